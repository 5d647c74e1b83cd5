#include "cli/emulator_command.hpp"

#include <genauth/config.hpp>

#include <CLI/CLI.hpp>
#include <exception>
#include <iostream>

int main(int argc, char** argv)
{
    CLI::App app("Tools around the GenAuth V3 authentication API");
    app.name("genauth");
    app.set_version_flag("--version", GENAUTH_VERSION);
    app.require_subcommand(1);
    genauth::cli::add_emulator_command(app);
    try {
        app.parse(argc, argv);
        return 0;
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 1;
    } catch (const std::exception& error) {
        std::cerr << "genauth: " << error.what() << '\n';
        return 1;
    }
}
