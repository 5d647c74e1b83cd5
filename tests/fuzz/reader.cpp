// The HTTP reader gives the same verdict in whatever pieces the bytes come, and reads no other answer out of
// them than Beast's parser does.
#include "fuzz/fuzz.hpp"
#include "http/response_reader.hpp"

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace {

using genauth::fuzz::require;
using genauth::http::ResponseReader;

struct Verdict {
    ResponseReader::State state = ResponseReader::State::more;
    int status = 0;
    std::string body;
    bool reusable = false;
};

Verdict read(std::string_view bytes, std::size_t piece, ResponseReader::To question)
{
    genauth::TransportResponse response;
    ResponseReader reader(response, 65'536, question);
    Verdict verdict;
    while (verdict.state == ResponseReader::State::more && !bytes.empty()) {
        const std::size_t size = std::min(piece, bytes.size());
        verdict.state = reader.feed(bytes.substr(0, size));
        bytes.remove_prefix(size);
    }
    if (verdict.state == ResponseReader::State::complete) {
        verdict.status = response.status;
        verdict.body = response.body;
        verdict.reusable = reader.reusable() && bytes.empty();
        require(verdict.status >= 200 && verdict.status <= 999 && verdict.status != 101, "a final status");
        require(verdict.body.size() <= 65'536, "the limit of the body");
    }
    return verdict;
}

void compare_with_beast(std::string_view bytes, const Verdict& ours)
{
    namespace beast_http = boost::beast::http;
    beast_http::response_parser<beast_http::string_body> parser;
    parser.eager(true);
    parser.body_limit(65'536);
    boost::system::error_code error;
    while (!bytes.empty() && !error && !parser.is_done())
        bytes.remove_prefix(parser.put(boost::asio::buffer(bytes.data(), bytes.size()), error));
    const bool final_answer = parser.is_header_done() && parser.get().result_int() >= 200;
    if (error || !parser.is_done() || !final_answer)
        return;
    require(parser.get().result_int() == static_cast<unsigned>(ours.status), "the status that Beast reads");
    require(parser.get().body() == ours.body, "the body that Beast reads");
    require(parser.get().keep_alive() || !ours.reusable, "a connection that Beast would keep");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes = genauth::fuzz::text(data, size);
    for (const auto question : {ResponseReader::To::request, ResponseReader::To::connect}) {
        const Verdict whole = read(bytes, bytes.size(), question);
        const Verdict single = read(bytes, 1, question);
        require(whole.state == single.state, "the same end in one piece and byte by byte");
        require(whole.status == single.status && whole.body == single.body, "the same answer");
        require(whole.reusable == single.reusable, "the same fate of the connection");
        if (question == ResponseReader::To::request && whole.state == ResponseReader::State::complete)
            compare_with_beast(bytes, whole);
    }
    return 0;
}
