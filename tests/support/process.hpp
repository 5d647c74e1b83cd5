// A child process with its output at hand. Ended by its pid, at the latest when this object dies.
#pragma once

#include <csignal>
#include <string>
#include <sys/types.h>
#include <vector>

namespace genauth::test {

class Process {
public:
    // The program is looked up in PATH. Standard error joins standard output.
    explicit Process(const std::vector<std::string>& command);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    void write(const std::string& text); // To its standard input.
    void close_input();

    // The next line of output without its line break; empty at the end.
    std::string read_line();
    // Everything that is still to come.
    std::string read_all();

    void signal(int number);
    // The exit status, or minus the number of the signal that ended it.
    int wait();

private:
    pid_t pid_ = -1;
    int input_ = -1;
    int output_ = -1;
    std::string buffered_;
    bool ended_ = false;
    int status_ = 0;
};

struct Finished {
    int status;
    std::string output;
};

// Runs a program to its end.
Finished run_program(const std::vector<std::string>& command, const std::string& input = {});

// A file with this content that goes when the object does.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& content);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const std::string& path() const { return path_; }

private:
    std::string path_;
};

} // namespace genauth::test
