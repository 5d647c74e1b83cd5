// This program's own getaddrinfo(), socket() and connect(), which fail when told to.
#pragma once

#include <string>
#include <vector>

namespace genauth::faults::interpose {

// Names that end in ".test" are answered as follows; all others by the system.
void fail_lookups(int code);
void hang_lookups(); // Until reset().
void answer_lookups(std::vector<std::string> addresses);

// Connections to an address go to this port of 127.0.0.1.
void redirect(const std::string& address, int port);

void fail_connects(int error); // 0: no more.
int connects();                // Since the last reset().

// As if the process had no descriptor left, on this thread.
class NoDescriptors {
public:
    NoDescriptors();
    ~NoDescriptors();
    NoDescriptors(const NoDescriptors&) = delete;
    NoDescriptors& operator=(const NoDescriptors&) = delete;
};

// Back to the system's own behaviour.
void reset();

} // namespace genauth::faults::interpose
