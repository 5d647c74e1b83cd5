/// \file
/// Lists that come in pages.
#pragma once

#include <genauth/client.hpp>

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <optional>
#include <utility>

namespace genauth {

/// One page after the other of an operation whose request has `page` and `limit`, or `pageNo` and `pageSize`,
/// and whose answer has `totalCount` and `list`.
///
///     GetLoginHistoryParams request;
///     Pages pages(client.as(alice), &AuthenticationClient::get_login_history, request);
///     while (!pages.done()) {
///         auto page = co_await pages.next();
///         if (!page) ...            // The failure of one call; next() asks for the same page again.
///         use(page->data.list);
///     }
///
/// It begins with the request's page, or the first, and ends when the server has answered `totalCount`
/// elements or a page without any. A list that changes meanwhile may give an element twice or leave one out.
///
/// Thread safety: none; one next() at a time, which this must outlive.
template<class Request, class Reply>
class Pages {
public:
    /// The request says how large a page is; when it does not, the largest that the server allows.
    Pages(AuthenticationClient client,
          asio::awaitable<expected<Reply>> (AuthenticationClient::*operation)(const Request&, CallOptions)
              const,
          Request request, CallOptions options = {})
        : client_(std::move(client)), operation_(operation), request_(std::move(request)), options_(options)
    {
        const std::int64_t first = number(request_).value_or(1);
        const std::int64_t size = limit(request_).value_or(largest_page);
        number(request_) = first;
        limit(request_) = size;
        passed_ = static_cast<double>(first - 1) * static_cast<double>(size);
    }

    /// Has the last page been answered?
    bool done() const noexcept { return done_; }

    /// The next page. \pre !done()
    asio::awaitable<expected<Reply>> next()
    {
        expected<Reply> reply = co_await (client_.*operation_)(request_, options_);
        if (reply)
            pass(reply->data);
        co_return reply;
    }

private:
    static constexpr std::int64_t largest_page = 50;

    static std::optional<std::int64_t>& number(Request& request)
    {
        if constexpr (requires { request.page_no; })
            return request.page_no;
        else
            return request.page;
    }

    static std::optional<std::int64_t>& limit(Request& request)
    {
        if constexpr (requires { request.page_size; })
            return request.page_size;
        else
            return request.limit;
    }

    template<class Page>
    void pass(const Page& page)
    {
        // The server may answer less than was asked for: what counts is what came.
        passed_ += static_cast<double>(page.list.size());
        done_ = page.list.empty() || passed_ >= static_cast<double>(page.total_count);
        ++*number(request_);
    }

    AuthenticationClient client_;
    asio::awaitable<expected<Reply>> (AuthenticationClient::*operation_)(const Request&, CallOptions) const;
    Request request_;
    CallOptions options_;
    double passed_ = 0; // Elements, those before the first page included. Any page number can be asked for.
    bool done_ = false;
};

} // namespace genauth
