// What every program sends and must get.
#pragma once

#include <chrono>
#include <string>

namespace bench {

inline constexpr const char* host = "127.0.0.1";
inline constexpr const char* path = "/api/v3/send-enroll-factor-request";
inline constexpr const char* app_id = "6b6f8e4d0c2a4f7c9d1e3b5a";

// The request's members, for programs that build the JSON themselves.
struct EnrollRequest {
    std::string phone_number;
    std::string phone_country_code;
    std::string email;
    std::string factor_type;
};

struct Workload {
    std::string request; // As JSON, for programs that send fixed bytes.
    EnrollRequest members;
    std::string answer;
    std::string enrollment_token; // Of the answer.
    std::string token;
    std::string ca_file;
};

// The command line of every program: WORKLOAD PORT IN_FLIGHT HTTP WARM_UP SECONDS, where WORKLOAD is a
// directory with request.json, answer.json, token and ca.pem, and HTTP is 1 or 2.
struct Arguments {
    Workload workload;
    unsigned short port = 0;
    int in_flight = 1;
    int http = 1;
    std::chrono::duration<double> warm_up{};
    std::chrono::duration<double> seconds{};
};

// Throws std::exception when they cannot be used.
Workload read_workload(const std::string& directory);
Arguments read_arguments(int count, char** values);

} // namespace bench
