#include "call/redaction.hpp"

#include "json/document.hpp"

#include <algorithm>
#include <boost/url/decode_view.hpp>
#include <vector>

namespace genauth::call {
namespace {

using Values = std::vector<WipedString>;

// A text and how it stood in the body, which a server may quote whole.
void collect_text(std::string_view text, Values& out)
{
    WipedBuffer written;
    json::Writer(written).string(text);
    const std::string_view escaped = written.view().substr(1, written.view().size() - 2);
    if (escaped != text)
        out.emplace_back(escaped);
    out.emplace_back(text);
}

// A value that is percent-encoded, and what it means.
void collect_encoded(std::string_view encoded, Values& out)
{
    out.emplace_back(encoded);
    const auto plain = boost::urls::make_pct_string_view(encoded);
    if (plain) {
        auto& decoded = out.emplace_back();
        for (const char c : **plain)
            decoded.push_back(c);
    }
}

// What the text begins with, up to the separator; both are taken off it.
std::string_view take(std::string_view& text, char separator)
{
    const std::string_view taken = text.substr(0, text.find(separator));
    text.remove_prefix(std::min(text.size(), taken.size() + 1));
    return taken;
}

void collect_parameters(std::string_view text, Values& out)
{
    while (!text.empty()) {
        const std::string_view pair = take(text, '&');
        collect_encoded(pair.substr(std::min(pair.size(), pair.find('=') + 1)), out);
    }
}

// What stands where the route has placeholders.
void collect_segments(std::string_view path, std::string_view route, Values& out)
{
    while (!route.empty()) {
        const std::string_view segment = take(path, '/');
        if (take(route, '/').starts_with('{'))
            collect_encoded(segment, out);
    }
}

Values values_of(const Request& request)
{
    Values values;
    const std::string_view authorization = request.authorization.reveal();
    values.emplace_back(authorization.substr(authorization.find(' ') + 1));
    values.emplace_back(request.settings->options.app_secret.reveal());
    std::string_view query = request.target();
    collect_segments(take(query, '?'), request.operation.path, values);
    collect_parameters(query, values);
    if (request.operation.body == api::BodyFormat::form)
        collect_parameters(request.body.view(), values);
    const json::Document body(request.body.view());
    if (const json::Value* root = body.root())
        for (const json::Value* value = root; value != root->end(); ++value)
            if (value->kind() == json::Kind::string)
                collect_text(value->text(), values);
    // A value may be part of another.
    std::sort(values.begin(), values.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return values;
}

bool is_word(const std::string& text, std::size_t begin, std::size_t size)
{
    const auto alphanumeric = [&](std::size_t i) {
        return i < text.size() && std::isalnum(static_cast<unsigned char>(text[i])) != 0;
    };
    return !(begin > 0 && alphanumeric(begin - 1)) && !alphanumeric(begin + size);
}

void replace(std::string& text, std::string_view value)
{
    constexpr std::string_view mark = "[redacted]";
    for (std::size_t i = text.find(value); i != std::string::npos; i = text.find(value, i)) {
        if (value.size() <= 3 && !is_word(text, i, value.size())) {
            ++i;
            continue;
        }
        text.replace(i, value.size(), mark);
        i += mark.size();
    }
}

} // namespace

void redact(std::string& text, const Request& request)
{
    if (text.empty())
        return;
    for (const WipedString& value : values_of(request))
        if (!value.empty())
            replace(text, value);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; },
        '?');
}

} // namespace genauth::call
