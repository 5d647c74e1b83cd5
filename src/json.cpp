#include <genauth/json.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

namespace genauth {
namespace {

template<class Use>
auto with_value(const std::string& text, std::string_view pointer, Use use)
    -> decltype(use(boost::json::value()))
{
    boost::system::error_code error;
    const boost::json::value root = boost::json::parse(text, error);
    if (error)
        return std::nullopt;
    const boost::json::value* value = root.find_pointer(pointer, error);
    return value == nullptr ? std::nullopt : use(*value);
}

} // namespace

std::optional<Json> Json::at(std::string_view pointer) const
{
    return with_value(text_, pointer, [](const boost::json::value& value) {
        return std::optional<Json>(Json(boost::json::serialize(value)));
    });
}

std::optional<std::string> Json::string_at(std::string_view pointer) const
{
    return with_value(text_, pointer, [](const boost::json::value& value) -> std::optional<std::string> {
        const boost::json::string* text = value.if_string();
        return text == nullptr ? std::nullopt
                               : std::optional<std::string>(std::string(text->data(), text->size()));
    });
}

} // namespace genauth
