// The official SDK for Node, authing-node-sdk. It sends through Node's global agent.
import https from "node:https";
import { AuthenticationClient } from "authing-node-sdk";
import { appId, check, readArguments, run } from "./measure.mjs";

const load = readArguments();
https.globalAgent = new https.Agent({
  keepAlive: true,
  maxSockets: load.inFlight,
  maxFreeSockets: load.inFlight,
  ca: load.ca,
});
const client = new AuthenticationClient({
  appId,
  appHost: load.origin,
  tokenEndPointAuthMethod: "none",
  accessToken: load.token,
});

await run(load, async () => check(await client.sendEnrollFactorRequest(load.request), load.answer));
