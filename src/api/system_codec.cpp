// Generated from genauth.api.json by generate.py.
#include "api/system_codec.hpp"

#include "api/common_codec.hpp"
#include "api/reply_codec.hpp"

namespace genauth {

void decode(const json::Node& node, SystmeInfoRSAConfig& out)
{
    const json::ObjectReader in(node);
    in.required("publicKey", out.public_key);
}

void decode(const json::Node& node, SystmeInfoSM2Config& out)
{
    const json::ObjectReader in(node);
    in.required("publicKey", out.public_key);
}

void decode(const json::Node& node, SystmeInfoVersion& out)
{
    const json::ObjectReader in(node);
    in.required("server", out.server);
    in.required("console", out.console);
    in.required("login", out.login);
}

void decode(const json::Node& node, SystemInfoResp& out)
{
    const json::ObjectReader in(node);
    in.required("rsa", out.rsa);
    in.required("sm2", out.sm2);
    in.required("version", out.version);
    in.required("publicIps", out.public_ips);
}

void decode(const json::Node& node, CountryDetailInfo& out)
{
    const json::ObjectReader in(node);
    in.required("alpha2", out.alpha2);
    in.required("alpha3", out.alpha3);
    in.required("phoneCountryCode", out.phone_country_code);
    in.required("flag", out.flag);
    in.required("name", out.name);
}

void decode(const json::Node& node, GetCountryListRespDto& out)
{
    decode(node, static_cast<ApiReply&>(out));
    json::ObjectReader(node).required("data", out.data);
}

} // namespace genauth
