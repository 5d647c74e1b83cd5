"""A file includes only files of its own layer or a lower one; public headers include nothing heavy."""
import pathlib
import re
import tempfile

import source

# The first pattern that matches a path, relative to the root, gives its layer.
LAYERS = [
    (r"include/genauth/(config|expected)\.hpp", 0),
    (r"include/genauth/emulator\.hpp", 5),
    (r"include/genauth/(client|pages)\.hpp", 4),
    (r"include/genauth/.*", 1),
    (r"src/((wiped|ascii|base64|field_value)\.hpp|(basic_credentials|tls_failure)\.[ch]pp|secret\.cpp|password_encryption\.cpp|clock\.cpp|error\.cpp|api_code\.cpp|json\.cpp)", 1),
    (r"src/api/operations?\.hpp", 1),
    (r"src/(json|http)/.*", 2),
    (r"src/call/.*", 3),
    (r"src/api/.*|src/client\.cpp", 4),
    (r"src/(emulator|cli)/.*", 5),
]
# What a directory may not include although its layer is lower or the same.
FORBIDDEN = [
    (r"src/json/", r"http/|include/genauth/(client|transport|model/)"),
    (r"src/http/", r"json/|include/genauth/model/"),
    (r"src/emulator/", r"call/|http/|json/|include/genauth/(client|pages)"),
    (r"src/cli/", r"call/|http/|json/|api/"),
]
PUBLIC_MAY_INCLUDE = re.compile(
    r"genauth/[\w/]+\.hpp|tl/expected\.hpp|boost/asio/(awaitable|any_io_executor)\.hpp|[a-z_]+$")
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.M)


def layer(path):
    for pattern, number in LAYERS:
        if re.fullmatch(pattern, path):
            return number
    return None


def own_file(root, included):
    """The path of an included file of this project, or None."""
    for prefix in ("include/", "src/"):
        if (root / prefix / included).is_file():
            return prefix + included
    return None


def check(root):
    for path in source.cpp_files(root):
        name = path.relative_to(root).as_posix()
        if not name.startswith(("include/", "src/")):
            continue
        mine = layer(name)
        if mine is None:
            yield f"{name}: stands in no layer"
            continue
        for included in INCLUDE.findall(path.read_text()):
            if name.startswith("include/") and not PUBLIC_MAY_INCLUDE.fullmatch(included):
                yield f"{name}: a public header includes {included}"
            target = own_file(root, included)
            if target is None:
                continue
            if layer(target) is not None and layer(target) > mine:
                yield f"{name} (layer {mine}) includes {target} (layer {layer(target)})"
            for where, what in FORBIDDEN:
                if name.startswith(where) and re.match(f"(src/)?({what})", target):
                    yield f"{name}: {where} must not know {target}"


def self_test():
    with tempfile.TemporaryDirectory() as directory:
        root = pathlib.Path(directory)

        def write(name, text):
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)

        write("include/genauth/options.hpp", "#include <string>\n")
        write("src/http/pool.hpp", "#include <genauth/options.hpp>\n")
        write("src/call/pipeline.hpp", '#include "http/pool.hpp"\n')
        assert list(check(root)) == []
        write("include/genauth/options.hpp", "#include <boost/json.hpp>\n")
        write("src/http/pool.hpp", '#include "call/pipeline.hpp"\n')
        write("src/emulator/world.cpp", '#include "http/pool.hpp"\n')
        write("src/lost.cpp", "")
        assert len(list(check(root))) == 4, list(check(root))


source.main(check, self_test)
