"""What generate.py makes of the operations: their table, the members of the client, and what defines these."""

from description import snake

MARK = "Generated from genauth.api.json by generate.py."


def row(o):
    return (f'    {o.cpp}{{"{o.name}", "{o.method}", "{o.path}", Delivery::{o.delivery}, Identity::{o.identity}, '
            f'BodyFormat::{o.body()}, AnswerFormat::{o.format}}}')


def table(api):
    calls = [found for found in map(api.operations_of, api.domains) if found]
    rows = ",\n\n".join(f"    // {found[0].domain}\n" + ",\n".join(map(row, found)) for found in calls)
    names = "".join(f"    {', '.join('&' + o.cpp for o in found)},\n" for found in calls)
    return (f"// The table of operations: what the client sends and the emulator serves.\n// {MARK}\n#pragma once\n\n"
            '#include "api/operation.hpp"\n\nnamespace genauth::api {\n\n// clang-format off\n'
            f"inline constexpr Operation\n{rows};\n\n"
            f"inline constexpr const Operation* all_operations[] = {{\n{names}}};\n// clang-format on\n\n"
            "} // namespace genauth::api\n")


def in_cpp(api, name):
    """The type of a request or an answer."""
    free = name == "json" or name in api.types and api.types[name].kind == "json"
    return "Json" if free else {"string": "std::string"}.get(name, name)


def names(api):
    """Declarations, so that the client needs no model."""
    found = "".join(f"struct {t.name};\n" for t in api.types.values() if t.kind not in ("enum", "json"))
    return ("/// \\file\n/// The types that operations take and answer, by name only.\n"
            f"// {MARK}\n#pragma once\n\nnamespace genauth {{\n\n{found}\n}} // namespace genauth\n")


# --- Members ---------------------------------------------------------------------------------------------

def parameters(api, o):
    """Types and names of the arguments, but for the options."""
    found = [("std::string_view", snake(name)) for name in o.placeholders if o.declared[name] != "own"]
    return found + ([(f"const {in_cpp(api, o.request)}&", "request")] if o.request else [])


def member(api, o):
    taken = parameters(api, o)
    text = f"/// {o.doc}\nasio::awaitable<expected<{in_cpp(api, o.answer)}>> {o.cpp}("
    text += "".join(f"{kind} {name}, " for kind, name in taken) + "CallOptions options = {}) const;\n"
    if o.request and in_cpp(api, o.request) != "Json":  # A Json is no aggregate.
        kinds = [kind for kind, _ in taken[:-1]] + [f"{o.request}&&"]
        text += f"GENAUTH_NAME_THE_REQUEST_FIRST({o.cpp}, {', '.join(kinds)});\n"
    return text


# --- Definitions -----------------------------------------------------------------------------------------

def delivery(o):
    """What may be repeated, where that depends on the request."""
    return "".join(f"if (request.{field.cpp} == {field.base}::{value})\ncall->operation.delivery = Delivery::{name};\n"
                   for field, deliveries in o.delivery_by.items() for value, name in deliveries.items())


def arguments(api, o):
    """What puts the arguments into the request."""
    text, request = delivery(o), "request"
    if o.placeholders:
        values = (snake(n) if o.declared[n] != "own" else "call->settings->options.app_id" for n in o.placeholders)
        text += f"call::set_path(*call, {{{', '.join(values)}}});\n"
    if o.identity == "client":
        text, request = text + f"const {o.request} proven = call::with_client(*call, request);\n", "proven"
    if o.kind in ("query", "form"):
        pairs = (f'{{"{f.name}", {request}.{f.cpp}}}' for f in api.types[o.request].fields)
        text += f"call::set_{o.kind}(*call, {{{', '.join(pairs)}}});\n"
    elif o.request:
        text += f"call::set_json(*call, {request});\n"
    return text


def definition(api, o):
    answer = in_cpp(api, o.answer)
    taken = "".join(f"{kind} {name}, " for kind, name in parameters(api, o))
    head = f"asio::awaitable<expected<{answer}>> AuthenticationClient::{o.cpp}({taken}CallOptions options) const\n"
    put = arguments(api, o)
    if not put:
        return f"{head}{{\nreturn call::perform<{answer}>(start(api::{o.cpp}, options));\n}}\n"
    return (f"{head}{{\nauto call = start(api::{o.cpp}, options);\n{put}"
            f"return call::perform<{answer}>(std::move(call));\n}}\n")


# --- Shortcuts -------------------------------------------------------------------------------------------

def overloads(s):
    """The arguments, with none, some and all of the parts of the request that may be left out."""
    plain, parts = [a for a in s.takes if not a.is_part], [a for a in s.takes if a.is_part]
    return [plain + parts[:count] for count in range(len(parts) + 1)]


def taken(a):
    return {"string": "std::string_view", "secret": "const Secret&"}.get(a.field.base, f"const {a.field.base}&")


def shortcut_members(api, s):
    members, temporaries = f"/// {s.doc}\n", ""
    for found in overloads(s):
        parts = [a for a in found if a.is_part]
        listed = (f"{taken(a)} {a.field.cpp}" + " = {}" * (a.optional and not parts) for a in found)
        members += f"asio::awaitable<expected<{in_cpp(api, s.of.answer)}>> {s.cpp}({', '.join(listed)}) const;\n"
        for part in parts:
            kinds = (f"{a.field.base}&&" if a is part else taken(a) for a in found)
            temporaries += f"GENAUTH_NAME_THE_REQUEST_FIRST({s.cpp}, {', '.join(kinds)});\n"
    return members + temporaries


def shortcut_definition(api, s, found):
    body = f"{s.of.request} request;\n" if s.of.request else ""
    for field, value in s.sets:
        name = next(n for n, text in api.types[field.base].enumerators.items() if text == value)
        body += f"request.{field.cpp} = {field.base}::{name};\n"
    body += "".join(f"request.{name}.emplace();\n" for name in dict.fromkeys(a.payload.cpp for a in found if a.payload))
    for a in found:
        body += f"if (!{a.field.cpp}.empty())\n" * (a.optional and not a.is_part)
        body += f"request.{a.payload.cpp + '->' if a.payload else ''}{a.field.cpp} = {a.field.cpp};\n"
    listed = ", ".join(f"{taken(a)} {a.field.cpp}" for a in found)
    return (f"asio::awaitable<expected<{in_cpp(api, s.of.answer)}>> AuthenticationClient::{s.cpp}({listed}) const\n"
            f"{{\n{body}return {s.of.cpp}({'request' * bool(s.of.request)});\n}}\n")


def members(api, domain):
    blocks = [member(api, o) for o in api.operations_of(domain)]
    blocks += [shortcut_members(api, s) for s in api.shortcuts_of(domain)]
    return "".join(f"\n{block}" for block in blocks)


def definitions(api, domain):
    operations = api.operations_of(domain)
    used = [api.types[n] for o in operations for n in (o.request, o.answer) if n in api.types]
    coded = {t.domain for t in used if t.kind in ("fields", "reply")}
    others = {t.domain for t in used if t.kind in ("query", "form")} - coded
    own = [f'"api/{name}_codec.hpp"' for name in sorted(coded)] + ['"api/operations.hpp"']
    own += ['"call/client_proof.hpp"'] if any(o.identity == "client" for o in operations) else []
    own += ['"call/parameters.hpp"'] if any(o.placeholders or o.kind in ("query", "form") for o in operations) else []
    own += ['"call/pipeline.hpp"']
    blocks = [definition(api, o) for o in operations]
    blocks += [shortcut_definition(api, s, found) for s in api.shortcuts_of(domain) for found in overloads(s)]
    public = ["<genauth/client.hpp>"] + [f"<genauth/model/{name}.hpp>" for name in sorted(others)]
    return (f"// The operations of {domain}. {MARK}\n" + "".join(f"#include {name}\n" for name in own) + "\n"
            + "".join(f"#include {name}\n" for name in public) + "\nnamespace genauth {\n\n"
            + "\n".join(blocks) + "\n} // namespace genauth\n")
