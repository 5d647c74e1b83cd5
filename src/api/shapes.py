"""What the emulator knows of the API's types: which members, of which type, must they be there?"""
from description import snake

KINDS = {"string": "text", "secret": "text", "integer": "integer", "number": "number", "boolean": "boolean", "json": "json"}
CPP = {False: "false", True: "true"}


def member(api, field):
    base = KINDS.get(field.base) or ("json" if api.types[field.base].kind == "json" else snake(field.base))
    return f'{{"{field.name}", &{base}, {CPP[field.array]}, {CPP[field.optional]}}}'


def shape(api, t):
    """One type as members or values, and itself."""
    name = snake(t.name)
    if t.kind == "enum":
        values = ", ".join(f'"{text}"' for text in t.enumerators.values())
        return (f"constexpr std::string_view {name}_values[] = {{{values}}};\n"
                f"constexpr Type {name}{{Type::Kind::enumeration, {{}}, {name}_values}};\n")
    if not t.fields:
        return f"constexpr Type {name}{{Type::Kind::object}};\n"
    itself = any(field.base == t.name for field in t.fields)
    members = "".join(f"    {member(api, field)},\n" for field in t.fields)
    return (f"extern const Type {name};\n" * itself + f"constexpr Member {name}_members[] = {{\n{members}}};\n"
            + ("const" if itself else "constexpr") + f" Type {name}{{Type::Kind::object, {name}_members}};\n")


def described(api, o):
    """An operation's answer as the one member that it is, and its row."""
    request = f"&{snake(o.request)}" if o.kind in ("fields", "query", "form") else "nullptr"
    t = api.types.get(o.answer)
    if t is None or t.kind == "fields":
        whole = f'{{"", &{KINDS.get(o.answer) or snake(o.answer)}, false, false}}'
    else:
        whole = member(api, t.fields[0]) if t.fields else None
    answer = f"&{o.cpp}_answer" if whole else "nullptr"
    return (f"constexpr Member {o.cpp}_answer{whole};\n" if whole else "",
            f"    {{&api::{o.cpp}, {request}, {answer}}},\n")


def source(api, mark):
    reached = api.reached([name for o in api.operations.values() for name in (o.request, o.answer)])
    types = [t for t in api.types.values() if t.name in reached and t.kind not in ("reply", "json")]
    answers, rows = zip(*(described(api, o) for o in api.operations.values()))
    kinds = "".join(f"constexpr Type {kind}{{Type::Kind::{kind}}};\n" for kind in sorted(set(KINDS.values())))
    return (f'// {mark}\n#include "emulator/description.hpp"\n\n#include "api/operations.hpp"\n\n'
            "namespace genauth::emulator {\nnamespace {\n\n// clang-format off\n"
            + "\n".join([kinds, *(shape(api, t) for t in types), "".join(answers)])
            + "\nconstexpr Description descriptions[] = {\n" + "".join(rows) + "};\n// clang-format on\n\n} // namespace\n\n"
            "// Every operation of the table is there.\n"
            "const Description& description_of(const api::Operation& operation)\n{\n"
            "return *std::find_if(std::begin(descriptions), std::end(descriptions), "
            "[&](const Description& found) { return found.operation == &operation; });\n}\n\n} // namespace genauth::emulator\n")
