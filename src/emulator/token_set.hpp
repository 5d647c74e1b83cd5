// What a user, or a program, gets who has proved to be one.
#pragma once

#include "emulator/world.hpp"

namespace genauth::emulator {

struct Grant {
    std::string user_id; // Empty: a program.
    std::string client_id;
    std::string scope;
    std::string nonce;
    std::uint64_t family = 0; // 0: a new one.
};

struct TokenSet {
    std::string access;
    std::string id;      // Empty without the scope openid.
    std::string refresh; // Empty without the scope offline_access.
    std::string scope;
    std::chrono::seconds lifetime;
};

bool has_scope(std::string_view scope, std::string_view wanted);

// One token with the claims that all have.
std::string issue_token(World& world, Token token, std::chrono::seconds lifetime);

TokenSet issue_tokens(World& world, const Grant& grant, std::chrono::seconds lifetime);

// Tokens of a user who has signed in: what the sign-in routes answer. `how` needs the first three members.
boost::json::object sign_in_user(World& world, User& user, const std::string& scope, SignIn how);

} // namespace genauth::emulator
