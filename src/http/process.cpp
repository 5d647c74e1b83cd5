#include "http/process.hpp"

#include <atomic>
#include <pthread.h>
#include <unistd.h>

namespace genauth::http {
namespace {

std::atomic<Process> forks{0};

void count_fork()
{
    forks.fetch_add(1, std::memory_order_relaxed);
}

} // namespace

Process this_process() noexcept
{
    static const bool counted = ::pthread_atfork(nullptr, nullptr, &count_fork) == 0;
    return counted ? forks.load(std::memory_order_relaxed) : static_cast<Process>(::getpid());
}

} // namespace genauth::http
