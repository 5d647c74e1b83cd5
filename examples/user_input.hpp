// Where the example's user gets names and codes from: a person at the prompt, or the emulator.
#pragma once

#include <genauth/emulator.hpp>
#include <genauth/secret.hpp>

#include <string>

struct Account {
    std::string name;
    genauth::Secret password;
    std::string phone;
    std::string email;
    std::string photo; // Link of a face image.
};

class UserInput {
public:
    virtual ~UserInput() = default;
    virtual Account account() = 0;
    virtual genauth::Secret code_sent_to(const std::string& address) = 0;
    virtual genauth::Secret code_of_app(const genauth::Secret& otpauth_uri) = 0;
};

// Reads the outbox that the emulator's messages end in, and does what an authenticator app does.
class EmulatedUser final : public UserInput {
public:
    explicit EmulatedUser(genauth::Emulator& emulator) : emulator_(emulator) {}

    Account account() override;
    genauth::Secret code_sent_to(const std::string& address) override;
    genauth::Secret code_of_app(const genauth::Secret& otpauth_uri) override;

private:
    genauth::Emulator& emulator_;
};

// Asks on the terminal. This blocks the loop, which a server would not do.
class PromptedUser final : public UserInput {
public:
    Account account() override;
    genauth::Secret code_sent_to(const std::string& address) override;
    genauth::Secret code_of_app(const genauth::Secret& otpauth_uri) override;
};
