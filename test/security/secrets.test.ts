import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { STAFF_ROOM } from '../../local/world/demo-shop';
import { secrets } from '../../scripts/check/secrets';
import type { Finding } from '../../scripts/check/verdict';

/** Made here, so that no file holds one whole. */
const of = (...parts: string[]): string => parts.join('');
const KEY = Buffer.from('0123456789ABCDEFghijklmnopqrstuv').toString('base64');

function judged(file: string, text: string): readonly Finding[] {
  const root = mkdtempSync(join(tmpdir(), 'zhitu-secrets-'));
  try {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    return secrets(root).findings;
  } finally {
    rmSync(root, { recursive: true });
  }
}

const BUILT = 'dist/cloudfunctions/shopper/index.js';

it.each([
  { what: 'a private key', text: of('-----BEGIN RSA PRIV', 'ATE KEY-----\nMIIE') },
  { what: 'a private key', text: of('-----BEGIN PRIV', 'ATE KEY-----\nMIIE') },
  { what: 'a SecretId of Tencent Cloud', text: of('id = "AK', 'ID', 'a1B2'.repeat(8), '"') },
  { what: 'an AccessKey of Alibaba Cloud', text: of('LT', 'AI', 'a1B2c3D4e5F6g7H8') },
  { what: 'a secret of a DingTalk robot', text: of('SE', 'C', '0f'.repeat(32)) },
  { what: 'a key of a WeCom robot', text: of('send?ke', 'y=693a91f6-7abc-4bc4-97a0-0ec2fa5aaa00') },
  { what: 'a token of a DingTalk robot', text: of('send?access_tok', 'en=', '0f'.repeat(32)) },
  { what: '32 bytes in base64, as SEAL_KEYS and LOOKUP_KEY are', text: `const lookup = "${KEY}";` },
  { what: 'a secret by its name', text: of('{"appSec', 'ret": "0123456789abcdef0123456789abcdef"}') },
  { what: '32 bytes in base64, as SEAL_KEYS and LOOKUP_KEY are', text: `"{\\"k1\\":\\"${KEY}\\"}"` },
  { what: '32 bytes in base64, as SEAL_KEYS and LOOKUP_KEY are', text: `LOOKUP_KEY=${KEY}` },
  { what: 'a secret by its name', text: of('const WX_APP_SEC', 'RET = "0123456789abcdef0123456789abcdef"') },
  { what: 'a secret by its name', text: of('kdniaoApp', 'Key = "0123456789abcdef0123"') },
  { what: 'a secret by its name', text: of('"[{\\"api_', 'key\\": \\"0123456789abcdef0123\\"}]"') },
  { what: "the demo shop's keys", text: `var room = "${STAFF_ROOM.key}"` },
])('finds $what, and does not show it', ({ what, text }) => {
  const wanted = [{ file: BUILT, message: `${what} is in it` }];
  expect(judged(BUILT, `"use strict";\n${text}\n`)).toEqual(wanted);
});

it.each([
  'miniprogram/config.ts',
  'miniprogram/pages/a/b.wxml',
  'dist/preview/a.json',
  'cloudbaserc.json',
  'project.config.json',
])('looks into %s', (file) => {
  expect(judged(file, `"${KEY}"`)).toHaveLength(1);
});

/** A function of cloudbaserc.json with this variable. */
const declared = (name: string, value: string): string =>
  JSON.stringify({ functions: [{ name: 'shopper', envVariables: { [name]: value } }] });
const ACCOUNT = { provider: 'kdniao', accountId: '1', key: of('0123456789', 'abcdef') };

it.each([
  { name: 'SEAL_KEYS', value: JSON.stringify({ current: 'k1', keys: { k1: 'short' } }) },
  { name: 'MERCHANTS', value: JSON.stringify([{ id: 'muzuo', accounts: [ACCOUNT] }]) },
  { name: 'MESSAGE_STATE', value: 'trial' },
])('cloudbaserc.json names where a value is from, and holds none: $name', ({ name, value }) => {
  const message = `${name} of shopper has a value: it has to be {{env.${name}}}`;
  expect(judged('cloudbaserc.json', declared(name, value))).toEqual([{ file: 'cloudbaserc.json', message }]);
  expect(judged('cloudbaserc.json', declared(name, `{{env.${name}}}`))).toEqual([]);
});

it('says when cloudbaserc.json cannot be read', () => {
  expect(judged('cloudbaserc.json', '{')).toEqual([{ file: 'cloudbaserc.json', message: 'it is no JSON' }]);
});

it.each([
  'const hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"',
  '"LOOKUP_KEY": "{{env.LOOKUP_KEY}}"',
  'const apiKeyOf = "the name of a variable"',
  'const sealKey = Buffer.from(text, "base64")',
  'const iVBORw0KGgo = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"',
  "if (key === undefined) throw new Error('no sealing key named k1')",
])('lets pass what is none: %s', (text) => {
  expect(judged(BUILT, text)).toEqual([]);
});
