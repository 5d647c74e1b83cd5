// The bytes of an HTTP/2 connection, as an emulator reads them: after the client's preface, in pieces, with
// every kind of answer.
#include "emulator/http2_session.hpp"
#include "fuzz/fuzz.hpp"

namespace {

using genauth::emulator::Http2Session;

// The first letter of a path says what becomes of the request.
void respond(Http2Session& session, const Http2Session::Request& request)
{
    genauth::fuzz::require(request.content.body.size() <= genauth::emulator::largest_body,
                           "bodies have a limit");
    if (request.refused != 0)
        return session.answer(request.stream, genauth::emulator::refusal(request.refused), true);
    genauth::emulator::Answer answer;
    answer.body = std::string(request.content.body.size() + 100, 'x');
    switch (request.content.path.size() > 1 ? request.content.path[1] : '\0') {
    case 'h':
        return session.answer_half(request.stream, answer);
    case 'r':
        return session.reset(request.stream, 2);
    case 'g':
        return session.go_away(request.stream);
    case 'n':
        return; // Never.
    case 't':
        return session.terminate(0);
    default:
        return session.answer(request.stream, answer, request.content.method != "HEAD");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::size_t piece = data[0] + std::size_t{1};
    std::string_view bytes = genauth::fuzz::text(data + 1, size - 1);
    Http2Session session(4);
    session.receive("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    std::string output;
    while (!bytes.empty() && session.wants_input()) {
        session.receive(bytes.substr(0, piece));
        bytes.remove_prefix(std::min(bytes.size(), piece));
        while (const auto request = session.next_request())
            respond(session, *request);
        output.clear();
        session.take_output(output, 1U << 20U);
        genauth::fuzz::require(output.size() < (2U << 20U), "the output has a limit");
        genauth::fuzz::require(session.wants_input() || session.over(),
                               "a session that has sent all can go on");
    }
    return 0;
}
