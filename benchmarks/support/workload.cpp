#include "support/workload.hpp"

#include <boost/json.hpp>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace bench {
namespace {

std::string read(const std::string& name)
{
    std::ifstream in(name);
    std::string text(std::istreambuf_iterator<char>(in), {});
    if (text.empty())
        throw std::runtime_error("cannot read " + name);
    if (text.back() == '\n')
        text.pop_back();
    return text;
}

std::string text_at(const boost::json::value& document, const char* pointer)
{
    return boost::json::value_to<std::string>(document.at_pointer(pointer));
}

} // namespace

Workload read_workload(const std::string& directory)
{
    Workload workload;
    workload.request = read(directory + "/request.json");
    workload.answer = read(directory + "/answer.json");
    workload.token = read(directory + "/token");
    workload.ca_file = directory + "/ca.pem";

    const boost::json::value request = boost::json::parse(workload.request);
    workload.members.phone_number = text_at(request, "/profile/phoneNumber");
    workload.members.phone_country_code = text_at(request, "/profile/phoneCountryCode");
    workload.members.email = text_at(request, "/profile/email");
    workload.members.factor_type = text_at(request, "/factorType");
    workload.enrollment_token = text_at(boost::json::parse(workload.answer), "/data/enrollmentToken");
    return workload;
}

Arguments read_arguments(int count, char** values)
{
    if (count < 7)
        throw std::runtime_error("arguments: WORKLOAD PORT IN_FLIGHT HTTP WARM_UP SECONDS");
    Arguments arguments;
    arguments.workload = read_workload(values[1]);
    arguments.port = static_cast<unsigned short>(std::stoi(values[2]));
    arguments.in_flight = std::stoi(values[3]);
    arguments.http = std::stoi(values[4]);
    arguments.warm_up = std::chrono::duration<double>(std::stod(values[5]));
    arguments.seconds = std::chrono::duration<double>(std::stod(values[6]));
    return arguments;
}

} // namespace bench
