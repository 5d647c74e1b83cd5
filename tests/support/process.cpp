#include "support/process.hpp"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>
#include <utility>

extern char** environ;

namespace genauth::test {
namespace {

std::array<int, 2> make_pipe()
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::system_error(errno, std::generic_category(), "pipe");
    return ends;
}

void close_once(int& descriptor)
{
    if (descriptor >= 0)
        close(descriptor);
    descriptor = -1;
}

} // namespace

Process::Process(const std::vector<std::string>& command)
{
    const auto input = make_pipe();
    const auto output = make_pipe();
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output[1], STDERR_FILENO);
    std::vector<char*> arguments;
    for (const std::string& argument : command)
        arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    const int error = posix_spawnp(&pid_, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(input[0]);
    close(output[1]);
    input_ = input[1];
    output_ = output[0];
    if (error != 0) {
        close_once(input_);
        close_once(output_);
        throw std::system_error(error, std::generic_category(), command[0]);
    }
}

Process::~Process()
{
    if (!ended_) {
        kill(pid_, SIGKILL);
        wait();
    }
    close_once(input_);
    close_once(output_);
}

void Process::write(const std::string& text)
{
    for (std::size_t done = 0; done < text.size();) {
        const ssize_t n = ::write(input_, text.data() + done, text.size() - done);
        if (n <= 0)
            throw std::system_error(errno, std::generic_category(), "write");
        done += static_cast<std::size_t>(n);
    }
}

void Process::close_input()
{
    close_once(input_);
}

std::string Process::read_line()
{
    for (;;) {
        const std::size_t end = buffered_.find('\n');
        if (end != std::string::npos) {
            std::string line = buffered_.substr(0, end);
            buffered_.erase(0, end + 1);
            return line;
        }
        char chunk[4096];
        const ssize_t n = read(output_, chunk, sizeof chunk);
        if (n <= 0)
            return std::exchange(buffered_, {});
        buffered_.append(chunk, static_cast<std::size_t>(n));
    }
}

std::string Process::read_all()
{
    std::string all = std::exchange(buffered_, {});
    char chunk[4096];
    for (ssize_t n = 0; (n = read(output_, chunk, sizeof chunk)) > 0;)
        all.append(chunk, static_cast<std::size_t>(n));
    return all;
}

void Process::signal(int number)
{
    if (!ended_)
        kill(pid_, number);
}

int Process::wait()
{
    if (!ended_) {
        int status = 0;
        while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
        }
        ended_ = true;
        status_ = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    }
    return status_;
}

Finished run_program(const std::vector<std::string>& command, const std::string& input)
{
    Process process(command);
    process.write(input);
    process.close_input();
    std::string output = process.read_all();
    const int status = process.wait();
    return {status, std::move(output)};
}

TemporaryFile::TemporaryFile(const std::string& content)
{
    path_ = (std::filesystem::temp_directory_path() / "genauth-test-XXXXXX").string();
    const int descriptor = mkstemp(path_.data());
    if (descriptor < 0)
        throw std::system_error(errno, std::generic_category(), "mkstemp");
    close(descriptor);
    std::ofstream(path_, std::ios::binary) << content;
}

TemporaryFile::~TemporaryFile()
{
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
}

} // namespace genauth::test
