/// \file
/// Registering a user.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/json.hpp>
#include <genauth/model/common.hpp>
#include <genauth/open_enum.hpp>
#include <genauth/secret.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace genauth {

struct SignUpConnectionNames {
    enum Known : unsigned char { password, passcode };
    static constexpr std::array<std::string_view, 2> names{"PASSWORD", "PASSCODE"};
};
/// Which payload proves the identity.
using SignUpConnection = OpenEnum<SignUpConnectionNames>;

/// A password and the name it shall belong to.
struct SignUpByPasswordDto {
    Secret password;                       ///< Password, plain or encrypted per passwordEncryptType.
    std::optional<std::string> username{}; ///< Username, unique in the pool.
    std::optional<std::string> email{};    ///< Email address, case-insensitive.
};

/// A one-time code and the address it was sent to.
struct SignUpByPassCodeDto {
    Secret pass_code;                   ///< Code sent before by SMS or email.
    std::optional<std::string> email{}; ///< Email address, case-insensitive.
    std::optional<std::string> phone{}; ///< Phone number without calling code.
    std::optional<std::string>
        phone_country_code{}; ///< Calling code such as +86; optional for mainland China.
};

/// Profile of the new user.
struct SignUpProfileDto {
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
    std::optional<Gender> gender{};                  ///< Gender: M, F or U.
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
    std::optional<std::string> email{}; ///< Extra email; needs options.emailPassCodeForInformationCompletion.
    std::optional<std::string> phone{}; ///< Extra phone; needs options.phonePassCodeForInformationCompletion.
    std::optional<std::string>
        phone_country_code{}; ///< Calling code such as +86; optional for mainland China.
    Json custom_data{};       ///< Custom user fields; keys must be defined in the pool first.
};

/// Optional settings of a sign-up.
struct SignUpOptionsDto {
    std::optional<std::string> client_ip{};                             ///< IP address of the end user.
    std::optional<Secret> phone_pass_code_for_information_completion{}; ///< SMS code that confirms the
                                                                        ///< profile phone at sign-up.
    std::optional<Secret> email_pass_code_for_information_completion{}; ///< Email code that confirms the
                                                                        ///< profile email at sign-up.
    std::optional<Secret>
        password_for_phone_pass_code{}; ///< Password to set when signing up with a phone code.
    Json context{};                     ///< Extra data stored with the sign-up; any JSON.
    std::optional<PasswordEncryptType>
        password_encrypt_type{}; ///< How the password is encrypted: none (default), rsa or sm2.
};

/// Request of sign_up.
struct SignUpDto {
    SignUpConnection connection;                            ///< PASSWORD or PASSCODE.
    std::optional<SignUpByPasswordDto> password_payload{};  ///< Credentials when connection is PASSWORD.
    std::optional<SignUpByPassCodeDto> pass_code_payload{}; ///< Credentials when connection is PASSCODE.
    std::optional<SignUpProfileDto> profile{};              ///< Profile fields set at registration.
    std::optional<SignUpOptionsDto> options{};              ///< Optional settings.
};

} // namespace genauth
