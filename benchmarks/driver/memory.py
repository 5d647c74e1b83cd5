"""What an idle connection occupies, and a call in flight: differences of resident memory."""
import json
import resource
import time

from rounds import Failed, finish, start

MANY = 512
FEW = 8
PATIENCE = 10


def idle_connection(bench):
    """Bytes per HTTP/1.1 connection, after all of them were used: resident, and what of it is allocated."""
    server = bench.server
    command = [bench.programs / "load_memory", server.workload, server.ports["http1"], MANY, 1, "idle"]
    values = json.loads(finish(start(command, bench.cores), PATIENCE))
    if values["connections"] < MANY // 2:
        raise Failed(f"{values['connections']} idle connections")
    return values["bytes"] / values["connections"], values["allocated"] / values["connections"]


def call_in_flight(bench):
    """Bytes per call on HTTP/2."""
    return (resident_with(bench, MANY) - resident_with(bench, FEW)) / (MANY - FEW)


def resident_with(bench, calls):
    """Resident bytes of a process that has so many calls at a server that keeps them waiting."""
    server = bench.server
    wait_until(lambda: server.counters()["writing"] == 1, "the server still has calls")
    process = start([bench.programs / "load_memory", server.workload, server.ports["held"], calls, 2, "hold"],
                    bench.cores)
    try:
        wait_until(lambda: server.counters()["writing"] == calls + 1, f"the server never had {calls} calls")
        with open(f"/proc/{process.pid}/statm") as statm:
            return int(statm.read().split()[1]) * resource.getpagesize()
    finally:
        process.kill()
        process.communicate()


def wait_until(condition, otherwise):
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise Failed(otherwise)
        time.sleep(0.02)


def measure(bench, results, with_http2):
    """Into results.memory: bytes per unit, one figure per round."""
    kinds = {("idle connection", "of it allocated"): idle_connection}
    if with_http2:
        kinds["call in flight",] = lambda bench: (call_in_flight(bench),)
    for _ in range(bench.times.rounds):
        for names, function in kinds.items():
            try:
                for name, value in zip(names, function(bench)):
                    results.memory.setdefault(name, []).append(value)
            except Failed as failure:
                results.failures.append(f"memory: {names[0]}: {failure}")
