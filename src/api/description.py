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


class Operation:
    def __init__(self, name, domain, entry, types):
        self.name = name
        self.domain = domain
        self.cpp = entry.get("cpp", snake(name))
        self.method, self.path = entry["call"].split()
        self.placeholders = entry.get("path", {})
        self.request = entry.get("request")
        self.answer = entry["answer"]
        self.format = entry.get("format", "envelope")
        self.delivery = entry["delivery"]
        self.identity = entry["identity"]
        self.doc = entry["doc"]
        self.kind = types[self.request].kind if self.request in types else self.request

    def body(self):
        return {"fields": "json", "json": "json", "form": "form"}.get(self.kind, "none")


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
        self.client = data["client"]
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

    def calls(self, domain):
        """The operations that the client has by now."""
        return [o for o in self.operations_of(domain) if o.name in self.client]

    def counts(self):
        types = [t for t in self.types.values() if not t.own and t.kind != "enum"]
        fields = sum(len(t.fields) + (4 if t.kind == "reply" else 0) for t in types)  # ApiReply has four.
        return f"{len(self.operations)} operations, {len(types)} types, {fields} fields, {len(self.codes)} apiCodes"


def unique(pairs):
    names = [name for name, _ in pairs]
    for name in names:
        if names.count(name) > 1:
            raise ValueError(f"{name} is there twice")
    return dict(pairs)


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
        for name in (o.request, o.answer):
            if name is not None and name not in declared:
                yield f"{o.name}: {name} is not declared"
        if set(re.findall(r"{(\w+)}", o.path)) != set(o.placeholders):
            yield f"{o.name}: path and placeholders differ"
        if o.delivery not in DELIVERIES or o.identity not in IDENTITIES or o.format not in FORMATS:
            yield f"{o.name}: unknown delivery, identity or format"
    for name in api.client:
        if name not in api.operations:
            yield f"client: {name} is no operation"
