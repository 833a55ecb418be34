import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { LocalCloud } from '../../../local/cloud';
import { checkCloudPath, fileIdOf, pathOf } from '../../../local/cloud/files/cloud-path';
import { FileLinks } from '../../../local/cloud/files/file-links';
import { startServicesCloud } from './services/services-cloud';
import { dataFolder } from './test-cloud';

const folder = dataFolder();
const files = join(folder, 'files');
let cloud: LocalCloud;

interface Reply {
  errCode?: number;
  errMsg: string;
  fileID?: string;
  base64?: string;
  fileList?: { fileID: string; status: number; errMsg: string; tempFileURL?: string }[];
}
const keeper = async (action: string, operands: object): Promise<Reply> =>
  (await cloud.call('keeper', { action, ...operands })) as Reply;
const encoded = (text: string): string => Buffer.from(text).toString('base64');
const upload = async (path: string, text = 'hello'): Promise<string> => {
  const { fileID, errMsg } = await keeper('upload', { path, base64: encoded(text) });
  if (fileID === undefined) throw new Error(errMsg);
  return fileID;
};
const download = async (fileID: string): Promise<string> =>
  Buffer.from((await keeper('download', { fileID })).base64 ?? '', 'base64').toString('utf8');
const address = async (fileID: string, maxAge?: number): Promise<string> => {
  const wanted = maxAge === undefined ? fileID : { fileID, maxAge };
  return (await keeper('addresses', { fileList: [wanted] })).fileList?.[0]?.tempFileURL ?? '';
};
const status = async (url: string): Promise<number> => (await fetch(url)).status;

/** Of one file of a list; a call that fails as a whole shows -1 and the message, whatever its code was on the wire. */
const NOT_THERE = -503003;
const NO_CODE = -1;
const NO_FILE = { errCode: NO_CODE, errMsg: expect.stringContaining('not exists') as string };
const FILE_BYTES = 4_000_000;
const OPTIONS = { dataFolder: folder, durable: true, limits: { fileBytes: FILE_BYTES } };
const LONGEST = `${'字'.repeat(283)}a`;
const SIGNED = /^http:\/\/127\.0\.0\.1:\d+\/cos\/.+\?sign=[0-9a-f]{64}&t=\d+$/;

beforeAll(async () => {
  cloud = await startServicesCloud({ ...OPTIONS });
});
afterAll(() => cloud.close());

describe('a file comes back as it was put', () => {
  it.each([
    { name: 'a plain name', path: 'a.txt' },
    { name: 'in folders', path: 'pictures/2026/01/a.txt' },
    { name: 'with Chinese and spaces', path: '取件 码/第 1 张.png' },
    { name: 'with signs that addresses use', path: "a+b&c=d;e,f@g:h$!'(1)*.txt" },
    { name: 'the longest: 850 bytes', path: LONGEST },
    { name: 'named like a folder that is there', path: 'pictures/2026' },
    { name: 'with dots that lead nowhere', path: '..a/.hidden/b..c/...' },
  ])('$name', async ({ path }) => {
    const fileID = await upload(path, `in ${path}`);
    expect(fileID).toBe(`cloud://local.6c6f-local/${path}`);
    expect(await download(fileID)).toBe(`in ${path}`);
    const url = await address(fileID);
    expect(url).toMatch(SIGNED);
    expect(await Promise.all([url, encodeURI(url)].map(async (at) => (await fetch(at)).text()))).toEqual(
      Array.from({ length: 2 }, () => `in ${path}`),
    );
  });

  it('with every byte, of some megabytes, and of none', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_item, n) => n)).toString('base64');
    const { fileID: all = '' } = await keeper('upload', { path: 'all.bin', base64: bytes });
    expect((await keeper('download', { fileID: all })).base64).toBe(bytes);
    const { fileID: large = '' } = await keeper('upload', { path: 'large.bin', bytes: 3_000_000 });
    const answer = await fetch(await address(large), { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, '3000000']);
    expect(await download(await upload('empty.bin', ''))).toBe('');
  });

  it('the newest of one path', async () => {
    const fileID = await upload('twice.txt', 'first');
    const url = await address(fileID);
    await upload('twice.txt', 'second');
    expect([await download(fileID), await (await fetch(url)).text()]).toEqual(['second', 'second']);
  });

  /** Cloud.uploadFile of many at once: one rename each, so that nobody sees half of one. */
  it('whole, while others overwrite it', async () => {
    const texts = ['x', 'y', 'z'].map((letter) => letter.repeat(200_000));
    const fileID = await upload('raced.txt', texts[0]);
    const rounds = texts.flatMap((text) => [upload('raced.txt', text), download(fileID)]);
    const seen = (await Promise.all(rounds)).filter((text) => text !== fileID);
    expect(seen.every((text) => texts.includes(text))).toBe(true);
  });
});

/** File naming rules (developers.weixin.qq.com, cloud development, guide, storage); the last ones are ours: see cloud-path.ts. */
it.each([
  { name: 'none', path: '' },
  { name: 'one that begins with /', path: '/etc/passwd' },
  { name: 'one with //', path: 'a//b' },
  { name: 'over 850 bytes', path: `${LONGEST}a` },
  { name: 'out of the folder', path: '../outside.txt' },
  { name: 'out of it on the way', path: 'a/../../outside.txt' },
  { name: 'the folder itself', path: '.' },
  { name: 'a step on the spot', path: 'a/./b' },
  { name: 'up at the end', path: 'a/..' },
  { name: 'with a backslash', path: 'a\\..\\b' },
  { name: 'percent-encoded', path: '%2e%2e/outside.txt' },
  { name: 'with NUL', path: 'a\u0000.txt' },
  { name: 'with a line break', path: 'a\nb' },
  { name: 'with what ends an address', path: 'a#b' },
  { name: 'with what begins a query', path: 'a?b' },
])('takes no path: $name', async ({ path }) => {
  const before = readdirSync(files);
  expect(await keeper('upload', { path, base64: encoded('x') })).toMatchObject({
    errCode: expect.any(Number) as number,
  });
  expect(readdirSync(files)).toEqual(before);
});

it('takes no file over its limit', async () => {
  const refused = await keeper('upload', { path: 'too-large.bin', bytes: FILE_BYTES + 1 });
  expect(refused).toEqual({ errCode: NO_CODE, errMsg: expect.stringContaining('EntityTooLarge') as string });
  expect(await keeper('download', { fileID: fileIdOf('too-large.bin') })).toMatchObject(NO_FILE);
});

describe('an address', () => {
  /** Cloud.getTempFileURL: 私有的文件十分钟; an older edition: 最大不超过一天. */
  it.each([
    { name: 'ten minutes when nothing is said', maxAge: undefined, seconds: 600 },
    { name: 'as long as was asked for', maxAge: 3600, seconds: 3600 },
    { name: 'a day at most', maxAge: 1_000_000, seconds: 86_400 },
  ])('works $name, by the cloud clock', async ({ maxAge, seconds }) => {
    const url = await address(await upload('aging.txt'), maxAge);
    cloud.clock.jump((seconds - 1) * 1000);
    expect(await status(url)).toBe(200);
    cloud.clock.jump(2000);
    const refused = await fetch(url);
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('Request has expired')]);
  });

  it('opens the file that it was made for, until when it says', async () => {
    const [url, other] = [await address(await upload('mine.txt')), await address(await upload('other.txt'))];
    const forged = [
      url.replace('mine', 'other'),
      url.replace(/t=(\d+)$/, (_all, t) => `t=${String(Number(t) + 1)}`),
      url.replace(/sign=[0-9a-f]+/, /sign=[0-9a-f]+/.exec(other)?.[0] ?? ''),
      url.replace(/\?.*$/, ''),
      url.replace('/cos/', '/cos/../cos/%2e%2e/'),
    ];
    expect(await Promise.all(forged.map(status))).toEqual([403, 403, 403, 403, 404]);
    expect(await status(url)).toBe(200);
  });

  it('lets nobody put, and nobody puts without a pass', async () => {
    const url = await address(await upload('read-only.txt'));
    const sign = new URL(url).searchParams.get('sign') ?? '';
    const t = new URL(url).searchParams.get('t') ?? '';
    const pass = `q-sign-algorithm=sha1&q-ak=local&q-sign-time=0;${t}&q-signature=${sign}`;
    const put = async (headers: Record<string, string>): Promise<unknown[]> => {
      const answer = await fetch(url, { method: 'PUT', body: 'evil', headers });
      return [answer.status, await answer.text()];
    };
    const refused = [403, expect.stringContaining('SignatureDoesNotMatch')];
    expect([await put({}), await put({ authorization: pass })]).toEqual([refused, refused]);
    expect(await (await fetch(url)).text()).toBe('hello');
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(405);
  });

  it.each([0, -1, 1.5, 'x'])('is not made for %p seconds', async (maxAge) => {
    expect(await keeper('addresses', { fileList: [{ fileID: 'cloud://a', maxAge }] })).toMatchObject({
      errMsg: expect.stringContaining('max_age') as string,
    });
  });

  it('is gone with its file', async () => {
    const fileID = await upload('gone.txt');
    const url = await address(fileID);
    await keeper('remove', { fileList: [fileID] });
    expect(await status(url)).toBe(404);
  });
});

describe('files that are not there', () => {
  const MISSING = ['never.txt', '../key', 'key', 'a\\b'].map(fileIdOf);
  const FOREIGN = ['cloud://other.6f74-other/a.txt', 'cloud://local.6c6f-local', 'a.txt', 'http://127.0.0.1/a.txt'];

  it.each([...MISSING, ...FOREIGN])('%s: each for itself, in lists', async (fileID) => {
    const there = await upload('there.txt');
    const missing = { fileID, status: NOT_THERE, errMsg: 'storage file not exists' };
    const { fileList } = await keeper('addresses', { fileList: [fileID, there] });
    expect(fileList).toMatchObject([
      { ...missing, tempFileURL: '' },
      { fileID: there, status: 0, errMsg: 'ok' },
    ]);
    expect(await keeper('remove', { fileList: [fileID, there] })).toEqual({
      fileList: [missing, { fileID: there, status: 0, errMsg: 'ok' }],
      errMsg: 'deleteFile:ok',
    });
    expect(await keeper('download', { fileID })).toMatchObject(NO_FILE);
  });

  it('a file is deleted once', async () => {
    const fileID = await upload('once.txt');
    const { fileList } = await keeper('remove', { fileList: [fileID, fileID] });
    expect(fileList?.map((file) => file.status)).toEqual([0, NOT_THERE]);
  });
});

/** Cloud.getTempFileURL and Cloud.deleteFile: 一次最多 50 个. */
it.each(['addresses', 'remove'])('%s: 50 files a call, no more', async (action) => {
  const list = (length: number): object => ({
    fileList: Array.from({ length }, (_item, n) => fileIdOf(`f${String(n)}`)),
  });
  expect((await keeper(action, list(50))).fileList).toHaveLength(50);
  const refused = await keeper(action, list(51));
  expect(refused).toMatchObject({ errMsg: expect.stringContaining('at most 50') as string });
  expect(refused.fileList).toBeUndefined();
});

it('keeps files and their addresses over a restart, and drops what was half written', async () => {
  const fileID = await upload('kept.txt', 'kept');
  const url = new URL(await address(fileID));
  await cloud.close();
  writeFileSync(join(files, 'left.part'), 'half');
  cloud = await startServicesCloud({ ...OPTIONS });
  expect(await download(fileID)).toBe('kept');
  expect(await (await fetch(`${cloud.url}${url.pathname}${url.search}`)).text()).toBe('kept');
  expect(readdirSync(files).filter((name) => !/^([0-9a-f]{64}|key)$/.test(name))).toEqual([]);
});

it('law: a path that is taken comes back from its id, and from its address as the SDK encodes it', () => {
  const links = new FileLinks(join(files, 'key'), () => 'http://127.0.0.1:1');
  const path = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc
      .array(fc.constantFrom('.', '..', '/', 'a', '%2e', '\\', '字', ' ', '?', '#'), { maxLength: 6 })
      .map((list) => list.join('')),
  );
  fc.assert(
    fc.property(path, (given) => {
      if (!isTaken(given)) return;
      expect(pathOf(fileIdOf(given))).toBe(given);
      const { pathname, searchParams } = new URL(encodeURI(links.download(given, 1000)));
      expect(decodeURIComponent(pathname)).toBe(`/cos/${given}`);
      expect(decodeURIComponent(new URL(links.upload(given, 0).url).pathname)).toBe(`/cos/${given}`);
      expect(links.refusesDownload(given, searchParams, 1000)).toBeUndefined();
      expect(links.refusesDownload(`${given}x`, searchParams, 1000)).toBeDefined();
    }),
  );
});

function isTaken(path: string): boolean {
  try {
    checkCloudPath(path);
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: 'INVALID_PARAM' });
    return false;
  }
}
