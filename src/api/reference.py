"""OPERATIONS.md: what there is to call, for people, with the names of the official SDKs' methods; and README's table of it."""
from calls import MARK

IDENTITIES = {"user": "a user's token", "client": "the application's proof", "anybody": "nothing"}
DELIVERIES = {"read": "read", "idempotent_write": "idempotent write", "refresh": "refresh", "send": "send", "bind": "bind",
              "unknown": "not known"}
HEAD = f"""# Operations
<!-- {MARK} -->

Every operation of the API by domain, as `genauth/client.hpp` declares them, with the methods of the official SDKs for
Node.js (`authing-node-sdk`) and Java beside them; "-" means that an SDK has none.

*Needs* says what a call has to prove: a user's token (`client.as(token)`), the application's proof (its secret, which the
client adds), or nothing, in which case a token is sent along when there is one. *Delivery* says what may be repeated after a failure: a read is tried up to three times, an
idempotent write twice; the others reach the server at most once, see `Delivery` in `genauth/options.hpp`.
"""


def row(*cells):
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |\n"


def code(text):
    return ", ".join(f"`{name}`" for name in text.split(", ")) if text else "-"


def delivery(o):
    special = [f"{DELIVERIES[found]}: {value}" for values in o.delivery_by.values() for value, found in values.items()]
    return "; ".join([DELIVERIES[o.delivery], *special])


def operations(api, domain):
    head = row("genauth", "Node.js", "Java", "call", "needs", "delivery", "does") + row(*["---"] * 7)
    return head + "".join(row(code(o.cpp), code(o.node), code(o.java), f"`{o.method} {o.path}`", IDENTITIES[o.identity],
                              delivery(o), o.doc) for o in api.operations_of(domain))


def shortcuts(api, domain):
    found = api.shortcuts_of(domain)
    if not found:
        return ""
    head = "\n" + row("shortcut", "Node.js", "Java", "of", "does") + row(*["---"] * 5)
    return head + "".join(row(code(s.cpp), code(s.node), code(s.java), code(s.of.cpp), s.doc) for s in found)


def page(api):
    return HEAD + "".join(f"\n## {domain}\n\n{api.domains[domain]}\n\n{operations(api, domain)}{shortcuts(api, domain)}"
                          for domain in api.domains if api.operations_of(domain))


def table(api):
    """The operations that each header of the domains is for."""
    names = {domain: ", ".join(o.cpp for o in api.operations_of(domain)) for domain in api.domains}
    return "\n" + row("header", "operations") + row(*["---"] * 2) + "".join(
        row(f"`genauth/model/{domain}.hpp`", code(found)) for domain, found in names.items() if found) + "\n"
