// JSON of model/signup.hpp. Generated from genauth.api.json by generate.py.
#pragma once

#include "json/encode.hpp"

#include <genauth/model/signup.hpp>

namespace genauth {

void encode(json::Writer& writer, const SignUpByPasswordDto& in);
void encode(json::Writer& writer, const SignUpByPassCodeDto& in);
void encode(json::Writer& writer, const SignUpProfileDto& in);
void encode(json::Writer& writer, const SignUpOptionsDto& in);
void encode(json::Writer& writer, const SignUpDto& in);

} // namespace genauth
