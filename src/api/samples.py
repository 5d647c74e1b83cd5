"""A sample call of every operation and shortcut: as C++ for the tests, and its arguments as JSON for other SDKs."""
import json

from calls import MARK, in_cpp, overloads
from description import snake

# What members hold, by the end of their name: what the emulator knows, where it knows anything.
TEXTS = {"client_id": "emulated-app", "client_secret": "emulated-app-secret", "username": "alice", "account": "alice",
         "password": "alice-password", "email": "alice@example.com", "phone": "18800008888", "phoneNumber": "18800008888",
         "CountryCode": "+86", "scope": "openid profile", "uri": "https://example.com/?a=1&b=2", "birthdate": "2000-01-31"}
INTEGERS = {"start": 1706702400000, "end": 1706709600000}
FREE = {"any": ["thing", 1, True]}
FREE_IN_CPP = f'Json(R"({json.dumps(FREE)})")'


def text(name):
    """Those that are not typical name their member: no two of a request can be mixed up unnoticed."""
    typical = (found for ending, found in TEXTS.items() if name.endswith(ending))
    return next(typical, f"the {name}")


def enumerator(t):
    """Name in C++ and text of one that the client can do all with."""
    return next((name, found) for name, found in t.enumerators.items() if found != "XML")


def value(api, field):
    """One item as JSON."""
    t = api.types.get(field.base)
    if t is not None and t.kind == "enum":
        return enumerator(t)[1]
    if t is not None and t.kind != "json":
        return members(api, t)
    if field.base in ("string", "secret"):
        return text(field.name)
    return {"integer": INTEGERS.get(field.name, 3), "number": 0.5, "boolean": True}.get(field.base, FREE)


def members(api, t):
    """The whole of a type as JSON."""
    return {f.name: [value(api, f)] if f.array else value(api, f) for f in t.fields}


def literal(api, field):
    """One item in C++."""
    t, found = api.types.get(field.base), value(api, field)
    if t is not None and t.kind == "enum":
        return f"{t.name}::{enumerator(t)[0]}"
    if t is not None and t.kind != "json":
        return f"{snake(t.name)}()"
    return FREE_IN_CPP if found is FREE else json.dumps(found)


def filled(api, t):
    """A function that answers the type with all members set."""
    sets = (f"out.{f.cpp}.emplace_back({literal(api, f)});\n" if f.array else f"out.{f.cpp} = {literal(api, f)};\n"
            for f in t.fields)
    return f"{t.name} {snake(t.name)}()\n{{\n{t.name} out;\n{''.join(sets)}return out;\n}}\n"


def call(name, prepared, member, arguments):
    return (f"asio::awaitable<Outcome> {name}(const AuthenticationClient& client)\n{{\n{prepared}"
            f"return outcome(client.{member}({', '.join(arguments)}));\n}}\n")


def in_path(o):
    """Arguments that stand in the path."""
    return [text(name) for name in o.placeholders if o.declared[name] != "own"]


def operation(api, o):
    listed, prepared = [json.dumps(found) for found in in_path(o)], ""
    if o.request:
        kind = in_cpp(api, o.request)
        made = FREE_IN_CPP if kind == "Json" else f"{snake(o.request)}()"
        listed, prepared = listed + ["request"], f"const {kind} request = {made};\n"
    return call(f"operation_{o.cpp}", prepared, o.cpp, listed)


def shortcut(api, s):
    takes = overloads(s)[-1]
    parts = "".join(f"const {a.field.base} {a.field.cpp} = {literal(api, a.field)};\n" for a in takes if a.is_part)
    return call(f"shortcut_{s.cpp}", parts, s.cpp, [a.field.cpp if a.is_part else literal(api, a.field) for a in takes])


def source(api, domain):
    operations, shortcuts = api.operations_of(domain), api.shortcuts_of(domain)
    reached = api.reached([o.request for o in operations])
    types = [t for t in api.types.values() if t.name in reached and t.kind in ("fields", "query", "form")]
    answers = [api.types[o.answer].domain for o in operations if o.answer in api.types]
    models = sorted({*(t.domain for t in types), *answers})
    blocks = [filled(api, t) for t in types] + [operation(api, o) for o in operations] + [shortcut(api, s) for s in shortcuts]
    rows = [f'{{"operations/{o.name}", operation_{o.cpp}}}' for o in operations]
    rows += [f'{{"shortcuts/{s.name}", shortcut_{s.cpp}}}' for s in shortcuts]
    return (f'// Sample calls of {domain}. {MARK}\n#include "generated/calls.hpp"\n\n'
            + "".join(f"#include <genauth/model/{name}.hpp>\n" for name in models)
            + "\nnamespace genauth::test {\nnamespace {\n\n" + "\n".join(blocks) + "\n} // namespace\n\n"
            f"std::vector<SampleCall> {domain}_calls()\n{{\nreturn {{{', '.join(rows)}}};\n}}\n\n}} // namespace genauth::test\n")


def header(api):
    made = "".join(f"std::vector<SampleCall> {d}_calls();\n" for d in api.domains if api.operations_of(d))
    return (f'// The sample calls of each domain. {MARK}\n#pragma once\n\n#include "support/sample_calls.hpp"\n\n'
            f"namespace genauth::test {{\n\n{made}\n}} // namespace genauth::test\n")


def whole(api):
    """All of them."""
    takes = "\n, ".join(f"{d}_calls()" for d in api.domains if api.operations_of(d))
    return (f'// {MARK}\n#include "generated/calls.hpp"\n\nnamespace genauth::test {{\n\nstd::vector<SampleCall> sample_calls()\n{{\n'
            f"std::vector<SampleCall> all;\nfor (const auto& domain : {{{takes}}})\n"
            "all.insert(all.end(), domain.begin(), domain.end());\nreturn all;\n}\n\n} // namespace genauth::test\n")


def arguments(api):
    """The same arguments as JSON: of an operation in their order, the request last; of a shortcut by name."""
    def request(o):
        return [FREE if in_cpp(api, o.request) == "Json" else members(api, api.types[o.request])] if o.request else []

    operations = {o.name: in_path(o) + request(o) for o in api.operations.values()}
    shortcuts = {s.name: {a.field.name: value(api, a.field) for a in overloads(s)[-1]} for s in api.shortcuts}
    about = f"The arguments of the sample calls. {MARK}"
    return json.dumps({"about": about, "operations": operations, "shortcuts": shortcuts}, indent=1) + "\n"
