#!/usr/bin/env python3
"""Makes C++ from genauth.api.json: models, codecs, the table of operations, members of the client.

    generate.py              writes the files that are not current
    generate.py --check      names the files that are not current, and fails when there are any
    generate.py --self-test  does the check find what it should?

Whole files are made of each domain's model and codec and of the table. In other files, the lines between
"// Generated: <what>" and "// End of generated." are. Users of the library never run this.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from description import Api, problems

ROOT = pathlib.Path(__file__).resolve().parents[2]
DESCRIPTION = "src/api/genauth.api.json"
MARK = "Generated from genauth.api.json by generate.py."
REGION = re.compile(r"( *)// Generated: (\w+)\n.*?( *// End of generated\.\n)", re.S)

SCALARS = {"string": "std::string", "secret": "Secret", "integer": "std::int64_t", "number": "double",
           "boolean": "bool", "json": "Json"}
INITIAL = {"integer": " = 0", "number": " = 0", "boolean": " = false", "json": "{}"}

# What a header includes for what stands in it.
OWN_INCLUDES = {r"\bJson\b": "json", r": ApiReply\b": "model/reply", r"\bOpenEnum<": "open_enum",
                r"\bSecret\b": "secret"}
STD_INCLUDES = ("array", "cstdint", "optional", "string", "string_view", "vector")


def comment(text):
    return f"/// {text}\n" if text else ""


# --- Models ----------------------------------------------------------------------------------------------

def declaration(field):
    optional = field.optional and not field.array and field.base != "json"
    base = SCALARS.get(field.base, field.base)
    kind = f"std::vector<{base}>" if field.array else f"std::optional<{base}>" if optional else base
    initial = "{}" if field.array or optional else INITIAL.get(field.base, "")
    return f"{kind} {field.cpp}{initial}; ///< {field.doc}\n"


def enumeration(t):
    texts = ", ".join(f'"{text}"' for text in t.enumerators.values())
    return (f"struct {t.name}Names {{\n"
            f"enum Known : unsigned char {{ {', '.join(t.enumerators)} }};\n"
            f"static constexpr std::array<std::string_view, {len(t.enumerators)}> names{{{texts}}};\n"
            f"}};\n{comment(t.doc)}using {t.name} = OpenEnum<{t.name}Names>;\n")


def structure(t):
    if t.kind == "enum":
        return enumeration(t)
    if t.kind == "json":
        return f"{comment(t.doc)}using {t.name} = Json;\n"
    base = " : ApiReply" if t.kind == "reply" else ""
    return f"{comment(t.doc)}struct {t.name}{base} {{\n{''.join(map(declaration, t.fields))}}};\n"


def foreign(api, domain, types):
    """The types of other domains that these use."""
    used = [api.types[f.base] for t in types for f in t.fields if f.base in api.types]
    return [t for t in used if t.domain != domain]


def model(api, domain):
    types = api.of(domain)
    body = "\n".join(structure(t) for t in types)
    code = re.sub("//.*", "", body)
    own = {name for pattern, name in OWN_INCLUDES.items() if re.search(pattern, code)}
    own |= {f"model/{t.domain}" for t in foreign(api, domain, types)}
    std = [name for name in STD_INCLUDES if re.search(rf"\bstd::{name.replace('cstdint', 'int64_t')}\b", code)]
    return (f"/// \\file\n{comment(api.domains[domain])}// {MARK}\n#pragma once\n\n"
            + "".join(f"#include <genauth/{name}.hpp>\n" for name in sorted(own)) + "\n"
            + "".join(f"#include <{name}>\n" for name in std)
            + f"\nnamespace genauth {{\n\n{body}\n}} // namespace genauth\n")


# --- Codecs ----------------------------------------------------------------------------------------------

def coded(api, domain):
    """The types that are written as JSON, and those that are read: answers last."""
    types = api.of(domain)
    written = [t for t in types if t.kind == "fields" and t.name in api.written]
    read = [t for t in types if t.kind == "fields" and t.name in api.read]
    return written, read + [t for t in types if t.kind == "reply"]


def encoder(t):
    return f"void encode(json::Writer& writer, const {t.name}& in)"


def decoder(t):
    return f"void decode(const json::Node& node, {t.name}& out)"


def codec_header(api, domain):
    written, read = coded(api, domain)
    includes = ['#include "json/decode.hpp"\n'] * bool(read) + ['#include "json/encode.hpp"\n'] * bool(written)
    blocks = ["".join(f"{head(t)};\n" for t in types) for head, types in ((encoder, written), (decoder, read)) if types]
    return (f"// JSON of model/{domain}.hpp. {MARK}\n#pragma once\n\n{''.join(includes)}\n"
            f"#include <genauth/model/{domain}.hpp>\n\nnamespace genauth {{\n\n" + "\n".join(blocks)
            + "\n} // namespace genauth\n")


def write(field):
    return f'out.member("{field.name}", in.{field.cpp});\n'


def read(field):
    return f'{"optional" if field.optional else "required"}("{field.name}", out.{field.cpp});\n'


def encode(t):
    return f"{encoder(t)}\n{{\njson::ObjectWriter out(writer);\n{''.join(map(write, t.fields))}}}\n"


def decode(t):
    if t.kind == "reply":
        body = "decode(node, static_cast<ApiReply&>(out));\n"
        body += "".join(f"json::ObjectReader(node).{read(f)}" for f in t.fields)
    else:
        body = "const json::ObjectReader in(node);\n" + "".join(f"in.{read(f)}" for f in t.fields)
    return f"{decoder(t)}\n{{\n{body}}}\n"


def codec_source(api, domain):
    written, read = coded(api, domain)
    others = {t.domain for t in foreign(api, domain, written + read) if t.kind in ("fields", "reply")}
    others |= {"reply"} if any(t.kind == "reply" for t in read) else set()
    includes = "".join(f'#include "api/{name}_codec.hpp"\n' for name in sorted(others))
    return (f'// {MARK}\n#include "api/{domain}_codec.hpp"\n\n{includes}\nnamespace genauth {{\n\n'
            + "\n".join([encode(t) for t in written] + [decode(t) for t in read]) + "\n} // namespace genauth\n")


# --- Operations ------------------------------------------------------------------------------------------

def row(o):
    return (f'    {o.cpp}{{"{o.name}", "{o.method}", "{o.path}", Delivery::{o.delivery}, Identity::{o.identity}, '
            f'BodyFormat::{o.body()}, AnswerFormat::{o.format}}}')


def table(api):
    calls = [found for found in map(api.calls, api.domains) if found]
    rows = ",\n\n".join(f"    // {found[0].domain}\n" + ",\n".join(map(row, found)) for found in calls)
    names = "".join(f"    {', '.join('&' + o.cpp for o in found)},\n" for found in calls)
    return (f"// The table of operations: what the client sends and the emulator serves.\n// {MARK}\n#pragma once\n\n"
            '#include "api/operation.hpp"\n\nnamespace genauth::api {\n\n// clang-format off\n'
            f"inline constexpr Operation\n{rows};\n\n"
            f"inline constexpr const Operation* all_operations[] = {{\n{names}}};\n// clang-format on\n\n"
            "} // namespace genauth::api\n")


def argument(field):
    """One name and value of a query or a form."""
    value = f"request.{field.cpp}"
    if field.base == "boolean" and not field.optional:
        value = f"call::text({value})"
    elif field.base == "secret" and not field.optional:
        value += ".reveal()"
    elif field.base != "string":
        raise ValueError(f"{field.name}: {field.base} in a query or form")
    return f'{{"{field.name}", {value}}}'


def member(o):
    """The declaration in the client."""
    request = f"const {o.request}& request, " if o.request else ""
    named = f"GENAUTH_NAME_THE_REQUEST_FIRST({o.cpp}, {o.request});\n" if o.request else ""
    return (f"{comment(o.doc)}asio::awaitable<expected<{o.answer}>> {o.cpp}("
            f"{request}CallOptions options = {{}}) const;\n{named}")


def definition(api, o):
    head = f"asio::awaitable<expected<{o.answer}>> AuthenticationClient::{o.cpp}("
    if o.request is None:
        return (f"{head}CallOptions options) const\n{{\n"
                f"return call::perform<{o.answer}>(start(api::{o.cpp}, options));\n}}\n")
    arguments = "request"
    if o.kind in ("query", "form"):
        arguments = "{" + ", ".join(argument(f) for f in api.types[o.request].fields) + "}"
    setter = o.kind if o.kind in ("query", "form") else "json"
    return (f"{head}const {o.request}& request, CallOptions options) const\n{{\n"
            f"call::Request call = start(api::{o.cpp}, options);\ncall::set_{setter}(call, {arguments});\n"
            f"return call::perform<{o.answer}>(std::move(call));\n}}\n")


def codes(api, source):
    known = [(number, name, doc) for number, (name, doc) in api.codes.items() if name]
    if source:
        return "".join(f'case ApiCode::{name}:\nreturn "{doc.rstrip(".")}";\n'
                       for number, name, doc in known if number != "0")
    return "".join(f"{name} = {number}, ///< {doc}\n" for number, name, doc in known)


def region(api, path, what):
    """What stands between the marks of a file that is otherwise written by hand."""
    if what == "codes":
        return codes(api, path.endswith(".cpp"))
    blocks = [member(o) if path.endswith(".hpp") else definition(api, o) for o in api.calls(what)]
    return "".join(f"\n{block}" for block in blocks) + "\n" * path.endswith(".cpp")


# --- Files -----------------------------------------------------------------------------------------------

def formatted(texts):
    tool = shutil.which("clang-format")
    if tool is None:
        sys.exit("clang-format is missing")
    with tempfile.TemporaryDirectory() as directory:
        root = pathlib.Path(directory)
        for name, text in texts.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        subprocess.run([tool, "-i", f"--style=file:{ROOT / '.clang-format'}", *texts], cwd=root, check=True)
        return {name: (root / name).read_text() for name in texts}


def whole_files(api):
    yield "src/api/operations.hpp", table(api)
    for domain in api.domains:
        if api.of(domain):
            yield f"include/genauth/model/{domain}.hpp", model(api, domain)
        if any(coded(api, domain)):
            yield f"src/api/{domain}_codec.hpp", codec_header(api, domain)
            yield f"src/api/{domain}_codec.cpp", codec_source(api, domain)


def regions(api, root):
    for path in [*root.glob("include/genauth/*.hpp"), *root.glob("src/*.cpp"), *root.glob("src/api/*.cpp")]:
        name, text = path.relative_to(root).as_posix(), path.read_text()
        if REGION.search(text):
            yield name, REGION.sub(lambda m: f"{m[1]}// Generated: {m[2]}\n{region(api, name, m[2])}{m[3]}", text)


def stale(api, root):
    """Names and right texts of the files that are not current."""
    for name, text in formatted(dict([*whole_files(api), *regions(api, root)])).items():
        path = root / name
        if not path.is_file() or path.read_text() != text:
            yield name, text


def self_test(text):
    api = Api(text)
    with tempfile.TemporaryDirectory() as directory:
        root = pathlib.Path(directory)
        for name in ("include/genauth", "src"):
            shutil.copytree(ROOT / name, root / name)
        assert [name for name, _ in stale(api, root)] == []
        changed, missing = "include/genauth/model/mfa.hpp", "src/api/mfa_codec.cpp"
        (root / changed).write_text((root / changed).read_text().replace("factor_id", "factorId"))
        (root / missing).unlink()
        assert [name for name, _ in stale(api, root)] == [changed, missing]
    assert list(problems(api)) == []
    assert list(problems(Api(text.replace('["FactorProfile"', '["FactorProfiles"'))))
    assert list(problems(Api(text.replace('"delivery": "bind"', '"delivery": "maybe"'))))


def main():
    text = (ROOT / DESCRIPTION).read_text()
    if sys.argv[1:] == ["--self-test"]:
        self_test(text)
        print("ok")
        return
    api = Api(text)
    found = list(problems(api))
    outdated = [] if found else list(stale(api, ROOT))
    check = sys.argv[1:] == ["--check"]
    for name, right in outdated:
        found += [f"{name}: not current; run src/api/generate.py"] * check
        if not check:
            (ROOT / name).write_text(right)
            print(f"wrote {name}")
    print("\n".join([*found, api.counts()]))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
