#include "emulator/token_store.hpp"

#include <algorithm>

namespace genauth::emulator {

const Token* TokenStore::find(std::string_view text, Token::Kind kind, Time now) const
{
    const auto found = tokens_.find(text);
    if (found == tokens_.end())
        return nullptr;
    const Token& token = found->second;
    return token.kind == kind && token.expires > now && !token.used ? &token : nullptr;
}

bool TokenStore::is_active(std::uint64_t family, Time now) const
{
    return std::any_of(tokens_.begin(), tokens_.end(), [&](const auto& entry) {
        const Token& token = entry.second;
        return token.family == family && token.kind == Token::Kind::access && token.expires > now;
    });
}

std::optional<Token> TokenStore::take_refresh_token(std::string_view text, Time now)
{
    const auto found = tokens_.find(text);
    if (found == tokens_.end() || found->second.kind != Token::Kind::refresh)
        return std::nullopt;
    Token& token = found->second;
    if (token.used) {
        revoke_family(token.family);
        return std::nullopt;
    }
    if (token.expires <= now)
        return std::nullopt;
    token.used = true;
    return token;
}

void TokenStore::revoke(std::string_view text)
{
    const auto found = tokens_.find(text);
    if (found == tokens_.end())
        return;
    if (found->second.kind == Token::Kind::refresh)
        revoke_family(found->second.family);
    else
        tokens_.erase(found);
}

void TokenStore::revoke_family(std::uint64_t family)
{
    std::erase_if(tokens_, [family](const auto& entry) { return entry.second.family == family; });
}

void TokenStore::revoke_all_of(std::string_view user_id)
{
    std::erase_if(tokens_, [user_id](const auto& entry) { return entry.second.user_id == user_id; });
}

} // namespace genauth::emulator
