"""Writes each C++ block of a README to a file of its own and prints the files as a CMake list.

A block that begins with #include is a whole file. Another one stands behind readme_prelude.hpp, inside a coroutine when
the comment <!-- inside a coroutine --> goes before it."""
import pathlib
import re
import sys

BLOCK = re.compile(r"(?P<inside><!-- inside a coroutine -->\n+)?^```cpp\n(?P<code>.*?)^```", re.M | re.S)
PRELUDE = '#include "checks/readme_prelude.hpp"\n\n'
OPEN = "asio::awaitable<void> snippet(genauth::AuthenticationClient client, genauth::AccessToken alice)\n{\n"
CLOSE = "    (void)client;\n    (void)alice;\n    co_return;\n}\n"


def source_of(block):
    code = block["code"]
    if block["inside"]:
        return PRELUDE + OPEN + code + CLOSE
    return code if code.startswith("#include") else PRELUDE + code


readme, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
target.mkdir(parents=True, exist_ok=True)
files = []
for number, block in enumerate(BLOCK.finditer(readme.read_text()), 1):
    file = target / f"block_{number}.cpp"
    text = source_of(block)
    if not file.exists() or file.read_text() != text:
        file.write_text(text)
    files.append(str(file))
if not files:
    sys.exit(f"no C++ blocks in {readme}")
print(";".join(files), end="")
