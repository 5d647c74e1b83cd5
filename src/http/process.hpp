// Telling a child of fork() from its parent.
#pragma once

#include <cstdint>

namespace genauth::http {

// Another number in a child of fork() than in its parent, known without asking the kernel. Children made by
// other means, clone() or _Fork(), are not told apart, nor is a child before its handlers of pthread_atfork
// have run: for what would harm the parent, ask getpid().
using Process = std::uint64_t;
Process this_process() noexcept;

} // namespace genauth::http
