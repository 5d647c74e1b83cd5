"""The official SDK for Node beside this client, and at the emulator: run.py NODE_DIRECTORY PROGRAMS GENAUTH."""
import os
import pathlib
import subprocess
import sys

import captures


def live_through(node_directory, programs, genauth):
    """Whether the SDK gets on with the emulator, with encrypted passwords as well."""
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
            passwords = ["node", node_directory / "passwords.mjs", said["url"], programs / "interop_passwords"]
            results = [subprocess.run(command, env=environment, timeout=120) for command in (flows, passwords)]
            return all(result.returncode == 0 for result in results)
        finally:
            emulator.terminate()


def main():
    node_directory, programs, genauth = map(pathlib.Path, sys.argv[1:])
    sent_alike = captures.run(node_directory, programs / "interop_calls")
    print(flush=True)
    lived = live_through(node_directory, programs, genauth)
    sys.exit(0 if sent_alike and lived else 1)


if __name__ == "__main__":
    main()
