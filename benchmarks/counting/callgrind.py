"""Reads callgrind's output: instructions by place, and who calls whom how often."""
import collections
import re

Place = collections.namedtuple("Place", "object function function_file file")
Call = collections.namedtuple("Call", "caller callee")  # Two places; the callee's files are unknown.

_NAME = re.compile(r"(c?(?:ob|fl|fi|fe|fn))=\((\d+)\)(?: (.*))?")
_TABLE = {"ob": "ob", "cob": "ob", "fl": "file", "fi": "file", "fe": "file", "cfi": "file", "cfl": "file",
          "fn": "fn", "cfn": "fn"}


class Profile:
    def __init__(self):
        self.cost = collections.Counter()   # Place -> instructions, those of callees not included.
        self.calls = collections.Counter()  # Call -> how often.

    def __sub__(self, other):
        result = Profile()
        for name in ("cost", "calls"):
            difference = getattr(result, name)
            difference.update(getattr(self, name))
            difference.subtract(getattr(other, name))
        return result


def read(lines):
    """\\pre The lines come from callgrind with --dump-instr=no (its default)."""
    profile = Profile()
    names = {"ob": {}, "file": {}, "fn": {}}
    now = {"ob": "", "fn": "", "fl": "", "fi": "", "cob": None, "cfn": ""}
    calls = None
    for line in lines:
        found = _NAME.match(line)
        if found:
            key, number, text = found.groups()
            table = names[_TABLE[key]]
            if text is not None:
                table[number] = text.rstrip("\n")
            name = table[number]
            if key == "fl":
                now["fl"] = now["fi"] = name
            elif key in ("fi", "fe"):
                now["fi"] = name
            elif key not in ("cfi", "cfl"):
                now[key] = name
        elif line.startswith("calls="):
            calls = int(line[6:].split()[0])
        elif line[:1].isdigit() or line[:1] in "+-*":
            here = Place(now["ob"], now["fn"], now["fl"], now["fi"])
            if calls is None:
                profile.cost[here] += int(line.split()[1])
            else:  # The cost of the callee, which stands there already.
                callee = Place(now["cob"] or now["ob"], now["cfn"], "", "")
                profile.calls[Call(here, callee)] += calls
                calls, now["cob"] = None, None
    return profile
