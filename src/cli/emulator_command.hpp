#pragma once

namespace CLI {
class App;
}

namespace genauth::cli {

// Adds `genauth emulator`.
void add_emulator_command(CLI::App& app);

} // namespace genauth::cli
