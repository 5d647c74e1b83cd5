// One HTTP/1.1 request as the bytes that go out.
#pragma once

#include "wiped.hpp"

#include <genauth/transport.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace genauth::http {

// The header fields that all requests to a server begin with, written once.
class FixedFields {
public:
    // \pre What `first` refers to outlives every request.
    FixedFields(std::string_view authority, std::span<const Header> first);

    // How many fields of the request text() holds: those that are the very same, in place and size.
    std::size_t covers(std::span<const Header> headers) const;

    // The host field and, with `covered`, those of the constructor.
    std::string_view text(std::size_t covered) const;

private:
    std::vector<Header> fields_;
    std::string text_;
    std::size_t host_size_ = 0;
};

// Head and body in one piece, to be written at once. It lies in `memory`, which grows as needed and serves
// the next request as well. \pre Nothing in the request holds CR, LF or NUL but the body.
std::string_view write_request(WipedString& memory, const TransportRequest& request,
                               const FixedFields& fixed);

} // namespace genauth::http
