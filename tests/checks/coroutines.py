"""Statements with co_await that GCC 12 miscompiles (aggregate temporaries, capturing lambdas) or GCC 15 leaks
(structured bindings), and those that hide a suspension in ?: or in a test macro."""
import pathlib
import re
import tempfile

import source

RULES = [
    (re.compile(r"auto\s*&{0,2}\s*\[[^\]]*\]\s*=\s*co_await"), "a structured binding of co_await"),
    (re.compile(r"\[\s*[&=\w][^\]]*\]\s*(\([^)]*\))?\s*(mutable\s*)?(->\s*[\w:<>]+\s*)?\{"), "a capturing lambda"),
    (re.compile(r"[(,=]\s*\{|[\w>]\s*\{[^;{}]*\}|return\s*\{"), "a braced temporary"),
    (re.compile(r"\?[^:]*co_await|co_await[^?;]*\?[^;]*:"), "co_await inside ?:"),
    (re.compile(r"\b(EXPECT|ASSERT)_\w+\s*\("), "co_await inside a test macro"),
]
README_BLOCK = re.compile(r"^```cpp\n(.*?)^```", re.M | re.S)


def statements(text):
    """Statements with co_await and the line each begins in. Cut at ; and at the braces of blocks."""
    for found in re.finditer(r"co_await", text):
        begin = found.start()
        depth = 0
        while begin > 0:
            c = text[begin - 1]
            depth += c in ")]}"
            depth -= c in "([{"
            if depth < 0 and c == "{" or depth == 0 and c == ";" or depth == 1 and c == "}" and text[begin:].lstrip()[:1] not in (")", ",", ";", "."):
                break
            if depth < 0:
                depth = 0
            begin -= 1
        end = found.end()
        depth = 0
        while end < len(text) and not (text[end] == ";" and depth <= 0):
            depth += text[end] in "([{"
            depth -= text[end] in ")]}"
            if text[end] == "{" and re.match(r"\s*(if|for|while|switch)\b", text[begin:end]):
                break
            end += 1
        yield text[begin:end], text.count("\n", 0, begin + len(text[begin:]) - len(text[begin:].lstrip())) + 1


def check_text(name, text):
    for statement, line in statements(source.without_noise(text)):
        for pattern, what in RULES:
            if pattern.search(statement):
                yield f"{name}:{line}: {what} in a statement with co_await"


def check(root):
    for path in source.cpp_files(root):
        yield from check_text(path.relative_to(root).as_posix(), path.read_text())
    readme = root / "README.md"
    if readme.exists():
        text = readme.read_text()
        for block in README_BLOCK.finditer(text):
            for finding in check_text("README.md", block.group(1)):
                yield finding + f" (in the block at line {text.count(chr(10), 0, block.start()) + 1})"


def self_test():
    good = """
awaitable<void> f() {
    Request request{.a = 1};
    const auto reply = co_await client.op(request);
    if (co_await g(reply)) { co_return; }
    auto token = redirect_error(use_awaitable, error);
    co_await socket.async_read_some(buffer, token);
    for (const auto& x : list) { co_await g(x); }
}
"""
    assert list(check_text("good", good)) == [], list(check_text("good", good))
    for bad in (
            "co_await c.op({.a = s});",
            "co_await c.op(Dto{s});",
            "co_await c.op(1, {});",
            "auto [a, b] = co_await op();",
            "co_await c.op([=] { return 1; });",
            "co_await c.op([&x](int y) { use(x, y); });",
            "const int x = ok ? co_await a() : 0;",
            "EXPECT_TRUE(co_await a());",
            "auto x = value(co_await c.op(Dto{s}), 1);",
    ):
        assert list(check_text("bad", "void f() {\n" + bad + "\n}")), bad


source.main(check, self_test)
