"""Formatting, file sizes, and what may lie in the root."""
import pathlib
import shutil
import subprocess
import tempfile

import source

LONGEST = 400
ROOT = {"include", "src", "tests", "benchmarks", "examples", "cmake", "CMakeLists.txt", "CMakePresets.json",
        "README.md", "LICENSE", "CHANGELOG.md", "SECURITY.md"}


def tracked(root):
    git = shutil.which("git") or "false"
    # Also when the clone is somebody else's, whose configuration git would not trust.
    listed = subprocess.run([git, "-c", f"safe.directory={root.resolve()}", "-C", root, "ls-files", "-z"],
                            capture_output=True, text=True)
    names = listed.stdout.split("\0")
    if listed.returncode != 0 or "CMakeLists.txt" not in names:  # Not a clone, for example an unpacked archive.
        names = [p.relative_to(root).as_posix() for p in root.rglob("*")]
        names = [name for name in names if not name.startswith(("build/", ".git/"))]
    return [name for name in names if name and (root / name).is_file()]


def check_text(name, text):
    lines = text.split("\n")
    if len(lines) > LONGEST and not name.endswith(".api.json") and not source.is_generated(text):
        yield f"{name}: {len(lines)} lines, more than {LONGEST}"
    for number, line in enumerate(lines, 1):
        if line != line.rstrip():
            yield f"{name}:{number}: trailing white space"
    if not text.endswith("\n") or text.endswith("\n\n"):
        yield f"{name}: does not end with exactly one line break"


def check_format(root, names):
    formatter = shutil.which("clang-format")
    if formatter is None:
        yield "clang-format is missing"
        return
    if not names:
        return
    result = subprocess.run([formatter, "--dry-run", "-Werror", *names], cwd=root, capture_output=True, text=True)
    for line in result.stderr.splitlines():
        if "error:" in line:
            yield line


def check(root):
    names = tracked(root)
    if not any(name.endswith(".cpp") for name in names):
        yield f"{root}: no sources found"
    for name in sorted({name.split("/")[0] for name in names}):
        if not name.startswith(".") and name not in ROOT:
            yield f"{name}: does not belong in the root"
    for name in names:
        if "_seed_corpus/" not in name and pathlib.Path(name).suffix in (".cpp", ".hpp", ".py", ".cmake", ".md", ".txt", ".in", ".json", ""):
            yield from check_text(name, (root / name).read_text(errors="replace"))
    yield from check_format(root, [n for n in names if n.endswith((".cpp", ".hpp"))])


def self_test():
    assert list(check_text("a.cpp", "int x;\n")) == []
    assert list(check_text("a.cpp", "int x; \n"))
    assert list(check_text("a.cpp", "int x;"))
    assert list(check_text("a.cpp", "x\n" * 401))
    assert list(check_text("a.cpp", "// Generated from x.json.\n" + "x\n" * 401)) == []
    with tempfile.TemporaryDirectory() as directory:
        (pathlib.Path(directory) / "a.cpp").write_text("int   x;\n")
        assert list(check_format(directory, ["a.cpp"]))


source.main(check, self_test)
