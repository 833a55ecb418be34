import type { Project } from 'miniprogram-ci';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tencentSender, type TencentTools } from '../../scripts/release/sender';
import { removeFolder, tinyProgram } from './tiny-program';

const ACCOUNT = { appid: 'wx0123456789abcdef', key: 'a key', robot: 7 };

interface Sent {
  project: Project;
  [name: string]: unknown;
}

/** miniprogram-ci without its network: the project is the real one. */
function recorded(sent: Sent[]): TencentTools {
  const { Project } = jest.requireActual<TencentTools>('miniprogram-ci');
  const record = (options: unknown): Promise<never> => {
    const { project, ...others } = options as Sent & { onProgressUpdate?: unknown };
    delete others['onProgressUpdate'];
    sent.push({ project, ...others, standsIn: basename(process.cwd()) });
    return Promise.resolve({} as never);
  };
  return {
    Project,
    upload: record,
    preview: record,
    cloud: { uploadFunction: record },
  };
}

it('hands miniprogram-ci a project with the key in memory, and each thing as its documents ask', async () => {
  const root = tinyProgram({ 'node_modules/left/out.js': '', 'secret.txt': 'outside of miniprogramRoot' });
  const stoodIn = process.cwd();
  const sent: Sent[] = [];
  const chatter = jest.spyOn(console, 'log').mockReturnValue();
  try {
    const sender = tencentSender(recorded(sent), root, ACCOUNT);
    await sender.sendFunction({ environment: 'shop-1', name: 'greet', folder: join(root, 'greet') });
    await sender.sendPreview({ description: '0.1.0 之后 abc1234', qrFile: join(root, 'qr.jpg') });
    await sender.sendVersion({ version: '0.2.0', description: '0.2.0' });

    expect(sent.map(({ project: _project, standsIn: _standsIn, ...others }) => others)).toEqual([
      { env: 'shop-1', name: 'greet', path: join(root, 'greet'), remoteNpmInstall: true },
      {
        robot: 7,
        setting: { useProjectConfig: true },
        version: '0.0.1',
        desc: '0.1.0 之后 abc1234',
        qrcodeFormat: 'image',
        qrcodeOutputDest: join(root, 'qr.jpg'),
      },
      { robot: 7, setting: { useProjectConfig: true }, version: '0.2.0', desc: '0.2.0' },
    ]);
    const [first] = sent;
    expect(first?.project).toMatchObject({ appid: ACCOUNT.appid, privateKey: ACCOUNT.key, type: 'miniProgram' });
    expect(first?.project.getFileList('', '').filter((path) => path.includes('node_modules'))).toEqual([]);
    expect(first?.project.getFileList('miniprogram', '')).toContain('miniprogram/pages/home/index.ts');
  } finally {
    chatter.mockRestore();
    removeFolder(root);
  }
  // The compiler litters where the process stands: it stood in a folder that is gone.
  const [, preview, version] = sent;
  expect([preview, version].map((one) => String(one?.['standsIn']))).toEqual([
    expect.stringMatching(/^zhitu-compile-/),
    expect.stringMatching(/^zhitu-compile-/),
  ]);
  expect(process.cwd()).toBe(stoodIn);
  expect(existsSync(root)).toBe(false);
  expect(readdirSync(stoodIn)).not.toContain('qr.jpg');
});
