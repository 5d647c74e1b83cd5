// Generated from genauth.api.json by generate.py.
#include "api/signup_codec.hpp"

namespace genauth {

void encode(json::Writer& writer, const SignUpByPasswordDto& in)
{
    json::ObjectWriter out(writer);
    out.member("password", in.password);
    out.member("username", in.username);
    out.member("email", in.email);
}

void encode(json::Writer& writer, const SignUpByPassCodeDto& in)
{
    json::ObjectWriter out(writer);
    out.member("passCode", in.pass_code);
    out.member("email", in.email);
    out.member("phone", in.phone);
    out.member("phoneCountryCode", in.phone_country_code);
}

void encode(json::Writer& writer, const SignUpProfileDto& in)
{
    json::ObjectWriter out(writer);
    out.member("nickname", in.nickname);
    out.member("company", in.company);
    out.member("photo", in.photo);
    out.member("device", in.device);
    out.member("browser", in.browser);
    out.member("name", in.name);
    out.member("givenName", in.given_name);
    out.member("familyName", in.family_name);
    out.member("middleName", in.middle_name);
    out.member("profile", in.profile);
    out.member("preferredUsername", in.preferred_username);
    out.member("website", in.website);
    out.member("gender", in.gender);
    out.member("birthdate", in.birthdate);
    out.member("zoneinfo", in.zoneinfo);
    out.member("locale", in.locale);
    out.member("address", in.address);
    out.member("formatted", in.formatted);
    out.member("streetAddress", in.street_address);
    out.member("locality", in.locality);
    out.member("region", in.region);
    out.member("postalCode", in.postal_code);
    out.member("country", in.country);
    out.member("email", in.email);
    out.member("phone", in.phone);
    out.member("phoneCountryCode", in.phone_country_code);
    out.member("customData", in.custom_data);
}

void encode(json::Writer& writer, const SignUpOptionsDto& in)
{
    json::ObjectWriter out(writer);
    out.member("clientIp", in.client_ip);
    out.member("phonePassCodeForInformationCompletion", in.phone_pass_code_for_information_completion);
    out.member("emailPassCodeForInformationCompletion", in.email_pass_code_for_information_completion);
    out.member("passwordForPhonePassCode", in.password_for_phone_pass_code);
    out.member("context", in.context);
    out.member("passwordEncryptType", in.password_encrypt_type);
}

void encode(json::Writer& writer, const SignUpDto& in)
{
    json::ObjectWriter out(writer);
    out.member("connection", in.connection);
    out.member("passwordPayload", in.password_payload);
    out.member("passCodePayload", in.pass_code_payload);
    out.member("profile", in.profile);
    out.member("options", in.options);
}

} // namespace genauth
