"""Compares what the official SDK and this client send for the same call, part by part of the request.

differences.json explains each part that differs; one that is not explained, and an explanation that nothing needs, are
failures."""
import collections
import json
import pathlib
import subprocess

from recorder import Recorder

HERE = pathlib.Path(__file__).resolve().parent
ARGUMENTS = HERE.parent / "generated" / "requests.json"
PROOFS = ("client_secret_post", "client_secret_basic", "none")


def recorded(command, proof, *more):
    """The requests that a program makes, by their names, and what it prints."""
    with Recorder() as recorder:
        result = subprocess.run([*command, recorder.url, proof, *more], capture_output=True, text=True, timeout=300)
        if result.returncode != 0:
            raise RuntimeError(f"{command[-1]}: {result.stderr}")
        return recorder.seen, result.stdout.split()


def differing(theirs, ours):
    """The parts that differ, with both values."""
    if len(theirs) != 1 or len(ours) != 1:
        return {"count": (len(theirs), len(ours))}
    return {part: (theirs[0][part], ours[0][part]) for part in ours[0] if theirs[0][part] != ours[0][part]}


class Explanations:
    def __init__(self, path):
        self.entries = json.loads(path.read_text())["differences"]
        self.used = [set() for _ in self.entries]

    def reason(self, name, part, theirs):
        for entry, used in zip(self.entries, self.used):
            if entry["part"] == part and name in entry["calls"] and entry.get("sdk", theirs) == theirs:
                used.add(name)
                return entry["reason"]
        return None

    def unused(self):
        for entry, used in zip(self.entries, self.used):
            yield from (f"{name}: {entry['part']}" for name in entry["calls"] if name not in used)


def compare(name, theirs, ours, explanations, totals):
    differences = differing(theirs, ours)
    reasons = {part: explanations.reason(name, part, values[0]) for part, values in differences.items()}
    unexplained = [part for part, reason in reasons.items() if reason is None]
    verdict = "UNEXPLAINED" if unexplained else "explained" if differences else "equal"
    totals[verdict] += 1
    said = "; ".join(f"{part}: SDK {json.dumps(differences[part][0])}, ours {json.dumps(differences[part][1])}"
                     for part in unexplained)
    print(f"{name}: {verdict}{': ' * bool(differences)}{said or '; '.join(dict.fromkeys(reasons.values()))}")


def run(node_directory, program):
    """Whether everything is equal or explained."""
    explanations, totals, missing = Explanations(HERE / "differences.json"), collections.Counter(), []
    seen = {}
    for proof in PROOFS:
        theirs, missing = recorded(["node", node_directory / "calls.mjs"], proof, ARGUMENTS)
        ours, _ = recorded([program], proof)
        for name in ours:
            requests = theirs.get(name, []), ours[name]
            # The arguments of operations prove the application themselves, whatever the client is told.
            if name.removeprefix("operations/") in missing or proof != PROOFS[0] and name.startswith("operations/"):
                continue
            if requests not in seen.setdefault(name, []):
                seen[name].append(requests)
                compare(name if proof == PROOFS[0] else f"{name} ({proof})", *requests, explanations, totals)
    unused = list(explanations.unused())
    for what in unused:
        print(f"explained, but equal: {what}")
    print(f"not in the SDK: {len(missing)}: {' '.join(missing)}")
    print(f"{sum(totals.values())} compared, {totals['equal']} equal, {totals['explained']} explained, "
          f"{totals['UNEXPLAINED']} unexplained, {len(unused)} needless explanations")
    return totals["equal"] > 0 and not totals["UNEXPLAINED"] and not unused
