// What a child of fork() does.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

namespace genauth::test {

// Does it in a child, which then ends without more ado. True when it came so far.
template<class Work>
bool in_child(Work work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return status == 0;
}

} // namespace genauth::test
