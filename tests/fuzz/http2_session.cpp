// An HTTP/2 session comes to the same end in whatever pieces the server's bytes come.
#include "http/http2_session.hpp"
#include "fuzz/fuzz.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace {

using namespace genauth;
using fuzz::require;

constexpr std::size_t largest_body = 4'096;

struct Stream final : http::Http2Stream {};

struct Verdict {
    bool broken = false;
    bool settled = false;
    std::array<bool, 2> complete{};
    std::array<bool, 2> ended{};
    std::array<int, 2> status{};
    std::array<std::string, 2> body;

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

Verdict run(std::string_view bytes, std::size_t piece)
{
    http::Http2Session session;
    TransportRequest request;
    request.method = "POST";
    request.target = "/";
    request.body = "{}";
    request.max_body_size = largest_body;
    std::array<Stream, 2> streams;
    for (Stream& stream : streams)
        session.submit(stream, request, "a.test");
    const auto send = [&session] {
        for (WipedString out; session.output(out, 1U << 16U, {}); out.clear()) {
        }
    };
    send();
    for (bool fine = true; fine && !bytes.empty(); send()) {
        const std::size_t size = std::min(piece, bytes.size());
        fine = session.feed(bytes.substr(0, size), {});
        bytes.remove_prefix(size);
    }
    Verdict verdict;
    // Once no call is left, it may make a difference which bytes came before a reset was sent.
    verdict.broken = session.broken() && session.open() > 0;
    verdict.settled = session.settled();
    for (std::size_t i = 0; i < streams.size(); ++i) {
        Stream& stream = streams[i];
        verdict.complete[i] = stream.complete();
        verdict.ended[i] = stream.ended;
        if (stream.complete()) {
            verdict.status[i] = stream.response.status;
            verdict.body[i] = stream.response.body;
            require(stream.response.status >= 200 && stream.response.status <= 599, "a final status");
        }
        require(stream.response.body.size() <= largest_body, "the limit of the body");
        session.leave(stream);
    }
    require(session.open() == 0, "no stream stays behind");
    return verdict;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes = fuzz::text(data, size);
    const Verdict single = run(bytes, 1);
    const Verdict pairs = run(bytes, 2);
    require(single == pairs, "the same end in pieces of one byte and of two");
    run(bytes, std::max<std::size_t>(bytes.size(), 1));
    return 0;
}
