// A client on a mocked transport.
#pragma once

#include "support/mock_transport.hpp"
#include "support/run.hpp"

#include <genauth/client.hpp>

#include <gtest/gtest.h>

namespace genauth::test {

class OnMock : public ::testing::Test {
protected:
    AuthenticationClient client(void (*change)(ClientOptions&) = [](ClientOptions&) {})
    {
        ClientOptions options = mock_options(transport);
        change(options);
        auto created = AuthenticationClient::create(io.get_executor(), options);
        EXPECT_TRUE(created) << created.error();
        return *created;
    }

    asio::io_context io;
    std::shared_ptr<MockTransport> transport = std::make_shared<MockTransport>();
};

} // namespace genauth::test
