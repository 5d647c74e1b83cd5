// The official SDK lives through a user's day at the emulator: flows.mjs URL.
// What the emulator answers with a sample, because it has no state for it, is named and not judged.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { AuthenticationClient } from "authing-node-sdk";

const url = process.argv[2];
const app = { appId: "emulated-app", appSecret: "emulated-app-secret", appHost: url };
const counts = { checked: 0, sampled: 0 };

function client(accessToken) {
  const made = new AuthenticationClient({ ...app, accessToken });
  made.httpClient.axios.interceptors.response.use((response) => {
    made.sampled = response.headers["x-genauth-emulator-answer"] === "sample";
    return response;
  });
  return made;
}

// Makes a call and checks what it returns. Answers whether something stood behind it.
async function step(name, sdk, call, check) {
  const answer = await call(sdk);
  if (sdk.sampled) {
    counts.sampled += 1;
    console.log(`${name}: a sample, not judged`);
    return undefined;
  }
  check(answer);
  counts.checked += 1;
  console.log(`${name}: as it should be`);
  return answer;
}

const succeeds = (answer) => assert.equal(answer.statusCode, 200, answer.message);

async function control(route) {
  const response = await client().httpClient.axios.get(`${url}/_emulator/${route}`);
  return response.data.data;
}

async function lastCode(to) {
  return (await control("outbox")).findLast((message) => message.to.endsWith(to)).code;
}

// RFC 6238 with the secret of an otpauth URI.
function totp(uri) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const digits = [...new URL(uri).searchParams.get("secret")].map((c) => alphabet.indexOf(c).toString(2).padStart(5, "0"));
  const key = Buffer.from(digits.join("").match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000)));
  const hash = createHmac("sha1", key).update(counter).digest();
  const number = hash.readUInt32BE(hash[19] & 15) & 0x7fffffff;
  return String(number % 1000000).padStart(6, "0");
}

const hasTokens = (answer) => {
  succeeds(answer);
  assert.equal(typeof answer.data.access_token, "string");
};

async function signIn() {
  const credentials = { account: "alice", password: "alice-password", options: { scope: "openid profile email offline_access" } };
  const signedIn = await step("sign-in by password", client(), (sdk) => sdk.signInByAccountPassword(credentials), hasTokens);
  await step("sign-in by a wrong password", client(),
    (sdk) => sdk.signInByAccountPassword({ ...credentials, password: "another" }),
    (answer) => assert.deepEqual([answer.statusCode, answer.apiCode], [403, 2333]));

  await step("an SMS to sign in", client(), (sdk) => sdk.sendSms({ channel: "CHANNEL_LOGIN", phoneNumber: "18800008888" }), succeeds);
  const sms = await lastCode("18800008888");
  await step("sign-in by the code of an SMS", client(), (sdk) => sdk.signInByPhonePassCode({ phone: "18800008888", passCode: sms }), hasTokens);
  await step("an email to sign in", client(), (sdk) => sdk.sendEmail({ channel: "CHANNEL_LOGIN", email: "alice@example.com" }), succeeds);
  const email = await lastCode("alice@example.com");
  await step("sign-in by the code of an email", client(), (sdk) => sdk.signInByEmailPassCode({ email: "alice@example.com", passCode: email }), hasTokens);
  return signedIn.data;
}

// How each factor is asked for, and where its code comes from.
const factors = [
  { factorType: "SMS", profile: { phoneNumber: "13900001111", phoneCountryCode: "+86" }, code: () => lastCode("13900001111") },
  { factorType: "EMAIL", profile: { email: "alice@second.example" }, code: () => lastCode("alice@second.example") },
  { factorType: "OTP", profile: {}, code: (data) => totp(data.otpData.qrCodeUri) },
];

async function enrol(sdk) {
  for (const { factorType, profile, code } of factors) {
    const begun = await step(`enrolment of ${factorType} begins`, sdk, () => sdk.sendEnrollFactorRequest({ factorType, profile }), succeeds);
    const { enrollmentToken } = begun.data;
    const enrollmentData = { passCode: await code(begun.data) };
    await step(`enrolment of ${factorType} ends`, sdk, () => sdk.enrollFactor({ factorType, enrollmentToken, enrollmentData }), succeeds);
    if (begun.data.otpData) {
      const now = totp(begun.data.otpData.qrCodeUri);
      await step("the OTP is verified", sdk, () => sdk.mfaOtpVerify({ totp: now }), (answer) => assert.equal(answer.data.verified, true));
    }
  }
  const listed = await step("the factors are listed", sdk, () => sdk.listEnrolledFactors(), (answer) =>
    assert.deepEqual(answer.data.map((factor) => factor.factorType).sort(), ["EMAIL", "OTP", "SMS"]));
  const [{ factorId, factorType }] = listed.data;
  await step("a factor is read", sdk, () => sdk.getFactor({ factorId }), (answer) => assert.equal(answer.data.factorType, factorType));
  await step("a factor is unbound", sdk, () => sdk.resetFactor({ factorId }), succeeds);
  await step("it can be enrolled again", sdk, () => sdk.listFactorsToEnroll(), (answer) =>
    assert.ok(answer.data.some((factor) => factor.factorType === factorType)));
}

async function profile(sdk) {
  await step("the profile is read", sdk, () => sdk.getProfile({}), (answer) => assert.equal(answer.data.email, "alice@example.com"));
  const changed = await step("the profile is changed", sdk, () => sdk.updateProfile({ nickname: "Ally" }), succeeds);
  if (changed)
    await step("the change is read", sdk, () => sdk.getProfile({}), (answer) => assert.equal(answer.data.nickname, "Ally"));
}

async function tokens(sdk, { access_token, refresh_token }) {
  const active = (expected) => (answer) => assert.equal(answer.active, expected);
  await step("the token is active", sdk, () => sdk.introspectToken(access_token), active(true));
  await step("the token is refreshed", sdk, () => sdk.getNewAccessTokenByRefreshToken(refresh_token), (answer) =>
    assert.ok(answer.access_token && answer.access_token !== access_token));
  const revoked = await step("the token is revoked", sdk, () => sdk.revokeToken(access_token), (answer) => assert.equal(answer, true));
  if (revoked)
    await step("it is not active any more", sdk, () => sdk.introspectToken(access_token), active(false));
}

const signedIn = await signIn();
const alice = client(signedIn.access_token);
await enrol(alice);
await profile(alice);
await tokens(client(), signedIn);
console.log(`${counts.checked} steps as they should be, ${counts.sampled} answered with samples`);
