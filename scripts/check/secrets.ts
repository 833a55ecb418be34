import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DINGTALK_ROOM, KDNIAO_ACCOUNT, KUAIDI100_ACCOUNT, STAFF_ROOM } from '../../local/world/demo-shop';
import { filesBelow, shown } from './files';
import { isCommand, runAlone } from './run-alone';
import type { Finding, Verdict } from './verdict';

/** What is deployed or shipped to phones, and what says how. */
const FOLDERS = ['dist/cloudfunctions', 'dist/preview', 'miniprogram', 'cloudfunctions', 'typings'];
/** Names each function's variables; their values are whoever's who deploys. */
const DECLARATIONS = 'cloudbaserc.json';
const FILES = [DECLARATIONS, 'project.config.json', 'package.json'];

/** How keys look that this product, its cloud and its sources use, and those that slip in most often [judged]. */
const FORMS: readonly (readonly [what: string, form: RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
  ['a SecretId of Tencent Cloud', /\bAKID[0-9A-Za-z]{32}\b/],
  ['an AccessKey of Alibaba Cloud', /\bLTAI[0-9A-Za-z]{12,26}\b/],
  ['an AccessKey of AWS', /\bAKIA[0-9A-Z]{16}\b/],
  ['a token of GitHub or npm', /\b(?:gh[pousr]_[0-9A-Za-z]{36}|npm_[0-9A-Za-z]{36})\b/],
  ['a secret of a DingTalk robot', /\bSEC[0-9a-f]{64}\b/],
  ['a key of a WeCom robot', /[?&]key=[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/],
  ['a token of a DingTalk robot', /[?&]access_token=[0-9a-f]{32,}/],
  ['a key of AfterShip', /\b(?:asat|ashat)_[0-9a-f]{32}\b/],
  [
    '32 bytes in base64, as SEAL_KEYS and LOOKUP_KEY are',
    /(?<![A-Za-z0-9+/])(?=[A-Za-z0-9+/]*[0-9])(?=[A-Za-z0-9+/]*[A-Z])[A-Za-z0-9+/]{43}=(?![A-Za-z0-9+/=])/,
  ],
  [
    'a secret by its name',
    /(?:app_?secret|secret_?key|private_?key|app_?key|api_?key)(?:\\?["'`])?\s*[:=]\s*\\?["'`][0-9A-Za-z+/_-]{16,}\\?["'`]/i,
  ],
];

/** The demo shop's own: they open nothing, and have no business where it is not. */
const DEMO = [KDNIAO_ACCOUNT.key, KUAIDI100_ACCOUNT.key, STAFF_ROOM.key, DINGTALK_ROOM.secret, DINGTALK_ROOM.token];

/** Secrets in what is deployed, or goes to phones: there is none, in any file. They belong in the functions' environment alone. */
export function secrets(root: string): Verdict {
  const files = [
    ...FOLDERS.flatMap((folder) => filesBelow(join(root, folder), [''])),
    ...FILES.map((file) => join(root, file)).filter((file) => existsSync(file)),
  ];
  const texts = files.map((file) => ({ file: shown(root, file), text: readFileSync(file, 'latin1') }));
  const bytes = texts.reduce((sum, { text }) => sum + text.length, 0);
  const findings = texts.flatMap((one) => [...findingsIn(one), ...(one.file === DECLARATIONS ? valuesIn(one) : [])]);
  return { findings, note: `${String(bytes)} bytes in ${String(files.length)} files` };
}

/** What was found is named, and not shown. */
function findingsIn({ file, text }: { file: string; text: string }): Finding[] {
  const forms = FORMS.filter(([, form]) => form.test(text)).map(([what]) => what);
  const demo = DEMO.some((key) => text.includes(key)) ? ["the demo shop's keys"] : [];
  return [...forms, ...demo].map((what) => ({ file, message: `${what} is in it` }));
}

interface Declarations {
  functions?: { name?: string; envVariables?: Record<string, unknown> }[];
}

/** Variables that have a value instead of the name of one. */
function valuesIn({ file, text }: { file: string; text: string }): Finding[] {
  let declared: Declarations;
  try {
    declared = JSON.parse(text) as Declarations;
  } catch {
    return [{ file, message: 'it is no JSON' }];
  }
  return (declared.functions ?? []).flatMap(({ name = '', envVariables = {} }) =>
    Object.entries(envVariables)
      .filter(([variable, value]) => value !== `{{env.${variable}}}`)
      .map(([variable]) => ({
        file,
        message: `${variable} of ${name} has a value: it has to be {{env.${variable}}}`,
      })),
  );
}

if (isCommand(__filename)) void runAlone(secrets);
