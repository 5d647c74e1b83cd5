#include "user_input.hpp"

#include <iostream>
#include <stdexcept>
#include <termios.h>
#include <unistd.h>

namespace {

std::string ask(const std::string& question)
{
    std::cout << question << ": " << std::flush;
    std::string answer;
    if (!std::getline(std::cin, answer))
        throw std::runtime_error("the input has ended");
    return answer;
}

genauth::Secret ask_hidden(const std::string& question)
{
    termios shown{};
    const bool terminal = tcgetattr(STDIN_FILENO, &shown) == 0;
    if (terminal) {
        termios hidden = shown;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &hidden);
    }
    genauth::Secret answer = ask(question);
    if (terminal) {
        tcsetattr(STDIN_FILENO, TCSANOW, &shown);
        std::cout << '\n';
    }
    return answer;
}

} // namespace

Account EmulatedUser::account()
{
    return {"alice", "alice-password", "18800008888", "alice@example.com",
            "https://photos.example.com/alice.jpg"};
}

genauth::Secret EmulatedUser::code_sent_to(const std::string& address)
{
    return emulator_.last_code(address).value();
}

genauth::Secret EmulatedUser::code_of_app(const genauth::Secret& otpauth_uri)
{
    return emulator_.totp(otpauth_uri.reveal());
}

Account PromptedUser::account()
{
    Account account;
    account.name = ask("account (username, phone or email)");
    account.password = ask_hidden("password");
    account.phone = ask("phone number for SMS codes, without calling code");
    account.email = ask("email address for email codes");
    account.photo = ask("link of a face image");
    return account;
}

genauth::Secret PromptedUser::code_sent_to(const std::string& address)
{
    return ask("code sent to " + address);
}

genauth::Secret PromptedUser::code_of_app(const genauth::Secret&)
{
    return ask("code in the authenticator app");
}
