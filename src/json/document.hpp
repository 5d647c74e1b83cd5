// A parsed JSON text whose memory is overwritten before it is given back.
#pragma once

#include <boost/json/memory_resource.hpp>
#include <boost/json/monotonic_resource.hpp>
#include <boost/json/value.hpp>
#include <optional>
#include <string_view>

namespace genauth::json {

class WipingResource final : public boost::json::memory_resource {
private:
    void* do_allocate(std::size_t size, std::size_t alignment) override;
    void do_deallocate(void* data, std::size_t size, std::size_t alignment) override;
    bool do_is_equal(const boost::json::memory_resource& other) const noexcept override
    {
        return this == &other;
    }
};

// Strict JSON (RFC 8259), at most 32 levels deep. Small documents need no allocation.
class Document {
public:
    explicit Document(std::string_view text);
    ~Document();
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    // Null when the text is no JSON.
    const boost::json::value* root() const noexcept { return root_ ? &*root_ : nullptr; }

private:
    unsigned char first_block_[4096];
    WipingResource wiping_;
    boost::json::monotonic_resource memory_;
    std::optional<boost::json::value> root_;
};

} // namespace genauth::json
