// Text that is overwritten before its memory is given back: request bodies, header values, plaintext buffers.
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace genauth {

void wipe(void* data, std::size_t size) noexcept;

template<class T>
struct WipingAllocator {
    using value_type = T;

    WipingAllocator() = default;
    template<class U>
    WipingAllocator(const WipingAllocator<U>&) noexcept
    {
    }

    T* allocate(std::size_t n) { return std::allocator<T>().allocate(n); }
    void deallocate(T* data, std::size_t n) noexcept
    {
        wipe(data, n * sizeof(T));
        std::allocator<T>().deallocate(data, n);
    }

    friend bool operator==(const WipingAllocator&, const WipingAllocator&) noexcept { return true; }
};

using WipedString = std::basic_string<char, std::char_traits<char>, WipingAllocator<char>>;

// Text that is only added to; a short one needs no allocation.
class WipedBuffer {
public:
    WipedBuffer() noexcept = default;
    WipedBuffer(const WipedBuffer&) = delete;
    WipedBuffer& operator=(const WipedBuffer&) = delete;
    ~WipedBuffer()
    {
        if (size_ != 0 && heap_.empty())
            wipe(inline_, size_);
    }

    // Room for so many characters more, which the caller writes.
    char* extend(std::size_t size)
    {
        if (size + promised_ > capacity() - size_)
            grow(size + promised_);
        char* const end = data() + size_;
        size_ += size;
        return end;
    }

    // Keeps room for so many characters until they are wanted, so that adding them cannot fail.
    void promise(std::size_t size)
    {
        if (size + promised_ > capacity() - size_)
            grow(size + promised_);
        promised_ += size;
    }
    void redeem(std::size_t size) noexcept { promised_ -= size; }

    void append(std::string_view text) { text.copy(extend(text.size()), text.size()); }
    void append(char c) { *extend(1) = c; }

    std::string_view view() const noexcept { return {heap_.empty() ? inline_ : heap_.data(), size_}; }
    bool empty() const noexcept { return size_ == 0; }

private:
    char* data() noexcept { return heap_.empty() ? inline_ : heap_.data(); }
    std::size_t capacity() const noexcept { return heap_.empty() ? sizeof inline_ : heap_.size(); }

    void grow(std::size_t size)
    {
        WipedString larger(2 * (size_ + size), '\0');
        view().copy(larger.data(), size_);
        if (heap_.empty())
            wipe(inline_, size_);
        heap_ = std::move(larger);
    }

    WipedString heap_; // Empty while the text fits in `inline_`; filled up with zeros.
    std::size_t size_ = 0;
    std::size_t promised_ = 0;
    char inline_[256];
};

} // namespace genauth
