#include "emulator/sign_ins.hpp"

#include "emulator/random.hpp"

#include <algorithm>

namespace genauth::emulator {

void SignIns::add(SignIn sign_in)
{
    if (sign_in.error.empty() && !sign_in.user_agent.empty()) {
        const auto same = std::find_if(all_.begin(), all_.end(), [&](const SignIn& earlier) {
            return earlier.user_id == sign_in.user_id && earlier.user_agent == sign_in.user_agent &&
                   !earlier.device_id.empty();
        });
        sign_in.device_id = same == all_.end() ? random_hex(24) : same->device_id;
    }
    all_.push_back(std::move(sign_in));
}

void SignIns::unbind(const std::string& user_id, const std::string& device_id)
{
    for (SignIn& sign_in : all_)
        if (sign_in.user_id == user_id && sign_in.device_id == device_id)
            sign_in.device_id.clear();
}

} // namespace genauth::emulator
