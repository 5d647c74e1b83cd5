#include "faults/interpose.hpp"

#include <arpa/inet.h>
#include <cerrno>
#include <condition_variable>
#include <dlfcn.h>
#include <map>
#include <mutex>
#include <netdb.h>
#include <netinet/in.h>
#include <string_view>
#include <sys/socket.h>

namespace genauth::faults::interpose {
namespace {

struct State {
    std::mutex mutex;
    std::condition_variable changed;
    int lookup_error = 0;
    bool hang = false;
    int hanging = 0;
    std::vector<std::string> addresses;
    std::map<std::string, int> redirections;
    int connect_error = 0;
    int connects = 0;
};

// Never destroyed: a lookup may outlast the tests.
State& state()
{
    static State& made = *new State;
    return made;
}

thread_local bool no_descriptors = false;

template<class Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

int look_up(const char* service, const addrinfo* hints, addrinfo** found)
{
    std::unique_lock lock(state().mutex);
    if (state().hang) {
        ++state().hanging;
        state().changed.wait(lock, [] { return !state().hang; });
        --state().hanging;
        state().changed.notify_all();
        return EAI_AGAIN;
    }
    if (state().lookup_error != 0)
        return state().lookup_error;
    addrinfo numeric = *hints;
    numeric.ai_flags |= AI_NUMERICHOST;
    addrinfo** next = found;
    for (const std::string& address : state().addresses) {
        const int result =
            real<decltype(::getaddrinfo)>("getaddrinfo")(address.c_str(), service, &numeric, next);
        if (result != 0)
            return result;
        next = &(*next)->ai_next;
    }
    return 0;
}

} // namespace

void fail_lookups(int code)
{
    const std::lock_guard lock(state().mutex);
    state().lookup_error = code;
}

void hang_lookups()
{
    const std::lock_guard lock(state().mutex);
    state().hang = true;
}

void answer_lookups(std::vector<std::string> addresses)
{
    const std::lock_guard lock(state().mutex);
    state().addresses = std::move(addresses);
}

void redirect(const std::string& address, int port)
{
    const std::lock_guard lock(state().mutex);
    state().redirections[address] = port;
}

void fail_connects(int error)
{
    const std::lock_guard lock(state().mutex);
    state().connect_error = error;
}

int connects()
{
    const std::lock_guard lock(state().mutex);
    return state().connects;
}

NoDescriptors::NoDescriptors()
{
    no_descriptors = true;
}

NoDescriptors::~NoDescriptors()
{
    no_descriptors = false;
}

void reset()
{
    std::unique_lock lock(state().mutex);
    state().lookup_error = state().connect_error = state().connects = 0;
    state().addresses.clear();
    state().redirections.clear();
    state().hang = false;
    state().changed.notify_all();
    state().changed.wait(lock, [] { return state().hanging == 0; });
}

} // namespace genauth::faults::interpose

using namespace genauth::faults::interpose;

extern "C" int getaddrinfo(const char* node, const char* service, const addrinfo* hints, addrinfo** found)
{
    if (node != nullptr && std::string_view(node).ends_with(".test"))
        return look_up(service, hints, found);
    return real<decltype(::getaddrinfo)>("getaddrinfo")(node, service, hints, found);
}

extern "C" int socket(int domain, int type, int protocol) noexcept
{
    if (no_descriptors) {
        errno = EMFILE;
        return -1;
    }
    return real<int(int, int, int)>("socket")(domain, type, protocol);
}

extern "C" int connect(int socket, const sockaddr* address, socklen_t size)
{
    const auto connect_really = real<decltype(::connect)>("connect");
    const std::unique_lock lock(state().mutex);
    ++state().connects;
    if (state().connect_error != 0) {
        errno = state().connect_error;
        return -1;
    }
    if (address->sa_family != AF_INET)
        return connect_really(socket, address, size);
    sockaddr_in target = *reinterpret_cast<const sockaddr_in*>(address);
    char text[INET_ADDRSTRLEN] = {};
    ::inet_ntop(AF_INET, &target.sin_addr, text, sizeof text);
    if (const auto found = state().redirections.find(text); found != state().redirections.end()) {
        target.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        target.sin_port = htons(static_cast<std::uint16_t>(found->second));
    }
    return connect_really(socket, reinterpret_cast<sockaddr*>(&target), sizeof target);
}
