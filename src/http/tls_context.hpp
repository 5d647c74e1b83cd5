// The TLS settings of all sessions of a client, and the sessions that can be resumed under them.
#pragma once

#include <genauth/options.hpp>

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <tl/expected.hpp>
#include <vector>

struct ssl_ctx_st;
struct ssl_session_st;

namespace genauth::http {

struct FreeTlsTicket {
    void operator()(ssl_session_st* ticket) const noexcept;
};

// What a server gave to resume a session by.
using TlsTicket = std::unique_ptr<ssl_session_st, FreeTlsTicket>;

// Its settings never change: other settings are another context, with no tickets yet. Shared by any number of
// threads.
class TlsContext {
public:
    // Answers what is wrong with the options.
    static tl::expected<std::shared_ptr<const TlsContext>, std::string> create(const TlsOptions& options,
                                                                               HttpVersion version);

    ssl_ctx_st* native() const noexcept { return context_.get(); }

    // Tickets are for the host that gave them: OpenSSL does not check the name of a resumed session's peer.
    // Each is used once (RFC 8446, C.4).
    TlsTicket take_ticket(const std::string& host) const;
    void keep_ticket(const std::string& host, TlsTicket ticket) const;

private:
    struct Free {
        void operator()(ssl_ctx_st* context) const noexcept;
    };
    std::unique_ptr<ssl_ctx_st, Free> context_;
    mutable std::mutex mutex_;
    mutable std::map<std::string, std::vector<TlsTicket>> tickets_;
};

} // namespace genauth::http
