// undici, the HTTP client of Node, with JSON.
import { Pool } from "undici";
import { appId, check, path, readArguments, run } from "./measure.mjs";

const load = readArguments();
const pool = new Pool(load.origin, {
  connections: load.inFlight,
  pipelining: 1,
  allowH2: false,
  connect: { ca: load.ca },
});
const headers = {
  authorization: `Bearer ${load.token}`,
  "x-authing-app-id": appId,
  "content-type": "application/json",
  accept: "application/json",
};

await run(load, async () => {
  const { statusCode, body } = await pool.request({ path, method: "POST", headers, body: JSON.stringify(load.request) });
  if (statusCode !== 200) {
    throw new Error(`HTTP status ${statusCode}`);
  }
  check(await body.json(), load.answer);
});
