// The header fields of a client's requests: read, and held against RFC 9113, 8.2 and 8.3.
#pragma once

#include "support/http2_frames.hpp"

#include <memory>

struct nghttp2_hd_inflater;

namespace genauth::faults::http2 {

using namespace test::http2;

class FieldReader {
public:
    FieldReader();

    // Fails the test when the block is no header block.
    Fields read(std::string_view block);
    // The client has agreed to a dynamic table of this size.
    void resize_table(std::uint32_t size);

private:
    struct Deleter {
        void operator()(nghttp2_hd_inflater* inflater) const;
    };
    std::unique_ptr<nghttp2_hd_inflater, Deleter> inflater_;
};

std::string field(const Fields& fields, std::string_view name); // Empty when there is none.

// Fails the test when these are not the fields of a request.
void expect_request(const Fields& fields);

} // namespace genauth::faults::http2
