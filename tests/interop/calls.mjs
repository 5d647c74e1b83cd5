// Makes every sample call by the official SDK against a recorder: calls.mjs URL METHOD ARGUMENTS.JSON.
// Each call is named in its user-agent, as interop_calls does it. Prints the operations that the SDK does not have.
import { readFileSync } from "node:fs";
import { AuthenticationClient } from "authing-node-sdk";

const [url, proof, file] = process.argv.slice(2);
const samples = JSON.parse(readFileSync(file, "utf8"));

function client(name, protocol) {
  const made = new AuthenticationClient({
    appId: "emulated-app",
    appSecret: "emulated-app-secret",
    appHost: url,
    accessToken: "the token",
    protocol,
    tokenEndPointAuthMethod: proof,
    introspectionEndPointAuthMethod: proof,
    revocationEndPointAuthMethod: proof,
  });
  made.httpClient.axios.interceptors.request.use((config) => {
    config.headers.set("user-agent", name);
    return config;
  });
  return made;
}

const camel = (members) =>
  Object.fromEntries(Object.entries(members).map(([name, value]) => [name.replace(/_(\w)/g, (_, c) => c.toUpperCase()), value]));

// Tokens: the SDK has one call per grant, and takes the rest of the request from its options.
function byCode(sdk, { code, code_verifier, redirect_uri }) {
  sdk.options.redirectUri = redirect_uri;
  return sdk.getAccessTokenByCode(code, { codeVerifier: code_verifier });
}

const userInfo = (sdk, method) => sdk.getUserInfoByAccessToken("the token", { method, tokenPlace: "header" });
const oauth = (call) => Object.assign((...values) => call(...values), { protocol: "oauth" });

// Operations by another name, or with other arguments.
const operations = {
  generateLinkExtIdpUrl: (sdk, query) => sdk.generateLinkExtIdpUrl(camel(query)),
  getProfile: (sdk, query) => sdk.getProfile(query),
  oidcToken: byCode,
  oidcIntrospection: (sdk, { token }) => sdk.introspectToken(token),
  oidcRevocation: (sdk, { token }) => sdk.revokeToken(token),
  oidcUserInfoGet: (sdk) => userInfo(sdk, "GET"),
  oidcUserInfoPost: (sdk) => userInfo(sdk, "POST"),
  oauthToken: oauth(byCode),
  oauthIntrospection: oauth((sdk, { token }) => sdk.introspectToken(token)),
  oauthRevocation: oauth((sdk, { token }) => sdk.revokeToken(token)),
  oauthUserInfoGet: oauth((sdk) => userInfo(sdk, "GET")),
  oauthUserInfoPost: oauth((sdk) => userInfo(sdk, "POST")),
  jwks: (sdk) => sdk.fetchJWKS(),
  casValidate: (sdk, { ticket, service }) => sdk.validateTicketV1(ticket, service),
  casServiceValidate: (sdk, { ticket, service, format }) => sdk.validateTicketV2(ticket, service, format),
  pub: (sdk, { eventType, eventData }) => sdk.pub(eventType, eventData),
};

// Shortcuts that take no object.
const shortcuts = {
  getAccessTokenByCode: byCode,
  getNewAccessTokenByRefreshToken: (sdk, { refresh_token }) => sdk.getNewAccessTokenByRefreshToken(refresh_token),
  getAccessTokenByClientCredentials: (sdk, { scope, client_id, client_secret }) =>
    sdk.getAccessTokenByClientCredentials(scope, { accessKey: client_id, accessSecret: client_secret }),
  introspectToken: operations.oidcIntrospection,
  revokeToken: operations.oidcRevocation,
  getUserInfoByAccessToken: operations.oidcUserInfoGet,
  validateTicketV1: operations.casValidate,
  validateTicketV2: operations.casServiceValidate,
  pub: operations.pub,
};

async function call(section, name, special, values) {
  const sdk = client(`${section}/${name}`, special?.protocol ?? "oidc");
  if (!special && typeof sdk[name] !== "function") {
    console.log(name);
    return;
  }
  try {
    await (special ? special(sdk, ...values) : sdk[name](...values));
  } catch (error) {
    // What it makes of the recorder's answer is of no interest here; that it sent nothing, the comparison sees.
    console.error(`${section}/${name}: ${error.message}`);
  }
}

for (const [name, values] of Object.entries(samples.operations)) await call("operations", name, operations[name], values);
for (const [name, value] of Object.entries(samples.shortcuts)) await call("shortcuts", name, shortcuts[name], [value]);
