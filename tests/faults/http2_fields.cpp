#include "faults/http2_fields.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <nghttp2/nghttp2.h>

namespace genauth::faults::http2 {

FieldReader::FieldReader()
{
    nghttp2_hd_inflater* inflater = nullptr;
    nghttp2_hd_inflate_new(&inflater);
    inflater_.reset(inflater);
}

void FieldReader::Deleter::operator()(nghttp2_hd_inflater* inflater) const
{
    nghttp2_hd_inflate_del(inflater);
}

Fields FieldReader::read(std::string_view block)
{
    Fields fields;
    const auto* next = reinterpret_cast<const std::uint8_t*>(block.data());
    std::size_t left = block.size();
    for (int flags = 0; (flags & NGHTTP2_HD_INFLATE_FINAL) == 0;) {
        nghttp2_nv field{};
        const ssize_t used = nghttp2_hd_inflate_hd2(inflater_.get(), &field, &flags, next, left, 1);
        if (used < 0) {
            ADD_FAILURE() << "the client's header block: " << nghttp2_strerror(static_cast<int>(used));
            return fields;
        }
        next += used;
        left -= static_cast<std::size_t>(used);
        if ((flags & NGHTTP2_HD_INFLATE_EMIT) != 0)
            fields.emplace_back(std::string(reinterpret_cast<const char*>(field.name), field.namelen),
                                std::string(reinterpret_cast<const char*>(field.value), field.valuelen));
    }
    nghttp2_hd_inflate_end_headers(inflater_.get());
    return fields;
}

void FieldReader::resize_table(std::uint32_t size)
{
    nghttp2_hd_inflate_change_table_size(inflater_.get(), size);
}

std::string field(const Fields& fields, std::string_view name)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const auto& each) { return each.first == name; });
    return found == fields.end() ? std::string() : found->second;
}

void expect_request(const Fields& fields)
{
    bool regular = false;
    std::map<std::string, int> pseudo;
    for (const auto& [name, value] : fields) {
        const bool is_pseudo = name.starts_with(':');
        EXPECT_FALSE(is_pseudo && regular) << name << " after other fields";
        regular = regular || !is_pseudo;
        if (is_pseudo)
            ++pseudo[name];
        EXPECT_TRUE(std::none_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
            << name;
        for (const char* of_http1 : {"connection", "keep-alive", "transfer-encoding", "upgrade", "host"})
            EXPECT_NE(name, of_http1);
    }
    const std::map<std::string, int> all{{":authority", 1}, {":method", 1}, {":path", 1}, {":scheme", 1}};
    EXPECT_EQ(pseudo, all);
    EXPECT_EQ(field(fields, ":scheme"), "https");
}

} // namespace genauth::faults::http2
