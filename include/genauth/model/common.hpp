/// \file
/// What several domains share.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/json.hpp>
#include <genauth/model/reply.hpp>
#include <genauth/open_enum.hpp>

#include <array>
#include <optional>
#include <string>
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

/// Answer of operations that have nothing to say but that they succeeded.
struct CommonResponseDto : ApiReply {};

/// Whether it succeeded.
struct IsSuccessDto {
    bool success = false; ///< Whether the operation succeeded.
};

/// Answer of operations that say whether they succeeded.
struct IsSuccessRespDto : ApiReply {
    IsSuccessDto data; ///< Holds the success flag.
};

/// A text in one language.
struct LangUnit {
    bool enabled = false; ///< Whether this translation is switched on.
    std::string value;    ///< Translated text.
};

/// A text in several languages.
struct LangObject {
    LangUnit zh_cn;                  ///< Chinese (simplified) text.
    LangUnit en_us;                  ///< English text.
    std::optional<LangUnit> zh_tw{}; ///< Chinese (traditional) text.
    std::optional<LangUnit> ja_jp{}; ///< Japanese text.
};

/// An answer whose data no source describes.
struct JsonRespDto : ApiReply {
    Json data{}; ///< What the server answers.
};

} // namespace genauth
