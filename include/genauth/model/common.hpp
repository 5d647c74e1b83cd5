/// \file
/// What several domains share.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/open_enum.hpp>

#include <array>
#include <string_view>

namespace genauth {

struct GenderNames {
    enum Known : unsigned char { male, female, unknown };
    static constexpr std::array<std::string_view, 3> names{"M", "F", "U"};
};
/// Gender of a person.
using Gender = OpenEnum<GenderNames>;

struct PasswordEncryptTypeNames {
    enum Known : unsigned char { none, rsa, sm2 };
    static constexpr std::array<std::string_view, 3> names{"none", "rsa", "sm2"};
};
/// How a password in a request is encrypted. The keys come from get_system_info.
using PasswordEncryptType = OpenEnum<PasswordEncryptTypeNames>;

} // namespace genauth
