// Text that is overwritten before its memory is given back: request bodies, header values, plaintext buffers.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

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

} // namespace genauth
