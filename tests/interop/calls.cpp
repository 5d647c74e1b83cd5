// Makes every sample call against a recorder: interop_calls URL client_secret_post|client_secret_basic|none.
// Each call is named in its user-agent, and its outcome is not looked at.
#include "support/run.hpp"
#include "support/sample_calls.hpp"

#include <cstdlib>
#include <iostream>
#include <map>

namespace genauth {
namespace {

const std::map<std::string, ClientAuthentication> proofs = {
    {"client_secret_post", ClientAuthentication::client_secret_post},
    {"client_secret_basic", ClientAuthentication::client_secret_basic},
    {"none", ClientAuthentication::none},
};

// What can be spelled in two ways is spelled as the other SDK spells it.
ClientOptions options_for(const std::string& url, const std::string& proof)
{
    ClientOptions options;
    options.host = url;
    options.app_id = "emulated-app";
    options.app_secret = "emulated-app-secret";
    options.client_authentication = proofs.at(proof);
    options.token_spelling = TokenSpelling::bare;
    options.app_id_header = AppIdHeader::authing;
    return options;
}

int call_everything(const std::string& url, const std::string& proof)
{
    asio::io_context io;
    for (const test::SampleCall& call : test::sample_calls()) {
        ClientOptions options = options_for(url, proof);
        options.user_agent = call.name;
        const auto client = AuthenticationClient::create(io.get_executor(), options);
        if (!client) {
            std::cerr << client.error() << '\n';
            return EXIT_FAILURE;
        }
        test::run(io, call.make(client->as("the token")));
    }
    return EXIT_SUCCESS;
}

} // namespace
} // namespace genauth

int main(int count, char** arguments)
{
    if (count != 3 || genauth::proofs.count(arguments[2]) == 0) {
        std::cerr << "usage: interop_calls URL client_secret_post|client_secret_basic|none\n";
        return EXIT_FAILURE;
    }
    return genauth::call_everything(arguments[1], arguments[2]);
}
