#include "emulator/base64.hpp"
#include "emulator/handlers.hpp"
#include "emulator/otp.hpp"
#include "emulator/qr.hpp"
#include "emulator/random.hpp"

#include <algorithm>
#include <boost/json/array.hpp>

namespace genauth::emulator {
namespace {

namespace json = boost::json;

constexpr std::string_view factor_types[] = {"OTP", "SMS", "EMAIL", "FACE"};
constexpr std::chrono::seconds enrolment_lifetime{60};

// Six groups of four hexadecimal digits.
std::string new_recovery_code()
{
    std::string code = random_hex(24);
    for (const std::size_t dash : {20U, 16U, 12U, 8U, 4U})
        code.insert(dash, 1, '-');
    return code;
}

std::string checked_type(const Fields& fields)
{
    const std::string type = fields.required("factorType");
    if (std::find(std::begin(factor_types), std::end(factor_types), type) == std::end(factor_types))
        refuse(400, "factorType is none of OTP, SMS, EMAIL and FACE");
    return type;
}

void send(World& world, EmulatorMessage::Medium medium, const std::string& to, const char* channel,
          Enrolment& enrolment)
{
    auto code = world.send_code(medium, to, channel);
    if (!code)
        refuse(429, "Only one code per minute");
    enrolment.pass_code = std::move(*code);
}

void start_sms(World& world, const Fields& profile, Enrolment& enrolment)
{
    const std::string phone = profile.required("phoneNumber");
    const std::string country_code = profile.text("phoneCountryCode");
    send(world, EmulatorMessage::Medium::sms, full_phone(country_code, phone), "CHANNEL_BIND_MFA", enrolment);
    enrolment.profile["phoneNumber"] = phone;
    enrolment.profile["phoneCountryCode"] = country_code.empty() ? "+86" : country_code;
}

void start_email(World& world, const Fields& profile, Enrolment& enrolment)
{
    const std::string email = profile.required("email");
    send(world, EmulatorMessage::Medium::email, email, "CHANNEL_VERIFY_MFA", enrolment);
    enrolment.profile["email"] = email;
}

json::object start_otp(World& world, const User& user, Enrolment& enrolment)
{
    enrolment.totp_secret = new_totp_secret();
    enrolment.recovery_code = new_recovery_code();
    const std::string& account = !user.username.empty() ? user.username
                                 : !user.email.empty()  ? user.email
                                                        : user.phone;
    const std::string uri = totp_uri(world.options.pool_name, account, enrolment.totp_secret);
    json::object data;
    data["qrCodeUri"] = uri;
    data["qrCodeDataUrl"] = qr_data_url(uri);
    data["recoveryCode"] = enrolment.recovery_code;
    return data;
}

[[noreturn]] void refuse_code(const World& world, ApiCode code, const char* message)
{
    refuse(world.options.choices.wrong_code_status, message, code);
}

void prove_totp(const World& world, const Fields& proof, const Enrolment& enrolment, Factor& factor)
{
    const std::string code = proof.text("passCode");
    if (code.empty())
        refuse_code(world, ApiCode::totp_missing, "The TOTP code is missing");
    const auto step =
        matching_step(enrolment.totp_secret, code, world.now(), world.options.choices.totp_window);
    if (!step)
        refuse_code(world, ApiCode::wrong_totp, "Wrong TOTP code");
    factor.totp_secret = enrolment.totp_secret;
    factor.last_step = *step;
}

void prove_face(const User& user, const Fields& proof, Factor& factor)
{
    const std::string photo = proof.text("photo");
    if (photo.empty())
        refuse(400, "No face photo", ApiCode::face_photo_missing);
    if (user.email.empty() && user.phone.empty())
        refuse(422, "A face needs a phone number or an email address", ApiCode::face_needs_phone_or_email);
    factor.profile["photo"] = photo;
    factor.profile["isExternalPhoto"] = proof.flag("isExternalPhoto");
}

void prove(const World& world, const User& user, const Fields& proof, const Enrolment& enrolment,
           Factor& factor)
{
    if (enrolment.type == "OTP")
        return prove_totp(world, proof, enrolment, factor);
    if (enrolment.type == "FACE")
        return prove_face(user, proof, factor);
    if (proof.required("passCode") != enrolment.pass_code)
        refuse_code(world, ApiCode::wrong_pass_code, "Wrong pass code");
}

void refuse_second(const User& user, const std::string& type)
{
    if (user.factor(type) == nullptr)
        return;
    if (type == "FACE")
        refuse(409, "A face is bound already", ApiCode::face_already_bound);
    refuse(409, "A factor of this type is bound already");
}

json::object factor_dto(const Factor& factor)
{
    json::object dto;
    dto["factorId"] = factor.id;
    dto["factorType"] = factor.type;
    dto["profile"] = factor.profile;
    return dto;
}

auto find_factor(User& user, const std::string& id)
{
    const auto found = std::find_if(user.factors.begin(), user.factors.end(),
                                    [&](const Factor& factor) { return factor.id == id; });
    if (found == user.factors.end())
        refuse(404, "There is no such factor");
    return found;
}

} // namespace

json::value send_enroll_factor_request(World& world, const Call& call)
{
    Enrolment enrolment;
    enrolment.type = checked_type(call.fields);
    enrolment.user_id = call.user->id;
    enrolment.expires = world.now() + enrolment_lifetime;
    refuse_second(*call.user, enrolment.type);

    json::object data;
    const Fields profile = call.fields.object("profile");
    if (enrolment.type == "SMS")
        start_sms(world, profile, enrolment);
    else if (enrolment.type == "EMAIL")
        start_email(world, profile, enrolment);
    else if (enrolment.type == "OTP")
        data["otpData"] = start_otp(world, *call.user, enrolment);

    const std::string token = base64(random_bytes(128));
    data["enrollmentToken"] = token;
    world.enrolments[token] = std::move(enrolment);
    return data;
}

json::value enroll_factor(World& world, const Call& call)
{
    const std::string type = checked_type(call.fields);
    const std::string token = call.fields.required("enrollmentToken");
    const EmulatorChoices& choices = world.options.choices;
    const auto found = world.enrolments.find(token);
    if (found == world.enrolments.end() || found->second.user_id != call.user->id ||
        found->second.type != type || found->second.expires <= world.now())
        refuse(choices.expired_enrollment_token_status, "The enrollmentToken is not valid");

    const Enrolment enrolment = found->second;
    refuse_second(*call.user, type);
    if (!choices.enrollment_token_survives_wrong_code)
        world.enrolments.erase(token);
    Factor factor;
    factor.id = random_hex(24);
    factor.type = type;
    factor.profile = enrolment.profile;
    prove(world, *call.user, call.fields.object("enrollmentData"), enrolment, factor);

    world.enrolments.erase(token);
    if (type == "OTP")
        call.user->recovery_code = enrolment.recovery_code;
    call.user->factors.push_back(std::move(factor));
    return nullptr;
}

json::value reset_factor(World&, const Call& call)
{
    call.user->factors.erase(find_factor(*call.user, call.fields.required("factorId")));
    return nullptr;
}

json::value list_enrolled_factors(World&, const Call& call)
{
    json::array list;
    for (const Factor& factor : call.user->factors)
        list.push_back(factor_dto(factor));
    return list;
}

json::value get_factor(World&, const Call& call)
{
    return factor_dto(*find_factor(*call.user, call.fields.required("factorId")));
}

json::value list_factors_to_enroll(World&, const Call& call)
{
    json::array list;
    for (const std::string_view type : factor_types) {
        if (call.user->factor(type) != nullptr)
            continue;
        json::object item;
        item["factorType"] = type;
        list.push_back(std::move(item));
    }
    return list;
}

json::value mfa_otp_verify(World& world, const Call& call)
{
    const EmulatorChoices& choices = world.options.choices;
    const std::string code = call.fields.text("totp");
    if (code.empty())
        refuse_code(world, ApiCode::totp_missing, "The TOTP code is missing");
    auto& factors = call.user->factors;
    const auto factor =
        std::find_if(factors.begin(), factors.end(), [](const Factor& f) { return f.type == "OTP"; });
    if (factor == factors.end())
        refuse(404, "No OTP factor is bound");

    const auto step = matching_step(factor->totp_secret, code, world.now(), choices.totp_window);
    const bool verified = step && (choices.totp_may_be_reused || *step > factor->last_step);
    if (verified)
        factor->last_step = *step;
    else if (!choices.wrong_totp_answers_false)
        refuse_code(world, ApiCode::wrong_totp, "Wrong TOTP code");
    json::object data;
    data["verified"] = verified;
    return data;
}

json::value verify_mfa_token(World& world, const Call& call)
{
    json::object answer;
    const Token* token = world.tokens.find(call.fields.text("token"), Token::Kind::mfa, world.now());
    answer["active"] = token != nullptr;
    if (token != nullptr) {
        answer["userPoolId"] = "emulated-pool";
        answer["userId"] = token->user_id;
        answer["exp"] = token->claims.at("exp");
        answer["iat"] = token->claims.at("iat");
    }
    return answer;
}

} // namespace genauth::emulator
