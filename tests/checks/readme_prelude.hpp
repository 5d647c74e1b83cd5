// What the blocks of the README take for granted.
#pragma once

#include <genauth/client.hpp>
#include <genauth/emulator.hpp>
#include <genauth/model/mfa.hpp>
#include <genauth/model/profile.hpp>
#include <genauth/model/resources.hpp>
#include <genauth/model/signin.hpp>
#include <genauth/model/system.hpp>
#include <genauth/pages.hpp>
#include <genauth/password_encryption.hpp>

#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <gtest/gtest.h>
#include <iostream>

namespace asio = boost::asio;

[[maybe_unused]] inline void save(const genauth::Secret&)
{
}
