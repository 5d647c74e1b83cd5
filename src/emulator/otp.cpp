#include "emulator/otp.hpp"

#include "emulator/random.hpp"

#include <boost/url/encode.hpp>
#include <boost/url/parse.hpp>
#include <boost/url/rfc/unreserved_chars.hpp>
#include <boost/url/url_view.hpp>
#include <cstdlib>
#include <liboath/oath.h>
#include <stdexcept>

namespace genauth::emulator {
namespace {

constexpr unsigned digits = 6;
constexpr unsigned period = 30;

std::string percent_encoded(std::string_view text)
{
    return boost::urls::encode(text, boost::urls::unreserved_chars);
}

std::string base32_decoded(std::string_view secret)
{
    char* bytes = nullptr;
    std::size_t size = 0;
    if (oath_base32_decode(secret.data(), secret.size(), &bytes, &size) != OATH_OK)
        throw std::invalid_argument("the TOTP secret is not base32");
    std::string result(bytes, size);
    std::free(bytes);
    return result;
}

std::uint64_t step_at(std::chrono::system_clock::time_point time)
{
    return static_cast<std::uint64_t>(std::chrono::system_clock::to_time_t(time)) / period;
}

std::string code_of(const std::string& key, std::uint64_t step)
{
    char code[digits + 1];
    if (oath_hotp_generate(key.data(), key.size(), step, digits, false, OATH_HOTP_DYNAMIC_TRUNCATION, code) !=
        OATH_OK)
        throw std::invalid_argument("the TOTP secret cannot be used");
    return code;
}

} // namespace

std::string new_totp_secret()
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    std::string secret = random_bytes(32); // 32 characters of 5 bits.
    for (char& c : secret)
        c = alphabet[static_cast<unsigned char>(c) & 31U];
    return secret;
}

std::string totp_uri(std::string_view issuer, std::string_view account, std::string_view secret)
{
    const std::string name = percent_encoded(issuer);
    return "otpauth://totp/" + name + ':' + percent_encoded(account) + "?secret=" + std::string(secret) +
           "&period=30&digits=6&algorithm=SHA1&issuer=" + name;
}

std::optional<std::string> secret_of(std::string_view otpauth_uri)
{
    const auto uri = boost::urls::parse_uri(otpauth_uri);
    if (!uri || uri->scheme() != "otpauth" || uri->host() != "totp")
        return std::nullopt;
    const auto params = uri->params();
    const auto secret = params.find("secret");
    return secret == params.end() ? std::nullopt : std::optional<std::string>((*secret).value);
}

std::string totp_at(std::string_view secret, std::chrono::system_clock::time_point time)
{
    return code_of(base32_decoded(secret), step_at(time));
}

std::optional<std::uint64_t> matching_step(std::string_view secret, std::string_view code,
                                           std::chrono::system_clock::time_point time, int window)
{
    const std::string key = base32_decoded(secret);
    const std::uint64_t now = step_at(time);
    for (int distance = -window; distance <= window; ++distance) {
        const std::uint64_t step = now + static_cast<std::uint64_t>(distance);
        if (code_of(key, step) == code)
            return step;
    }
    return std::nullopt;
}

} // namespace genauth::emulator
