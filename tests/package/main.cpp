// Uses the library as a stranger's program does.
#include <genauth/client.hpp>

#include <boost/asio/io_context.hpp>
#include <iostream>

int main()
{
    boost::asio::io_context io;
    genauth::ClientOptions options;
    options.host = "tenant.example.com";
    options.app_id = "app";
    const auto client = genauth::AuthenticationClient::create(io.get_executor(), options);
    if (!client) {
        std::cerr << client.error() << '\n';
        return 1;
    }
    std::cout << "genauth " GENAUTH_VERSION "\n";
    return 0;
}
