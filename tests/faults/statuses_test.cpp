// Rows H17 to H20: answers that are well-formed and no success.
#include "faults/answering.hpp"

namespace genauth::faults {
namespace {

class Statuses : public Answering {};

TEST_F(Statuses, H17_Redirections)
{
    for (const int status : {301, 302, 303, 307, 308})
        for (const std::string where :
             {"/elsewhere", "https://other.example.com/x?secret=1", "http://127.0.0.1/", "https://u:p@h/"}) {
            Server server([=](Peer& peer) {
                while (peer.request())
                    if (peer.path().ends_with(";"))
                        peer.send(framed("", "location: " + where + "\r\n",
                                         "HTTP/1.1 " + std::to_string(status) + " Moved\r\n"));
            });
            const auto client = client_for(server.host());
            const auto reply = call(client, Delivery::read, fresh_path());
            ASSERT_FALSE(reply);
            EXPECT_EQ(reply.error().kind, ErrorKind::http);
            EXPECT_EQ(reply.error().http_status, status);
            EXPECT_EQ(reply.error().attempts, 1);
            const std::string& message = reply.error().message;
            EXPECT_EQ(message.find("secret"), std::string::npos) << message;
            EXPECT_EQ(message.find("u:p"), std::string::npos) << message;
            EXPECT_NE(message.find("location"), std::string::npos) << message;
            EXPECT_EQ(server.requests(), 1) << "followed";
            call(client, Delivery::read, fresh_path());
            EXPECT_EQ(server.connections(), 1);
        }
}

TEST_F(Statuses, H18_RetryAfter)
{
    struct Case {
        std::string value;
        int attempts; // Of a read.
    };
    for (const int status : {429, 503})
        for (const Case& c : {Case{"0", 3},
                              {"3600", 1},
                              {"-1", 3},
                              {"1e30", 3},
                              {"99999999999999999999", 1},
                              {"Thu, 01 Jan 1970 00:00:00 GMT", 3},
                              {"Fri, 31 Dec 9999 23:59:59 GMT", 1},
                              {"soon", 3}}) {
            const std::string busy = framed("{}", "retry-after: " + c.value + "\r\n",
                                            "HTTP/1.1 " + std::to_string(status) + " Busy\r\n");
            const auto begun = std::chrono::steady_clock::now();
            const auto read = ask(
                [=](Peer& peer) {
                    while (peer.request())
                        peer.send(busy);
                },
                Delivery::read);
            ASSERT_FALSE(read);
            EXPECT_EQ(read.error().attempts, c.attempts) << c.value;
            EXPECT_LE(std::chrono::steady_clock::now() - begun, 1s) << c.value;
            const auto sent = ask(saying(busy), Delivery::send);
            EXPECT_EQ(sent.error().attempts, 1);
            EXPECT_EQ(sent.error().http_status, status);
        }
}

TEST_F(Statuses, H19_ServerErrors)
{
    for (const int status : {500, 502, 504})
        for (const Class& c : classes) {
            const auto reply = ask(
                [=](Peer& peer) {
                    while (peer.request())
                        peer.send(framed("{}", "", "HTTP/1.1 " + std::to_string(status) + " Error\r\n"));
                },
                c.delivery);
            ASSERT_FALSE(reply);
            EXPECT_EQ(reply.error().kind, ErrorKind::http);
            EXPECT_EQ(reply.error().http_status, status);
            EXPECT_EQ(reply.error().sent, Sent::answered);
            EXPECT_EQ(reply.error().attempts, c.letter == 'A' && status != 500 ? 3 : 1);
        }
}

// The client keeps no refresh token: a 401 goes to the caller, at once.
TEST_F(Statuses, H20_Unauthorized)
{
    for (const Class& c : classes) {
        const auto reply = ask(
            saying(framed(R"({"statusCode":401,"message":"expired"})", "", "HTTP/1.1 401 Unauthorized\r\n")),
            c.delivery);
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().kind, ErrorKind::api);
        EXPECT_EQ(reply.error().status_code, 401);
        EXPECT_EQ(reply.error().attempts, 1);
    }
}

} // namespace
} // namespace genauth::faults
