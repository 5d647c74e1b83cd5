"""genauth.api.json as objects, and what can be wrong with it. The file itself says what its entries mean."""
import json
import re

SCALARS = {"string", "secret", "integer", "number", "boolean", "json"}
KINDS = ("enum", "fields", "query", "form", "reply", "json")
DELIVERIES = ("read", "idempotent_write", "refresh", "send", "bind", "unknown")
IDENTITIES = ("client", "user", "anybody")
FORMATS = ("envelope", "bare", "text")


def snake(name):
    return re.sub(r"\W+", "_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)).lower()


class Field:
    def __init__(self, name, spelling, doc="", options=None):
        self.name = name
        self.doc = doc
        self.cpp = (options or {}).get("cpp", snake(name))
        self.also = (options or {}).get("also")
        self.optional = spelling.endswith("?")
        self.array = spelling.rstrip("?").endswith("[]")
        self.base = spelling.rstrip("?").removesuffix("[]")


class Type:
    def __init__(self, name, domain, entry):
        self.name = name
        self.domain = domain
        self.doc = entry["doc"]
        self.own = entry.get("own", False) or "query" in entry  # Not a type of the API.
        self.kind = next(kind for kind in KINDS if kind in entry)
        members = entry[self.kind]
        self.enumerators = members if self.kind == "enum" else {}
        if self.kind == "reply":
            members = {"data": members} if members else {}
        self.fields = [] if self.kind in ("enum", "json") else [Field(n, *f) for n, f in members.items()]

    def field(self, name):
        return next(field for field in self.fields if field.name == name)


class Operation:
    def __init__(self, name, domain, entry, types):
        self.name = name
        self.domain = domain
        self.cpp = entry.get("cpp", snake(name))
        self.method, self.path = entry["call"].split()
        self.placeholders = re.findall(r"{(\w+)}", self.path)
        self.declared = entry.get("path", {})
        self.request = entry.get("request")
        self.answer = entry["answer"]
        self.format = entry.get("format", "envelope")
        self.delivery = entry["delivery"]
        self.delivery_by = {types[self.request].field(name): found for name, found in entry.get("delivery_by", {}).items()}
        self.identity = entry["identity"]
        self.doc = entry["doc"]
        self.node, self.java = entry.get("node", name), entry.get("java", name)
        self.kind = types[self.request].kind if self.request in types else self.request

    def body(self):
        return {"fields": "json", "json": "json", "form": "form"}.get(self.kind, "none")


class Argument:
    """What a shortcut takes: a member of the request, or of one of its payloads."""

    def __init__(self, path, request, types):
        *outer, name = path.rstrip("?").split(".")
        self.optional = path.endswith("?")
        self.payload = request.field(outer[0]) if outer else None
        self.field = (types[self.payload.base] if outer else request).field(name)
        self.is_part = self.field.base in types  # A structure of its own.


class Shortcut:
    def __init__(self, name, entry, api):
        self.name = name
        self.cpp = snake(name)
        self.doc = entry["doc"]
        self.node, self.java = name, entry.get("java", name)
        self.of = api.operations[entry["of"]]
        request = api.types.get(self.of.request)
        self.sets = [(request.field(member), value) for member, value in entry["sets"].items()]
        self.takes = [Argument(path, request, api.types) for path in entry["takes"]]


class Api:
    def __init__(self, text):
        data = json.loads(text, object_pairs_hook=unique)
        self.domains = {name: entry["doc"] for name, entry in data["domains"].items()}
        self.types, self.operations = {}, {}
        for domain, entry in data["domains"].items():
            for name, members in entry["types"].items():
                self.types[name] = Type(name, domain, members)
        for domain, entry in data["domains"].items():
            for name, members in entry["operations"].items():
                self.operations[name] = Operation(name, domain, members, self.types)
        self.shortcuts = [Shortcut(name, entry, self) for name, entry in data["shortcuts"].items()]
        self.codes = data["apiCodes"]
        requests = [o.request for o in self.operations.values() if o.body() == "json"]
        answers = [o.answer for o in self.operations.values()]
        self.written = self.reached(requests)
        self.read = self.reached(answers) | (set(self.types) - self.written - self.reached(requests + answers))

    def reached(self, names):
        found, left = set(), list(names)
        while left:
            name = left.pop()
            if name in self.types and name not in found:
                found.add(name)
                left += [field.base for field in self.types[name].fields]
        return found

    def of(self, domain):
        return [t for t in self.types.values() if t.domain == domain]

    def operations_of(self, domain):
        return [o for o in self.operations.values() if o.domain == domain]

    def shortcuts_of(self, domain):
        return [s for s in self.shortcuts if s.of.domain == domain]

    def counts(self):
        types = [t for t in self.types.values() if not t.own and t.kind != "enum"]
        fields = sum(len(t.fields) + (4 if t.kind == "reply" else 0) for t in types)  # ApiReply has four.
        return f"{len(types)} types, {fields} fields, {len(self.codes)} apiCodes"


def unique(pairs):
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError(f"a name is there twice: {[name for name, _ in pairs]}")
    return found


def problems(api):
    """What is wrong with the description itself."""
    declared = set(SCALARS)
    for t in api.types.values():
        for field in t.fields:
            if field.base not in declared and not (field.base == t.name and field.array):
                yield f"{t.name}.{field.name}: {field.base} is not declared before"
        names = [field.cpp for field in t.fields] + list(t.enumerators)
        if len(names) != len(set(names)):
            yield f"{t.name}: two members of one name"
        declared.add(t.name)
    for o in api.operations.values():
        yield from (f"{o.name}: {name} is not declared" for name in {o.request, o.answer} - {None} - declared)
        if set(o.placeholders) != set(o.declared):
            yield f"{o.name}: path and placeholders differ"
        deliveries = [o.delivery, *(d for found in o.delivery_by.values() for d in found.values())]
        if not set(deliveries) <= set(DELIVERIES) or o.identity not in IDENTITIES or o.format not in FORMATS:
            yield f"{o.name}: unknown delivery, identity or format"
        if (o.format == "text") != (o.answer == "string"):
            yield f"{o.name}: a text is answered as a string, and only a text"
        if o.kind in ("query", "form"):
            yield from (f"{o.name}: {f.name} cannot be in a query or form" for f in api.types[o.request].fields
                        if f.array or f.base in ("number", "json") or f.base in api.types and api.types[f.base].kind != "enum")
