// A call from its arguments to the bytes of its request.
#pragma once

#include "api/operation.hpp"
#include "call/settings.hpp"
#include "json/encode.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace genauth::call {

// The value of the authorization header for a user: empty without a token, nothing when the token has
// characters that no header may hold.
std::optional<SharedSecret> authorization_of(const AccessToken& token, TokenSpelling spelling);

// Everything that one call needs, by value: it outlives the caller's request object.
struct Request {
    Request(std::shared_ptr<const Settings> client, const api::Operation& what,
            std::optional<SharedSecret> user, CallOptions how);

    // Path and query.
    std::string_view target() const noexcept
    {
        return path_and_query.empty() ? operation.path : std::string_view(path_and_query);
    }

    std::shared_ptr<const Settings> settings;
    api::Operation operation;
    CallOptions options;
    SharedSecret authorization; // The header's value; empty: none.
    WipedString path_and_query; // Empty: the operation's path.
    WipedBuffer body;
    std::string problem; // Not empty: invalid_argument, and nothing is to be sent.
};

// For an operation that is not in the table, where all are known to be good.
void check_route(Request& request);

template<class Dto>
void set_json(Request& request, const Dto& dto)
{
    json::Writer writer(request.body);
    encode(writer, dto);
    if (request.problem.empty())
        request.problem = writer.error();
}

} // namespace genauth::call
