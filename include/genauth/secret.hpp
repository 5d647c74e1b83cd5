/// \file
/// Text that must not be printed, logged or left behind in memory.
#pragma once

#include <genauth/config.hpp>

#include <cstddef>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>

namespace genauth {

/// A password, token, pass code or key.
///
/// Made implicitly from text, read only through reveal(), never streamable. The bytes it owns are overwritten
/// when it is destroyed, assigned to or moved from. Copies that the caller keeps, and those that OpenSSL or
/// the kernel make on the way, are outside its reach.
///
/// Thread safety: distinct objects are independent; one object may be read by many threads.
class Secret {
public:
    Secret() noexcept;
    Secret(std::string text) noexcept;
    Secret(std::string_view text);
    Secret(const char* text);

    Secret(const Secret& other);
    Secret(Secret&& other) noexcept;
    Secret& operator=(const Secret& other);
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    /// The text itself; the view is valid until the Secret changes or dies.
    std::string_view reveal() const noexcept { return text_; }

    bool empty() const noexcept { return text_.empty(); }
    std::size_t size() const noexcept { return text_.size(); }

    /// Compares in a time that depends on the lengths only.
    friend bool operator==(const Secret& left, const Secret& right) noexcept;

    friend std::ostream& operator<<(std::ostream&, const Secret&) = delete;

private:
    std::string text_;
};

/// A secret that does not change. Its copies share one text, which is overwritten when the last of them goes.
class SharedSecret {
public:
    SharedSecret() noexcept = default;

    /// `prefix` and `text` in one.
    SharedSecret(std::string_view prefix, std::string_view text);

    std::string_view reveal() const noexcept { return {text_.get(), size_}; }

    bool empty() const noexcept { return size_ == 0; }

private:
    std::shared_ptr<const char[]> text_;
    std::size_t size_ = 0;
};

/// The token that says on whose behalf a call is made, as sign-in answered it.
using AccessToken = Secret;

} // namespace genauth
