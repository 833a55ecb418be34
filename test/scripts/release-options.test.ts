import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makesVersion, readReleaseOptions } from '../../scripts/release/release-options';
import { ReleaseRefusal } from '../../scripts/release/release-refusal';
import { readSenderSettings, shortages } from '../../scripts/release/sender-settings';
import { adviceFor } from '../../scripts/release/upload-advice';
import { folderOf, removeFolder } from './tiny-program';

const NOTHING = { functions: 'none', upload: false, resume: false, dryRun: false };

it.each([
  { args: '', want: {} },
  { args: '--upload --level minor', want: { upload: true, level: 'minor' } },
  { args: '--functions', want: { functions: 'all' } },
  { args: '--functions greet hook', want: { functions: ['greet', 'hook'] } },
  { args: '--functions greet,hook --upload', want: { functions: ['greet', 'hook'], upload: true } },
  { args: '--preview', want: { preview: resolve('/here', 'dist', 'preview.jpg') } },
  { args: '--preview --qr code.jpg --dry-run', want: { preview: resolve('code.jpg'), dryRun: true } },
  { args: '--upload --resume', want: { upload: true, resume: true } },
])('understands “$args”', ({ args, want }) => {
  expect(readReleaseOptions(args.split(' ').filter(Boolean), '/here')).toEqual({ ...NOTHING, ...want });
});

it.each([
  { args: ['--level', 'huge'], says: 'patch、minor、major' },
  { args: ['greet'], says: '--functions 后面' },
  { args: ['--qr', 'code.jpg'], says: '--preview' },
  { args: ['--wat'], says: '--wat' },
])('refuses $args and says how it is asked', ({ args, says }) => {
  expect(() => readReleaseOptions(args, '/here')).toThrow(ReleaseRefusal);
  expect(() => readReleaseOptions(args, '/here')).toThrow(says);
});

it('makes a version for what stays, and none for a preview', () => {
  const made = (...args: string[]): boolean => {
    const options = readReleaseOptions(args, '/here');
    return options !== 'help' && makesVersion(options);
  };
  expect([made('--preview'), made('--upload'), made('--functions'), made()]).toEqual([false, true, true, false]);
});

describe('of the environment', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  let root: string;
  beforeAll(() => {
    root = folderOf({
      'project.config.json': JSON.stringify({ appid: 'wx0123456789abcdef', miniprogramRoot: 'miniprogram/' }),
    });
    mkdirSync(join(root, 'miniprogram'));
    for (const path of ['upload.key', 'miniprogram/upload.key']) writeFileSync(join(root, path), pem);
    writeFileSync(join(root, 'other.key'), 'SECRET-BUT-NO-KEY');
  });
  afterAll(() => {
    removeFolder(root);
  });
  const settings = (environment: Record<string, string>): ReturnType<typeof readSenderSettings> =>
    readSenderSettings(root, environment);

  it('the key comes as a file, as text, or as text whose lines are joined by \\n', () => {
    const ways = [
      { WX_PRIVATE_KEY_PATH: join(root, 'upload.key') },
      { WX_PRIVATE_KEY: pem },
      { WX_PRIVATE_KEY: pem.replaceAll('\n', '\\n') },
    ];
    for (const way of ways) expect(settings(way)).toEqual({ appid: 'wx0123456789abcdef', robot: 1, key: pem });
  });

  it('nothing has to be set, and what sending lacks is named', () => {
    expect(shortages(settings({}), true).join('\n')).toMatch(/WX_PRIVATE_KEY_PATH[^]*CLOUD_ENV/);
    expect(shortages({ appid: 'touristappid', robot: 1, key: pem }, false)).toEqual([expect.stringContaining('AppID')]);
    expect(shortages(settings({ WX_PRIVATE_KEY: pem, CLOUD_ENV: 'shop-1', WX_ROBOT: '30' }), true)).toEqual([]);
  });

  it.each([
    { set: { WX_ROBOT: '31' }, says: '1 到 30' },
    { set: { WX_ROBOT: '0' }, says: '1 到 30' },
    { set: { WX_ROBOT: 'two' }, says: '1 到 30' },
    { set: { WX_PRIVATE_KEY: 'SECRET-BUT-NO-KEY' }, says: '不是私钥' },
    { set: { WX_PRIVATE_KEY: 'a', WX_PRIVATE_KEY_PATH: 'b' }, says: '只能设一个' },
    { set: { WX_PRIVATE_KEY_PATH: 'other.key' }, says: '不是私钥' },
    { set: { WX_PRIVATE_KEY_PATH: 'gone.key' }, says: '读不出来' },
    { set: { WX_PRIVATE_KEY_PATH: 'miniprogram/upload.key' }, says: '会跟着代码一起发出去' },
  ])('$set is refused, and not a letter of a key is told', ({ set, says }) => {
    const { WX_PRIVATE_KEY_PATH: path } = set as { WX_PRIVATE_KEY_PATH?: string };
    const environment = { ...set, ...(path !== undefined && { WX_PRIVATE_KEY_PATH: join(root, path) }) };
    let told = '';
    try {
      settings(environment);
    } catch (error) {
      told = error instanceof ReleaseRefusal ? error.message : '';
    }
    expect(told).toContain(says);
    expect(told).not.toMatch(/SECRET|BEGIN RSA/);
  });
});

it.each([
  { says: 'Error: {"errCode":-80058,"errMsg":"invalid ip: 1.2.3.4"}', advice: 'IP 白名单' },
  { says: 'Error: {"errCode":-10008,"errMsg":"invalid ip: 1.2.3.4, reference: …"}', advice: 'IP 白名单' },
  { says: 'errCode: 41002; errMsg: appid missing', advice: 'project.config.json' },
  { says: '{"errCode":-1,"errMsg":"verify signature fail"}', advice: '重新生成代码上传密钥' },
  { says: 'env not found', advice: 'CLOUD_ENV' },
  { says: "there's another ongoing update, please wait", advice: '正在更新' },
  { says: 'getaddrinfo ENOTFOUND servicewechat.com', advice: '网络' },
  { says: 'Body too large', advice: 'npm run sizes' },
  { says: 'what nobody has seen', advice: '原因在上面' },
])('$says: says what to do', ({ says, advice }) => {
  expect(adviceFor(says)).toContain(advice);
});
