// The tokens that have been handed out, and how they end.
#pragma once

#include <boost/json/object.hpp>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace genauth::emulator {

struct Token {
    enum class Kind : std::uint8_t { access, refresh, id, mfa };
    Kind kind = Kind::access;
    std::string user_id;      // Empty: of a programmatic account.
    std::uint64_t family = 0; // Tokens of one sign-in have one.
    boost::json::object claims;
    std::chrono::system_clock::time_point expires;
    bool used = false; // Refresh tokens only.
};

class TokenStore {
public:
    using Time = std::chrono::system_clock::time_point;

    std::uint64_t new_family() { return ++families_; }

    void add(const std::string& text, Token token) { tokens_[text] = std::move(token); }

    // Null when it is not valid any more, or never was.
    const Token* find(std::string_view text, Token::Kind kind, Time now) const;

    // Is there an access token of this family?
    bool is_active(std::uint64_t family, Time now) const;

    // A refresh token is taken once. To be shown it a second time means that somebody stole it: its family
    // ends.
    std::optional<Token> take_refresh_token(std::string_view text, Time now);

    // With a refresh token goes its family, other tokens go alone (RFC 7009, 2.1).
    void revoke(std::string_view text);
    void revoke_family(std::uint64_t family);
    void revoke_all_of(std::string_view user_id);

    void clear() { tokens_.clear(); }

private:
    std::map<std::string, Token, std::less<>> tokens_;
    std::uint64_t families_ = 0;
};

} // namespace genauth::emulator
