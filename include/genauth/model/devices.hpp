/// \file
/// The devices that the user has signed in on.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/model/reply.hpp>
#include <genauth/open_enum.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genauth {

/// Query of list_my_devices.
struct ListMyDevicesParams {
    std::optional<std::int64_t> page{};  ///< Page number, from 1.
    std::optional<std::int64_t> limit{}; ///< Page size, at most 50.
};

struct DeviceTypeNames {
    enum Known : unsigned char { browser, mobile, desktop };
    static constexpr std::array<std::string_view, 3> names{"Browser", "Mobile", "Desktop"};
};
/// Kind of a device.
using DeviceType = OpenEnum<DeviceTypeNames>;

struct DeviceStatusNames {
    enum Known : unsigned char { activated, suspended, deactivated };
    static constexpr std::array<std::string_view, 3> names{"activated", "suspended", "deactivated"};
};
/// State of a device.
using DeviceStatus = OpenEnum<DeviceStatusNames>;

/// A device.
struct DeviceInfo {
    std::string device_id;                   ///< Unique device identifier.
    std::optional<std::string> name{};       ///< Device name.
    std::optional<std::string> version{};    ///< System version.
    DeviceType type;                         ///< Device type.
    std::optional<std::string> mod{};        ///< Device model.
    std::optional<std::string> os{};         ///< Device operating system.
    std::optional<DeviceStatus> status{};    ///< Device state.
    std::optional<std::string> user_agent{}; ///< User agent text.
};

/// A device that the user has signed in on.
struct TerminalSessionDto {
    DeviceInfo device;                    ///< The device.
    std::string last_login_time;          ///< Time of the last login.
    std::optional<std::string> last_ip{}; ///< IP address of the last login.
    bool online = false;                  ///< Whether the device is online.
};

/// Answer of list_my_devices.
struct TerminalSessionRespDto : ApiReply {
    std::vector<TerminalSessionDto> data{}; ///< The entries.
};

/// Request of unbind_my_device.
struct UnbindDeviceDto {
    std::string device_id; ///< Unique device identifier.
};

/// Request of revoke_my_device_session.
struct RevokeDeviceSessionDto {
    std::string device_id; ///< Unique device identifier.
};

} // namespace genauth
