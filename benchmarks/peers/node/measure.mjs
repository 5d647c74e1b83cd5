// What the peers in Node share: the arguments, the workload, and the CPU time of the measured part.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export const host = "127.0.0.1";
export const path = "/api/v3/send-enroll-factor-request";
export const appId = "6b6f8e4d0c2a4f7c9d1e3b5a";

export function readArguments() {
  const [directory, port, inFlight, http, warmUp, seconds] = process.argv.slice(2);
  if (seconds === undefined || http !== "1") {
    throw new Error("arguments: WORKLOAD PORT IN_FLIGHT 1 WARM_UP SECONDS");
  }
  const read = (name) => readFileSync(join(directory, name), "utf8").replace(/\n$/, "");
  return {
    origin: `https://${host}:${port}`,
    inFlight: Number(inFlight),
    warmUp: Number(warmUp),
    seconds: Number(seconds),
    ca: read("ca.pem"),
    token: read("token"),
    request: JSON.parse(read("request.json")),
    answer: JSON.parse(read("answer.json")),
  };
}

export function check(answer, expected) {
  if (answer.statusCode !== 200 || answer.data.enrollmentToken !== expected.data.enrollmentToken) {
    throw new Error("not the expected answer");
  }
}

// Keeps calls in flight, and prints the line that all peers print. A failing call ends the program.
export async function run({ inFlight, warmUp, seconds }, call) {
  let calls = 0;
  const chain = async () => {
    for (;;) {
      await call();
      ++calls;
    }
  };
  for (let i = 0; i < inFlight; ++i) {
    chain();
  }
  const snapshot = () => ({ calls, time: performance.now(), usage: process.cpuUsage() });
  await sleep(warmUp * 1000);
  while (calls < 2 * inFlight) {
    await sleep(10);
  }
  const from = snapshot();
  await sleep(seconds * 1000);
  const to = snapshot();
  const line = {
    protocol: "http/1.1",
    calls: to.calls - from.calls,
    seconds: (to.time - from.time) / 1e3,
    user: (to.usage.user - from.usage.user) / 1e6,
    system: (to.usage.system - from.usage.system) / 1e6,
  };
  process.stdout.write(JSON.stringify(line) + "\n", () => process.exit(0));
}
