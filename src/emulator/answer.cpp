#include "emulator/answer.hpp"

#include "emulator/random.hpp"

#include <boost/json/serialize.hpp>

namespace genauth::emulator {

boost::json::object envelope_members(int status_code, int api_code, std::string_view message)
{
    boost::json::object object;
    object["statusCode"] = status_code;
    object["message"] = message;
    if (api_code != 0)
        object["apiCode"] = api_code;
    return object;
}

Answer wrap(int http_status, boost::json::object envelope, bool with_request_id)
{
    Answer result;
    result.status = http_status;
    result.request_id = random_uuid();
    if (with_request_id)
        envelope["requestId"] = result.request_id;
    result.body = boost::json::serialize(envelope);
    return result;
}

Answer envelope(int http_status, int status_code, int api_code, std::string_view message)
{
    return wrap(http_status, envelope_members(status_code, api_code, message), true);
}

} // namespace genauth::emulator
