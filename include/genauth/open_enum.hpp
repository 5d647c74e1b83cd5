/// \file
/// A string enumeration of the API that survives values it does not know.
#pragma once

#include <genauth/config.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace genauth {

/// One value out of a list that the server may extend.
///
/// `Names` holds an unscoped enum `Known` and the array `names`, one text per enumerator. A
/// default-constructed value is unset: its text() is empty, and a request with such a member is refused as
/// invalid_argument.
///
///     if (factor.factor_type == FactorType::sms) ...
///     switch (factor.factor_type.known()) { case FactorType::sms: ... default:
///     use(factor.factor_type.text()); }
template<class Names>
class OpenEnum : public Names {
public:
    using Known = typename Names::Known;

    OpenEnum() = default;
    OpenEnum(Known known) noexcept : index_(static_cast<int>(known)) {}

    /// The value that the API spells `text`; an unknown one is kept as it is.
    explicit OpenEnum(std::string_view text)
    {
        for (std::size_t i = 0; i < Names::names.size(); ++i) {
            if (Names::names[i] == text) {
                index_ = static_cast<int>(i);
                return;
            }
        }
        other_ = text;
    }

    /// The spelling of the API; empty when unset.
    std::string_view text() const noexcept
    {
        return is_known() ? Names::names[static_cast<std::size_t>(index_)] : std::string_view(other_);
    }

    bool is_known() const noexcept { return index_ >= 0; }
    bool is_set() const noexcept { return is_known() || !other_.empty(); }

    /// For `switch`. A value outside the enumerators (take it in `default`) when unknown or unset.
    Known known() const noexcept { return static_cast<Known>(is_known() ? index_ : 0xff); }

    friend bool operator==(const OpenEnum& left, const OpenEnum& right) noexcept
    {
        return left.index_ == right.index_ && left.other_ == right.other_;
    }
    friend bool operator==(const OpenEnum& value, Known known) noexcept
    {
        return value.index_ == static_cast<int>(known);
    }

private:
    int index_ = -1;
    std::string other_;
};

} // namespace genauth
