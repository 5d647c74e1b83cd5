"""Scripts of the fault server capture no reference: its threads still run them when the variables of a test are gone."""
import re

import source

SCRIPT = re.compile(r"\[[^][]*&[^][]*\]\s*\(\s*(?:\w+::)*(?:Peer|Connection)\s*&")


def check_text(name, text):
    text = source.without_noise(text)
    for found in SCRIPT.finditer(text):
        yield f"{name}:{text.count(chr(10), 0, found.start()) + 1}: a script that captures a reference"


def check(root):
    for path in source.cpp_files(root):
        name = path.relative_to(root).as_posix()
        if name.startswith("tests/faults/"):
            yield from check_text(name, path.read_text())


def self_test():
    for good in ("[=](Peer& peer) {}", "[](Connection& peer) {}", "[this, x](Connection& peer) {}",
                 "void hold_up(Connection& peer)", "[&](const Client& client) {}", "list[i] & mask; f(Peer& peer)"):
        assert not list(check_text("good", good)), good
    for bad in ("[&](Peer& peer) {}", "[=, &x](Connection& peer) {}", "[&x = y](Peer& peer) {}",
                "[&x](http2::Connection& peer) {}", "[&]\n(Peer& peer) {}"):
        assert list(check_text("bad", bad)), bad


source.main(check, self_test)
