import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { FIXTURE, PreviewBench } from './phone-driver';

/** A copy of the fixture that a test may change; node_modules are found from where the fixture lies. */
function copyFixture(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhitu-preview-'));
  fs.cpSync(FIXTURE, folder, { recursive: true });
  fs.symlinkSync(path.join(__dirname, '../../../node_modules'), path.join(folder, 'node_modules'), 'dir');
  return folder;
}

function statusOf(url: string, host: string): Promise<{ status: number; location: string | undefined }> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { headers: { host } }, (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      })
      .on('error', reject);
  });
}

describe('a preview that watches', () => {
  let root: string;
  let bench: PreviewBench;

  beforeAll(async () => {
    root = copyFixture();
    bench = await PreviewBench.start(root, true);
  });

  afterAll(async () => {
    await bench.close();
    fs.rmSync(root, { recursive: true });
  });

  it('reloads an open phone when a file is saved, shows why a file does not compile, and comes back', async () => {
    const phone = await bench.open('?path=pages/list/index');
    await phone.expectText('who', '列表页');
    const script = path.join(root, 'pages/list/index.ts');
    const written = fs.readFileSync(script, 'utf8');
    fs.writeFileSync(script, written.replace('列表页', '新的列表页'));
    await phone.expectText('who', '新的列表页');
    fs.writeFileSync(script, 'Component({');
    await phone.page.locator('.preview-build-error').getByText('pages/list/index.ts').waitFor();
    await phone.failed();
    fs.writeFileSync(script, written);
    await phone.expectText('who', '列表页');
    await bench.putAway(phone);
  });

  it('fails loudly on a tag it does not know', async () => {
    const template = path.join(root, 'pages/list/index.wxml');
    const written = fs.readFileSync(template, 'utf8');
    const phone = await bench.open('?path=pages/list/index');
    fs.writeFileSync(template, '<hologram />');
    await phone.failed();
    expect((await phone.record()).errors[0]?.message).toContain('hologram');
    fs.writeFileSync(template, written);
    await bench.putAway(phone);
  });
});

describe('the server', () => {
  let bench: PreviewBench;

  beforeAll(async () => {
    bench = await PreviewBench.start();
  });

  afterAll(async () => {
    await bench.close();
  });

  it('answers to its own name only', async () => {
    const { port } = new URL(bench.preview.url);
    expect((await statusOf(`${bench.preview.url}/phone`, `127.0.0.1:${port}`)).status).toBe(200);
    expect((await statusOf(`${bench.preview.url}/phone`, 'evil.example')).status).toBe(403);
    expect(await statusOf(`${bench.preview.url}/phone?id=1`, `localhost:${port}`)).toEqual({
      status: 302,
      location: `${bench.preview.url}/phone?id=1`,
    });
  });

  it('sends a script once to whoever keeps it', async () => {
    const address = `${bench.preview.url}/phone/runtime.js`;
    const first = await fetch(address);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(address, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await fetch(address, { headers: { 'if-none-match': '"older"' } });
    expect([other.status, await other.text()]).toEqual([200, await first.text()]);
  });

  it.each(['/app/app.ts', '/app/..%2f..%2fpackage.json', '/font/..%2fpackage.json', '/nothing'])(
    'does not give out %s',
    async (name) => {
      const { host } = new URL(bench.preview.url);
      expect((await statusOf(bench.preview.url + name, host)).status).toBe(404);
    },
  );
});
