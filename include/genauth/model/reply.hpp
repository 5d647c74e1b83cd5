/// \file
/// What the answers of all operations have in common.
#pragma once

#include <genauth/api_code.hpp>

#include <string>

namespace genauth {

/// The API's envelope. An operation answers with it only on success, so `status_code` is 200.
struct ApiReply {
    int status_code = 0;
    std::string message;
    ApiCode api_code = ApiCode::none; ///< Absent on success.
    std::string request_id;           ///< The server's name for the request; often absent on success.
};

} // namespace genauth
