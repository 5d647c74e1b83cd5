// Encrypted passwords, both ways: passwords.mjs URL INTEROP_PASSWORDS.
// Node's crypto and sm-crypto encrypt for the emulator, and decrypt what this client encrypts.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { constants, generateKeyPairSync, privateDecrypt, publicEncrypt } from "node:crypto";
import { AuthenticationClient } from "authing-node-sdk";
import smCrypto from "sm-crypto";

const [url, program] = process.argv.slice(2);
const { sm2 } = smCrypto;

function rsaEncrypted(key, password) {
  return publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.from(password)).toString("base64");
}

// Newer versions of Node take no PKCS #1 padding off: 00 02, bytes that are not 00, 00.
function rsaDecrypted(key, encrypted) {
  const padded = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, Buffer.from(encrypted, "base64"));
  assert.equal(padded.readUInt16BE(), 2);
  return padded.subarray(padded.indexOf(0, 2) + 1).toString();
}

function rsaPair() {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
  return { publicKey: publicKey.export({ type: "spki", format: "pem" }), privateKey };
}

const ways = {
  rsa: { pair: rsaPair, encrypted: rsaEncrypted, decrypted: rsaDecrypted },
  sm2: {
    pair: sm2.generateKeyPairHex,
    encrypted: (key, password) => sm2.doEncrypt(password, key),
    decrypted: (key, encrypted) => sm2.doDecrypt(encrypted, key),
  },
};

async function signIn(passwordEncryptType, encrypted) {
  const client = new AuthenticationClient({ appId: "emulated-app", appSecret: "emulated-app-secret", appHost: url });
  const key = (await client.getSystemInfo())[passwordEncryptType].publicKey;
  for (const [password, statusCode] of [["alice-password", 200], ["another", 403]]) {
    const options = { passwordEncryptType };
    const answer = await client.signInByAccountPassword({ account: "alice", password: encrypted(key, password), options });
    assert.equal(answer.statusCode, statusCode, answer.message);
  }
  console.log(`${passwordEncryptType}: the emulator reads what ${passwordEncryptType === "rsa" ? "Node" : "sm-crypto"} encrypts`);
}

function read(type, { pair, decrypted }) {
  const { publicKey, privateKey } = pair();
  // Of 1 to 117 bytes, as many as RSA takes.
  const passwords = Array.from({ length: 58 }, (_, i) => "é".repeat(i)).flatMap((text) => [`${text}p`, `${text}é`]);
  const lines = execFileSync(program, [type, publicKey, ...passwords], { encoding: "utf8" }).trim().split("\n");
  assert.deepEqual(lines.map((line) => decrypted(privateKey, line)), passwords);
  console.log(`${type}: ${lines.length} passwords that this client encrypts are read`);
}

for (const [type, way] of Object.entries(ways)) {
  await signIn(type, way.encrypted);
  read(type, way);
}
