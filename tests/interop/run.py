"""The official SDK for Node beside this client, and at the emulator: run.py NODE_DIRECTORY INTEROP_CALLS GENAUTH."""
import os
import pathlib
import subprocess
import sys

import captures


def live_through(node_directory, genauth):
    """Whether the SDK gets on with the emulator."""
    command = [genauth, "emulator", "--control", "--no-throttle"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as emulator:
        try:
            said = {}
            for line in emulator.stdout:
                key, _, value = line.strip().partition(": ")
                said[key] = value
                if key == "ready":
                    break
            environment = os.environ | {"NODE_EXTRA_CA_CERTS": said["ca"]}
            flows = ["node", node_directory / "flows.mjs", said["url"]]
            return subprocess.run(flows, env=environment, timeout=120).returncode == 0
        finally:
            emulator.terminate()


def main():
    node_directory, program, genauth = map(pathlib.Path, sys.argv[1:])
    sent_alike = captures.run(node_directory, program)
    print(flush=True)
    lived = live_through(node_directory, genauth)
    sys.exit(0 if sent_alike and lived else 1)


if __name__ == "__main__":
    main()
