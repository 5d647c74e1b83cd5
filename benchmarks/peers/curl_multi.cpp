// libcurl's multi interface, driven by epoll (curl_multi_socket_action). Fixed bytes out, the answer
// compared.
#include "support/measurement.hpp"

#include <array>
#include <curl/curl.h>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <sys/epoll.h>
#include <unistd.h>
#include <vector>

namespace bench {
namespace {

struct Free {
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Headers = std::unique_ptr<curl_slist, Free>;

struct Transfer {
    std::unique_ptr<CURL, Free> easy;
    std::string answer;
};

void require(bool good, const std::string& what)
{
    if (!good)
        throw std::runtime_error(what);
}

std::size_t append(char* data, std::size_t size, std::size_t count, void* to)
{
    static_cast<std::string*>(to)->append(data, size * count);
    return size * count;
}

Headers make_headers(const Workload& workload)
{
    curl_slist* list = nullptr;
    for (const std::string& line :
         {"authorization: Bearer " + workload.token, "x-authing-app-id: " + std::string(app_id),
          std::string("content-type: application/json"), std::string("accept: application/json")})
        list = curl_slist_append(list, line.c_str());
    return Headers(list);
}

class Load {
public:
    explicit Load(const Arguments& arguments)
        : arguments_(arguments), headers_(make_headers(arguments.workload)), multi_(curl_multi_init()),
          poll_(epoll_create1(EPOLL_CLOEXEC)), transfers_(static_cast<std::size_t>(arguments.in_flight))
    {
        curl_multi_setopt(multi_, CURLMOPT_SOCKETFUNCTION, &Load::on_socket);
        curl_multi_setopt(multi_, CURLMOPT_SOCKETDATA, this);
        curl_multi_setopt(multi_, CURLMOPT_TIMERFUNCTION, &Load::on_timer);
        curl_multi_setopt(multi_, CURLMOPT_TIMERDATA, this);
        curl_multi_setopt(multi_, CURLMOPT_MAXCONNECTS, static_cast<long>(arguments.in_flight));
        curl_multi_setopt(multi_, CURLMOPT_MAX_CONCURRENT_STREAMS, 512L);
        for (Transfer& transfer : transfers_)
            start(transfer);
    }
    ~Load()
    {
        for (Transfer& transfer : transfers_)
            curl_multi_remove_handle(multi_, transfer.easy.get());
        curl_multi_cleanup(multi_);
        close(poll_);
    }
    Load(const Load&) = delete;
    Load& operator=(const Load&) = delete;

    void run()
    {
        Measurement measurement(arguments_);
        std::array<epoll_event, 256> events;
        int running = 0;
        while (measurement.tick(calls_)) {
            const int ready = epoll_wait(poll_, events.data(), static_cast<int>(events.size()), wait());
            for (int i = 0; i < ready; ++i) {
                const epoll_event& event = events[static_cast<std::size_t>(i)];
                const int readable = event.events & (EPOLLIN | EPOLLHUP | EPOLLERR) ? CURL_CSELECT_IN : 0;
                const int writable = event.events & EPOLLOUT ? CURL_CSELECT_OUT : 0;
                curl_multi_socket_action(multi_, event.data.fd, readable | writable, &running);
            }
            if (wait() == 0) {
                timer_set_ = false;
                curl_multi_socket_action(multi_, CURL_SOCKET_TIMEOUT, 0, &running);
            }
            finish();
        }
        measurement.print(arguments_.http == 2 ? "h2" : "http/1.1");
    }

private:
    using Clock = std::chrono::steady_clock;

    void start(Transfer& transfer)
    {
        transfer.easy.reset(curl_easy_init());
        CURL* easy = transfer.easy.get();
        const std::string url = "https://" + std::string(host) + ":" + std::to_string(arguments_.port) + path;
        curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
        curl_easy_setopt(easy, CURLOPT_HTTP_VERSION,
                         arguments_.http == 2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1);
        curl_easy_setopt(easy, CURLOPT_PIPEWAIT, arguments_.http == 2 ? 1L : 0L);
        curl_easy_setopt(easy, CURLOPT_CAINFO, arguments_.workload.ca_file.c_str());
        curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers_.get());
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, static_cast<long>(arguments_.workload.request.size()));
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, arguments_.workload.request.c_str());
        curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &append);
        curl_easy_setopt(easy, CURLOPT_WRITEDATA, &transfer.answer);
        curl_easy_setopt(easy, CURLOPT_PRIVATE, &transfer);
        curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
        curl_multi_add_handle(multi_, easy);
    }

    // Takes the finished transfers and starts each again with the same handle.
    void finish()
    {
        int left = 0;
        while (const CURLMsg* message = curl_multi_info_read(multi_, &left)) {
            CURL* easy = message->easy_handle;
            require(message->data.result == CURLE_OK, curl_easy_strerror(message->data.result));
            Transfer* transfer = nullptr;
            curl_easy_getinfo(easy, CURLINFO_PRIVATE, &transfer);
            check(*transfer);
            ++calls_;
            transfer->answer.clear();
            curl_multi_remove_handle(multi_, easy);
            curl_multi_add_handle(multi_, easy);
        }
    }

    void check(const Transfer& transfer) const
    {
        long status = 0;
        long version = 0;
        curl_easy_getinfo(transfer.easy.get(), CURLINFO_RESPONSE_CODE, &status);
        curl_easy_getinfo(transfer.easy.get(), CURLINFO_HTTP_VERSION, &version);
        require(status == 200 && transfer.answer == arguments_.workload.answer, "not the expected answer");
        require(version == (arguments_.http == 2 ? CURL_HTTP_VERSION_2_0 : CURL_HTTP_VERSION_1_1),
                "not the HTTP version asked for");
    }

    // Milliseconds until libcurl wants to be called; negative: never.
    int wait() const
    {
        if (!timer_set_)
            return -1;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(timer_ - Clock::now());
        return static_cast<int>(std::max<std::chrono::milliseconds::rep>(0, left.count()));
    }

    static int on_timer(CURLM*, long milliseconds, void* self)
    {
        auto& load = *static_cast<Load*>(self);
        load.timer_set_ = milliseconds >= 0;
        load.timer_ = Clock::now() + std::chrono::milliseconds(milliseconds);
        return 0;
    }

    static int on_socket(CURL*, curl_socket_t socket, int what, void* self, void* known)
    {
        auto& load = *static_cast<Load*>(self);
        if (what == CURL_POLL_REMOVE) {
            epoll_ctl(load.poll_, EPOLL_CTL_DEL, socket, nullptr);
            return 0;
        }
        epoll_event event{};
        event.events = (what & CURL_POLL_IN ? EPOLLIN : 0U) | (what & CURL_POLL_OUT ? EPOLLOUT : 0U);
        event.data.fd = socket;
        epoll_ctl(load.poll_, known != nullptr ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, socket, &event);
        curl_multi_assign(load.multi_, socket, self); // Any value but null: it is known.
        return 0;
    }

    const Arguments& arguments_;
    Headers headers_;
    CURLM* multi_;
    int poll_;
    std::vector<Transfer> transfers_;
    std::uint64_t calls_ = 0;
    bool timer_set_ = false;
    Clock::time_point timer_;
};

} // namespace
} // namespace bench

int main(int count, char** values)
{
    try {
        curl_global_init(CURL_GLOBAL_DEFAULT);
        const bench::Arguments arguments = bench::read_arguments(count, values);
        bench::Load(arguments).run();
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
