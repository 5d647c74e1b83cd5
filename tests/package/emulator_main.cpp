// Links the emulator as a stranger's test does.
#include <genauth/emulator.hpp>

#include <iostream>

int main()
{
    const genauth::Emulator emulator;
    std::cout << emulator.url() << '\n';
    return emulator.ca_pem().empty() ? 1 : 0;
}
