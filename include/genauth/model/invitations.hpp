/// \file
/// Joining a user pool by invitation.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/json.hpp>
#include <genauth/model/common.hpp>
#include <genauth/model/reply.hpp>
#include <genauth/open_enum.hpp>
#include <genauth/secret.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genauth {

/// Query of get_universal_invitation_public_config.
struct GetUniversalInvitationPublicConfigParams {
    std::string identifier; ///< Invitation link identifier.
};

/// What everybody may know of a user pool.
struct UserPoolPublicConfigDto {
    std::optional<std::string> name{};        ///< Pool name.
    std::optional<std::string> logo{};        ///< Pool logo.
    std::optional<std::string> description{}; ///< Pool description.
};

/// Who invites.
struct InviterDetailDto {
    std::string display_name; ///< Name shown to people.
};

/// What everybody may know of an invitation.
struct UniversalInvitationPublicConfigDto {
    UserPoolPublicConfigDto user_pool;         ///< User pool.
    std::optional<InviterDetailDto> inviter{}; ///< Who sent the invitation.
};

/// Answer of get_universal_invitation_public_config.
struct GetUniversalInvitationPublicConfigRespDto : ApiReply {
    UniversalInvitationPublicConfigDto data; ///< What everybody may know of an invitation.
};

/// Profile of somebody who applies to join.
struct UniversalInviteeProfileDto {
    std::string name;  ///< Applicant name.
    std::string email; ///< Email address, case-insensitive.
};

/// Request of signup_by_universal.
struct UniversalInvitationUserJoinDto {
    Secret email_code;                                   ///< Code received by email.
    std::string identifier;                              ///< Identifier of the invitation link.
    std::optional<UniversalInviteeProfileDto> profile{}; ///< Profile data.
};

struct InvitationJoinStatusNames {
    enum Known : unsigned char { pending, passed };
    static constexpr std::array<std::string_view, 2> names{"PENDING", "PASSED"};
};
/// What became of an application to join.
using InvitationJoinStatus = OpenEnum<InvitationJoinStatusNames>;

/// What became of the application to join.
struct UniversalInvitationJoinRespDto {
    InvitationJoinStatus status; ///< PENDING approval or PASSED.
};

/// Answer of signup_by_universal.
struct GetUniversalInvitationJoinRespDto : ApiReply {
    UniversalInvitationJoinRespDto data; ///< What became of the application to join.
};

/// Request of generate_invite_token.
struct InvitationLinkDto {
    Secret signature;                               ///< Signature of the invitation link.
    std::string identifier;                         ///< Identifier of the invitation link.
    std::optional<bool> with_invitee_info{};        ///< Also return data about the invitee.
    std::optional<bool> with_invitation_settings{}; ///< Also return the public invitation settings.
};

struct InviteCodeMethodNames {
    enum Known : unsigned char { priority_sms, priority_email };
    static constexpr std::array<std::string_view, 2> names{"prioritySMS", "priorityEmail"};
};
/// How an invitation code is preferably sent.
using InviteCodeMethod = OpenEnum<InviteCodeMethodNames>;

struct ExtendsFieldTypeNames {
    enum Known : unsigned char { user, internal };
    static constexpr std::array<std::string_view, 2> names{"user", "internal"};
};
/// Whose field it is.
using ExtendsFieldType = OpenEnum<ExtendsFieldTypeNames>;

struct ExtendsFieldInputTypeNames {
    enum Known : unsigned char {
        image,
        number,
        date,
        date_time,
        datetime,
        select,
        dropdown,
        boolean,
        string,
        text,
        gender,
        country,
        username,
        phone,
        email
    };
    static constexpr std::array<std::string_view, 15> names{
        "image",  "number", "date",   "dateTime", "datetime", "select", "dropdown", "boolean",
        "string", "text",   "gender", "country",  "username", "phone",  "email"};
};
/// How a field is filled in.
using ExtendsFieldInputType = OpenEnum<ExtendsFieldInputTypeNames>;

struct ValidateRuleTypeNames {
    enum Known : unsigned char { none, reg_exp, phone, email, is_number };
    static constexpr std::array<std::string_view, 5> names{"None", "regExp", "phone", "email", "isNumber"};
};
/// Kind of a validation rule.
using ValidateRuleType = OpenEnum<ValidateRuleTypeNames>;

struct ExtendsFieldSourceNames {
    enum Known : unsigned char { preset, manual_add };
    static constexpr std::array<std::string_view, 2> names{"preset", "manual_add"};
};
/// Where a field comes from.
using ExtendsFieldSource = OpenEnum<ExtendsFieldSourceNames>;

/// Translations of an error text.
struct ErrMsgI18nDto {
    std::optional<LangUnit> error_message{}; ///< Error text.
};

/// How the value of a field is checked.
struct AppValidateRuleDto {
    ValidateRuleType type;                      ///< Kind of validation.
    std::string content;                        ///< Regular expression text.
    std::optional<std::string> error_message{}; ///< Text shown when the rule fails.
    std::optional<ErrMsgI18nDto> i18n{};        ///< Translations.
};

/// Translations of a field.
struct CustomFieldI18n {
    LangObject label; ///< Label text.
};

/// A profile field that an invitee fills in.
struct ExtendsFieldDto {
    ExtendsFieldType type;                              ///< internal or user field.
    std::string id;                                     ///< Field ID.
    std::string name;                                   ///< Field name.
    std::string label;                                  ///< Field label.
    bool show = false;                                  ///< Whether the field is shown.
    bool allow_rewrite = false;                         ///< Whether the invitee may overwrite the value.
    ExtendsFieldInputType input_type;                   ///< Data type of the field.
    std::optional<bool> required{};                     ///< Whether the field is mandatory.
    std::optional<AppValidateRuleDto> validate_rules{}; ///< Validation rules.
    ExtendsFieldSource source;                          ///< Where the field comes from.
    std::optional<CustomFieldI18n> i18n{};              ///< Translations.
};

/// What an invitation asks of the invitee.
struct InviteeContextDto {
    bool enabled_identifier_verify = false;   ///< Whether the invitee must enter a verification code.
    InviteCodeMethod send_verify_code_method; ///< Preferred way to deliver the invitation code.
    bool enabled_info_fill = false;           ///< Whether the invitee must complete a profile.
    std::optional<std::string> register_info_fill_msg{}; ///< Hint shown on the profile completion page.
    std::vector<ExtendsFieldDto> extends_fields{};       ///< Profile fields the invitee must fill in.
    Json extends_fields_i18n{};                          ///< Translations of the profile fields.
    std::vector<Json> extends_fields_options{};          ///< Further options of the profile fields.
    std::string email;                                   ///< Email address, case-insensitive.
    std::optional<std::string> phone{};                  ///< Phone number without calling code.
    std::optional<std::string>
        phone_country_code{};                   ///< Calling code such as +86; optional for mainland China.
    std::optional<std::string> invitee_name{};  ///< Name of the invited person.
    std::int64_t verify_code_max_err_count = 0; ///< Allowed number of wrong code entries.
};

/// The token of the invitee.
struct GenerateInviteeTokenDto {
    std::optional<Secret> token{};                         ///< Token that identifies the invitee.
    std::optional<InviteeContextDto> invitation_context{}; ///< Context of the invitation.
};

/// Answer of generate_invite_token.
struct GenerateInviteeTokenRespDto : ApiReply {
    GenerateInviteeTokenDto data; ///< The token of the invitee.
};

/// Query of get_invite_code_context.
struct GetInviteCodeContextParams {
    Secret token; ///< Invitee token.
};

/// Answer of get_invite_code_context.
struct GetInviteeContextRespDto : ApiReply {
    InviteeContextDto data; ///< What an invitation asks of the invitee.
};

struct InviteCodeReceiverNames {
    enum Known : unsigned char { sms_code, email_code };
    static constexpr std::array<std::string_view, 2> names{"smsCode", "emailCode"};
};
/// How an invitation code was sent.
using InviteCodeReceiver = OpenEnum<InviteCodeReceiverNames>;

/// Request of verify_invite_code.
struct VerifyInviteCodeDto {
    InviteCodeReceiver receiver_type; ///< How the invitation code is delivered: email or SMS.
    Secret code;                      ///< Verification code.
    Secret token;                     ///< Invitation token.
};

/// Profile of the invitee.
struct InviteeProfileDto {
    std::optional<std::string> username{};           ///< Username, unique in the pool.
    std::optional<std::string> nickname{};           ///< Nickname.
    std::optional<std::string> company{};            ///< Company name.
    std::optional<std::string> photo{};              ///< Avatar address.
    std::optional<std::string> device{};             ///< Device used.
    std::optional<std::string> browser{};            ///< Browser user agent.
    std::optional<std::string> name{};               ///< Name.
    std::optional<std::string> given_name{};         ///< Given name.
    std::optional<std::string> family_name{};        ///< Family name.
    std::optional<std::string> middle_name{};        ///< Middle name.
    std::optional<std::string> profile{};            ///< Profile data.
    std::optional<std::string> preferred_username{}; ///< Preferred username.
    std::optional<std::string> website{};            ///< Website.
    std::optional<Gender> gender{};                  ///< Gender code.
    std::optional<std::string> birthdate{};          ///< Date of birth.
    std::optional<std::string> zoneinfo{};           ///< Time zone.
    std::optional<std::string> locale{};             ///< Language tag.
    std::optional<std::string> address{};            ///< Postal address line.
    std::optional<std::string> formatted{};          ///< Complete formatted address.
    std::optional<std::string> street_address{};     ///< Street address.
    std::optional<std::string> locality{};           ///< City or locality.
    std::optional<std::string> region{};             ///< Region.
    std::optional<std::string> postal_code{};        ///< Postal code.
    std::optional<std::string> country{};            ///< Country.
    std::optional<std::string> email{};              ///< Email address, case-insensitive.
    std::optional<std::string> phone{};              ///< Phone number without calling code.
    std::optional<std::string>
        phone_country_code{}; ///< Calling code such as +86; optional for mainland China.
    Json custom_data{};       ///< Custom user fields; keys must be defined in the pool first.
};

/// Optional settings of joining by invitation.
struct PolicyInviteJoinedOptionsDto {
    std::optional<Secret> phone_pass_code_for_information_completion{}; ///< SMS code that confirms the
                                                                        ///< profile phone at sign-up.
    std::optional<Secret> email_pass_code_for_information_completion{}; ///< Email code that confirms the
                                                                        ///< profile email at sign-up.
};

/// Request of signup_by_policy.
struct PolicyInviteeJoinedDto {
    Secret token;                 ///< Invitation token.
    std::optional<Secret> code{}; ///< Verification code.
    std::optional<InviteCodeReceiver>
        receiver_type{};                        ///< How the invitation code is delivered: email or SMS.
    std::optional<InviteeProfileDto> profile{}; ///< Profile data.
    std::optional<PolicyInviteJoinedOptionsDto> options{}; ///< Optional settings.
};

/// The invitation link.
struct GenerateInvitationLinkDto {
    std::string link; ///< Invitation link.
};

/// Answer of generate_universal_invitation_by_member.
struct GenerateInvitationLinkRespDto : ApiReply {
    GenerateInvitationLinkDto data; ///< The invitation link.
};

} // namespace genauth
