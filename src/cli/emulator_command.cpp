#include "cli/emulator_command.hpp"

#include <genauth/emulator.hpp>

#include <CLI/CLI.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <unistd.h>

namespace genauth::cli {
namespace {

struct Arguments {
    EmulatorOptions options;
    std::string ca_file;
    std::vector<std::string> users;
    std::vector<std::string> program_accounts;
    bool no_tls = false;
    bool no_http2 = false;
    bool no_throttle = false;
    bool virtual_clock = false;
    bool hs256 = false;
};

// NAME:PASSWORD:EMAIL:PHONE; the last three may be empty or missing.
EmulatorUser parse_user(const std::string& text)
{
    EmulatorUser user;
    std::string password;
    std::string* parts[] = {&user.username, &password, &user.email, &user.phone};
    std::size_t begin = 0;
    for (std::string* part : parts) {
        const std::size_t end = std::min(text.find(':', begin), text.size());
        *part = text.substr(begin, end - begin);
        begin = std::min(end + 1, text.size());
    }
    if (user.username.empty() || begin != text.size())
        throw std::invalid_argument("--user needs NAME:PASSWORD:EMAIL:PHONE");
    user.password = std::move(password);
    return user;
}

EmulatorProgramAccount parse_program_account(const std::string& text)
{
    const std::size_t colon = text.find(':');
    if (colon == 0 || colon == std::string::npos)
        throw std::invalid_argument("--program-account needs ID:SECRET");
    return {text.substr(0, colon), text.substr(colon + 1)};
}

// A file that goes when the program does, unless the user named it.
class CaFile {
public:
    CaFile(const std::string& pem, std::string path) : path_(std::move(path)), temporary_(path_.empty())
    {
        if (temporary_) {
            std::string name = (std::filesystem::temp_directory_path() / "genauth-ca-XXXXXX.pem").string();
            const int descriptor = mkstemps(name.data(), 4);
            if (descriptor < 0)
                throw std::runtime_error("the CA file cannot be made");
            close(descriptor);
            path_ = name;
        }
        std::ofstream out(path_, std::ios::trunc);
        if (!(out << pem << std::flush))
            throw std::runtime_error("the CA file cannot be written: " + path_);
    }

    ~CaFile()
    {
        std::error_code ignored;
        if (temporary_)
            std::filesystem::remove(path_, ignored);
    }

    CaFile(const CaFile&) = delete;
    CaFile& operator=(const CaFile&) = delete;

    const std::string& path() const noexcept { return path_; }

private:
    std::string path_;
    bool temporary_;
};

void serve(const Arguments& arguments)
{
    EmulatorOptions options = arguments.options;
    options.tls = !arguments.no_tls;
    options.http2 = !arguments.no_http2;
    options.throttle = !arguments.no_throttle;
    if (arguments.virtual_clock)
        options.clock = std::make_shared<VirtualClock>();
    for (const std::string& user : arguments.users)
        options.users.push_back(parse_user(user));
    for (const std::string& account : arguments.program_accounts)
        options.program_accounts.push_back(parse_program_account(account));
    if (arguments.hs256)
        options.token_algorithm = EmulatorTokenAlgorithm::hs256;
    if (const char* secret = std::getenv("GENAUTH_APP_SECRET"))
        options.app_secret = secret;

    // Before the emulator's thread starts, so that no signal finds the default action.
    asio::io_context io;
    asio::signal_set signals(io, SIGINT, SIGTERM);
    signals.async_wait([](const boost::system::error_code&, int) {});

    const Emulator emulator(options);
    std::optional<CaFile> ca;
    std::cout << "url: " << emulator.url() << '\n';
    if (options.tls)
        std::cout << "ca: " << ca.emplace(emulator.ca_pem(), arguments.ca_file).path() << '\n';
    std::cout << "app id: " << emulator.app_id() << '\n' << "ready" << std::endl;
    io.run();
}

} // namespace

void add_emulator_command(CLI::App& app)
{
    CLI::App* command =
        app.add_subcommand("emulator", "Serve the GenAuth API from memory until SIGINT or SIGTERM");
    const auto arguments = std::make_shared<Arguments>();
    EmulatorOptions& options = arguments->options;
    command->add_option("--port", options.port, "Port; 0: any free one")->capture_default_str();
    command->add_option("--address", options.address, "IP address to listen on")->capture_default_str();
    command->add_flag("--allow-public-address", options.allow_public_address,
                      "Allow an address other than loopback");
    command->add_flag("--no-tls", arguments->no_tls, "Serve plain HTTP/1.1");
    command->add_flag("--no-http2", arguments->no_http2, "Do not offer HTTP/2");
    command
        ->add_option("--max-concurrent-streams", options.max_concurrent_streams,
                     "Requests in progress at once on one HTTP/2 connection")
        ->capture_default_str();
    command->add_option("--ca-file", arguments->ca_file, "Where to write the CA; default: a temporary file");
    command
        ->add_option("--app-id", options.app_id, "Application ID; its secret is read from GENAUTH_APP_SECRET")
        ->capture_default_str();
    command->add_option("--user", arguments->users,
                        "NAME:PASSWORD:EMAIL:PHONE, may be repeated; default: alice");
    command->add_option("--program-account", arguments->program_accounts,
                        "ID:SECRET that client_credentials are given to, may be repeated");
    command->add_flag("--hs256", arguments->hs256, "Sign tokens with the application's secret, not with RSA");
    command->add_flag("--require-mfa", options.require_mfa_at_sign_in,
                      "Demand MFA of users that have a factor");
    command->add_flag("--no-throttle", arguments->no_throttle, "Send more than one code a minute");
    command->add_flag("--control", options.control_routes,
                      "Serve /_emulator/ (outbox, journal, faults, reset)");
    command->add_flag("--virtual-clock", arguments->virtual_clock,
                      "Move time by POST /_emulator/advance only");
    command->callback([arguments] { serve(*arguments); });
}

} // namespace genauth::cli
