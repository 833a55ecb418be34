import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SizedPackage, sized } from '../../scripts/release/sized-packages';
import { release, type ReleasePorts } from '../../scripts/release/release';
import { readReleaseOptions } from '../../scripts/release/release-options';
import { ReleaseRefusal } from '../../scripts/release/release-refusal';
import type { Sender, SenderAccount } from '../../scripts/release/sender';
import { withholdUploadKey } from '../../scripts/release/upload-key';
import { commitFiles, gitIn, releaseRepository } from './release-repository';
import { removeFolder } from './tiny-program';

const KEY = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs1', format: 'pem' })
  .toString();
const [, KEY_LINE = ''] = KEY.split('\n');
const SET = { WX_PRIVATE_KEY: KEY, CLOUD_ENV: 'shop-1', TEMPLATES: 'a-value' };
const PROJECT = { appid: 'wx0123456789abcdef', miniprogramRoot: 'miniprogram/' };
const KB = 1024;

/** One run of the command, and what came of it. */
interface Run {
  said: string;
  /** What was done, in order. */
  did: string[];
  accounts: SenderAccount[];
  refusal?: string;
}

interface World {
  environment?: Record<string, string>;
  packages?: SizedPackage[];
  /** By what is sent. */
  refuses?: Record<string, string>;
  fails?: 'check' | 'test';
  duringTest?: () => void;
}

const PACKAGES = [sized('main', [{ path: 'app.js', bytes: 3 * KB }], 350 * KB)];

/** Git takes longer to make a repository than to copy one takes. */
let fresh: string;
let root: string;
beforeAll(() => {
  fresh = releaseRepository({ 'project.config.json': JSON.stringify(PROJECT) });
});
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhitu-release-'));
  cpSync(fresh, root, { recursive: true });
});
afterEach(() => {
  removeFolder(root);
});
afterAll(() => {
  removeFolder(fresh);
});

function senderInto(run: Run, refuses: Record<string, string>): Sender {
  const send = (what: string): Promise<void> => {
    run.did.push(what);
    const says = Object.entries(refuses).find(([part]) => what.includes(part))?.[1];
    return says === undefined ? Promise.resolve() : Promise.reject(new Error(says));
  };
  return {
    sendFunction: ({ environment, name, folder }) =>
      send(`function ${name} to ${environment}${existsSync(join(folder, 'index.js')) ? '' : ' without code'}`),
    sendPreview: ({ description }) => send(`preview ${description}`),
    sendVersion: ({ version, description }) => send(`version ${version} “${description}”`),
  };
}

function portsInto(run: Run, world: World): ReleasePorts {
  const { environment = SET, packages = PACKAGES, refuses = {}, fails, duringTest } = world;
  return {
    root,
    environment,
    compile: () => Promise.resolve(packages),
    passes: (proof) => {
      run.did.push(proof);
      if (proof === 'test') duringTest?.();
      return proof !== fails;
    },
    senderFor: (account) => {
      run.accounts.push(account);
      return Promise.resolve(senderInto(run, refuses));
    },
    say: (text) => {
      run.said += `${text}\n`;
    },
  };
}

async function run(args: string, world: World = {}): Promise<Run> {
  const done: Run = { said: '', did: [], accounts: [] };
  try {
    const options = readReleaseOptions(args.split(' ').filter(Boolean), root);
    if (options !== 'help') await release(portsInto(done, world), options);
  } catch (error) {
    if (!(error instanceof ReleaseRefusal)) throw error;
    done.refusal = error.message;
  }
  const words = done.said + (done.refusal ?? '');
  expect(['BEGIN RSA', KEY_LINE, 'a-value'].filter((secret) => words.includes(secret))).toEqual([]);
  return done;
}

/** All that a run may not touch unasked. */
const traces = (): unknown => ({
  files: gitIn(root, 'status', '--porcelain', '--ignored'),
  head: gitIn(root, 'rev-parse', 'HEAD'),
  tags: gitIn(root, 'tag'),
  version: versionIn('package.json'),
});
const versionIn = (file: string): string =>
  (JSON.parse(readFileSync(join(root, file), 'utf8')) as { version: string }).version;
const changelog = (): string => readFileSync(join(root, 'CHANGELOG.md'), 'utf8');

describe('without a key, or asked for nothing', () => {
  it('shows all that would go, and writes nothing', async () => {
    const before = traces();
    const { said, did, refusal } = await run('', { environment: {} });
    const wanted = [
      /0\.1\.0，第一次发布.*v0\.1\.0/,
      /### Features\n\n {2}- \*\*greet:\*\* says hello/,
      /main：1 个文件，3\.0 KB，上限 350\.0 KB，还剩 347\.0 KB\n +3,072 {2}app\.js/,
      /greet：2 个文件，[^]*index\.js\n[^]*package\.json\n +要的环境变量，在云开发控制台里设：SEAL_KEYS、TEMPLATES\n/,
      /hook：2 个文件/,
      /appid wx0123456789abcdef，机器人 1，密钥没有设，备注「0\.1\.0」/,
      /✗ 没有代码上传密钥[^]*✗ 没有设 CLOUD_ENV/,
      /什么都没有写，也没有发/,
    ];
    for (const part of wanted) expect(said).toMatch(part);
    expect({ did, refusal }).toEqual({ did: [], refusal: undefined });
    expect(traces()).toEqual(before);
  });

  it('asked to upload, it shows the same and fails', async () => {
    const before = traces();
    const { did, refusal } = await run('--upload', { environment: {} });
    expect(refusal).toContain('什么都没有写，也没有发');
    expect(did).toEqual([]);
    expect(traces()).toEqual(before);
  });
});

describe('a release', () => {
  it('goes in order: check, test, version, functions, upload; the next one takes its level from the commits', async () => {
    const first = await run('--functions --upload');
    expect(first.refusal).toBeUndefined();
    expect(first.did).toEqual([
      ...['check', 'test', 'function greet to shop-1', 'function hook to shop-1', 'version 0.1.0 “0.1.0”'],
    ]);
    expect(first.accounts).toEqual([{ appid: 'wx0123456789abcdef', robot: 1, key: KEY }]);
    expect(gitIn(root, 'log', '-1', '--format=%s %D')).toBe('chore(release): 0.1.0 HEAD -> main, tag: v0.1.0');

    commitFiles(root, 'fix(hook): counts from one', {
      'cloudfunctions/hook/index.ts': 'export const main = () => 2;\n',
    });
    expect((await run('--upload')).did).toEqual(['check', 'test', 'version 0.1.1 “0.1.1”']);
    expect(['package.json', 'package-lock.json'].map(versionIn)).toEqual(['0.1.1', '0.1.1']);
    expect(gitIn(root, 'tag')).toBe('v0.1.0\nv0.1.1');
    expect(gitIn(root, 'status', '--porcelain')).toBe('');
    expect(changelog()).toMatch(
      /^# Changelog\n[^]*## 0\.1\.1 \(\d{4}-\d\d-\d\d\)\n[^]*### Fixes\n\n- \*\*hook:\*\* counts from one\n[^]*## 0\.1\.0 /,
    );

    commitFiles(root, 'fix(hook): counts from two', {
      'cloudfunctions/hook/index.ts': 'export const main = () => 3;\n',
    });
    expect((await run('--dry-run --level major')).said).toContain('0.1.1 → 1.0.0');
  });

  it('keeps a changelog that is written already, and makes the tag alone', async () => {
    commitFiles(root, 'docs: changelog', { 'CHANGELOG.md': '# Changelog\n\n## 0.1.0 (2026-11-22)\n\nBy hand.\n' });
    const head = gitIn(root, 'rev-parse', 'HEAD');
    expect((await run('--upload')).said).toContain('By hand.');
    expect(gitIn(root, 'rev-parse', 'HEAD', 'v0.1.0^{commit}')).toBe(`${head}\n${head}`);
    expect(changelog()).toContain('By hand.');
  });

  it('refused by Tencent, it loses nothing: says why, what to do and how to go on, and goes on from there', async () => {
    const said = `Error: {"errCode":-80058,"errMsg":"invalid ip: 1.2.3.4 ${KEY} ${KEY_LINE}"}`;
    const { did, refusal } = await run('--functions --preview --upload', { refuses: { hook: said } });
    expect(did.at(-1)).toBe('function hook to shop-1');
    const lines = ['云函数 hook 没有发成', 'IP 白名单', '已经发好的：云函数 greet', '标签 v0.1.0 也打好了'];
    for (const line of [...lines, '--preview --upload --resume --functions hook']) expect(refusal).toContain(line);

    const before = traces();
    const again = await run('--preview --upload --resume --functions hook');
    expect(again.did).toEqual(['function hook to shop-1', 'preview 0.1.0', 'version 0.1.0 “0.1.0”']);
    expect(traces()).toEqual(before);
  });

  it('goes back to an older version: its tag on no branch, with --resume', async () => {
    gitIn(root, 'tag', 'v0.1.0');
    commitFiles(root, 'fix(hook): counts from one', {
      'cloudfunctions/hook/index.ts': 'export const main = () => 2;\n',
    });
    gitIn(root, 'checkout', '-q', 'v0.1.0');
    const before = traces();
    const back = await run('--functions --resume');
    expect(back.refusal).toBeUndefined();
    expect(back.did).toEqual(['function greet to shop-1', 'function hook to shop-1']);
    expect(traces()).toEqual(before);
    expect((await run('--functions')).said).toContain('要在 main 上发布');
    writeFileSync(join(root, 'miniprogram/app.ts'), 'App({ tried: true });\n');
    expect((await run('--functions --resume')).said).toContain('1 个文件没有提交');
  });

  it('blots out a key whose lines end as on Windows', async () => {
    gitIn(root, 'tag', 'v0.1.0');
    const WX_PRIVATE_KEY = KEY.replaceAll('\n', '\r\n');
    const refuses = { version: `Error: no such signature ${KEY_LINE}` };
    const { refusal } = await run('--upload', { environment: { ...SET, WX_PRIVATE_KEY }, refuses });
    expect(refusal).toContain('no such signature （密钥）');
  });

  it('previews what is not committed, from any branch, without a version', async () => {
    gitIn(root, 'switch', '-q', '-c', 'try');
    writeFileSync(join(root, 'miniprogram/app.ts'), 'App({ tried: true });\n');
    const before = traces();
    const { did, refusal } = await run('--preview');
    expect(refusal).toBeUndefined();
    expect(did).toEqual(['check', 'test', expect.stringMatching(/^preview 0\.1\.0 之后 [0-9a-f]{7}$/)]);
    expect(traces()).toEqual(before);
  });
});

it('takes back what it wrote when the commit is refused', async () => {
  writeFileSync(join(root, '.git', 'hooks', 'pre-commit'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const before = gitIn(root, 'rev-parse', 'HEAD');
  expect((await run('--upload')).refusal).toContain('什么都没有改');
  expect([gitIn(root, 'rev-parse', 'HEAD'), gitIn(root, 'status', '--porcelain'), gitIn(root, 'tag')]).toEqual([
    before,
    '',
    '',
  ]);
});

it('says that the commit stands when only its tag is refused, and adds the tag the next time', async () => {
  gitIn(root, 'tag', 'v0.1.0/in-the-way');
  const { refusal, did } = await run('--upload');
  expect(refusal).toContain('版本 0.1.0 已经提交，标签 v0.1.0 没有打上');
  expect(refusal).not.toContain('什么都没有改');
  expect(did).toEqual(['check', 'test']);
  expect(gitIn(root, 'log', '-1', '--format=%s')).toBe('chore(release): 0.1.0');
  gitIn(root, 'tag', '-d', 'v0.1.0/in-the-way');
  expect((await run('--upload')).did).toEqual(['check', 'test', 'version 0.1.0 “0.1.0”']);
  expect(gitIn(root, 'log', '-1', '--format=%s %D')).toBe('chore(release): 0.1.0 HEAD -> main, tag: v0.1.0');
});

it('keeps the key from whatever it starts', () => {
  const own = { WX_PRIVATE_KEY: 'a key', WX_PRIVATE_KEY_PATH: 'a file', PATH: 'a path' };
  expect(withholdUploadKey(own)).toEqual({ WX_PRIVATE_KEY: 'a key', WX_PRIVATE_KEY_PATH: 'a file', PATH: 'a path' });
  expect(own).toEqual({ PATH: 'a path' });
});

describe('nothing is written and nothing sent', () => {
  // A changelog that is there already spares each case a run of commit-and-tag-version.
  beforeEach(() => {
    commitFiles(root, 'docs: changelog', { 'CHANGELOG.md': '# Changelog\n\n## 0.1.0 (2026-11-22)\n\nBy hand.\n' });
  });
  it.each<{ name: string; args?: string; world?: World; prepare?: () => void; says: string }>([
    { name: 'when the check fails', world: { fails: 'check' }, says: 'npm run check 没有通过' },
    { name: 'when a test fails', world: { fails: 'test' }, says: 'npm test 没有通过' },
    {
      name: 'with what is not committed',
      prepare: () => {
        writeFileSync(join(root, 'miniprogram/app.ts'), 'App({ tried: true });\n');
      },
      says: '1 个文件没有提交',
    },
    { name: 'from another branch', prepare: () => gitIn(root, 'switch', '-q', '-c', 'try'), says: '要在 main 上发布' },
    {
      name: 'with a package over its budget',
      world: { packages: [sized('main', [{ path: 'big.js', bytes: 351 * KB }], 350 * KB)] },
      says: 'main 超过了大小上限',
    },
    { name: 'to a tourist', world: {}, prepare: asTourist, says: 'touristappid' },
    { name: 'of a function that is not there', args: '--functions nobody', says: '没有云函数 nobody' },
    { name: 'again, of what never went', args: '--upload --resume', says: '去掉 --resume' },
    { name: 'at a level, of what never went', args: '--upload --level major', says: '去掉 --level' },
  ])('$name', async ({ args = '--upload', world = {}, prepare, says }) => {
    prepare?.();
    const before = traces();
    const { said, did, refusal } = await run(args, world);
    expect(said + (refusal ?? '')).toContain(says);
    expect(refusal).toBeDefined();
    expect(did.filter((what) => what !== 'check' && what !== 'test')).toEqual([]);
    expect(traces()).toEqual(before);
  });

  it('when something changes during the tests', async () => {
    const duringTest = (): void => {
      commitFiles(root, 'feat: late', { 'late.txt': 'late' });
    };
    expect((await run('--upload', { duringTest })).refusal).toContain('变了');
    expect(gitIn(root, 'tag')).toBe('');
  });

  function asTourist(): void {
    commitFiles(root, 'chore: as it is', {
      'project.config.json': JSON.stringify({ ...PROJECT, appid: 'touristappid' }),
    });
  }
});
