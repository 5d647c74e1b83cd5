// Encrypts passwords, one a line: interop_passwords rsa|sm2 PUBLIC_KEY PASSWORD...
#include <genauth/error.hpp>
#include <genauth/model/system.hpp>
#include <genauth/password_encryption.hpp>

#include <cstdlib>
#include <iostream>
#include <string_view>

int main(int count, char** arguments)
{
    if (count < 4) {
        std::cerr << "usage: interop_passwords rsa|sm2 PUBLIC_KEY PASSWORD...\n";
        return EXIT_FAILURE;
    }
    const genauth::PasswordEncryptType type{std::string_view(arguments[1])};
    genauth::SystemInfoResp system;
    system.rsa.public_key = system.sm2.public_key = arguments[2];
    for (int i = 3; i < count; ++i) {
        const auto encrypted = genauth::encrypt_password(system, arguments[i], type);
        if (!encrypted) {
            std::cerr << encrypted.error() << '\n';
            return EXIT_FAILURE;
        }
        std::cout << encrypted->reveal() << '\n';
    }
}
