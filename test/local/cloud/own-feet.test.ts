import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { preProcessFile } from 'typescript';
import { dataFolder } from './test-cloud';

const ROOT = join(__dirname, '../../..');
const CLOUD = join(ROOT, 'local/cloud');
/** What runs the command, and what the functions in it need; no file imports them. */
const RUN_WITH = ['tsx', 'wx-server-sdk'];

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
const read = (file: string): Package => JSON.parse(readFileSync(file, 'utf8')) as Package;
const { dependencies } = read(join(CLOUD, 'package.json'));

/** Names of the packages that the cloud's files import. */
function imported(): string[] {
  const files = readdirSync(CLOUD, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const names = files
    .flatMap((file) => preProcessFile(readFileSync(join(CLOUD, file), 'utf8')).importedFiles)
    .map(({ fileName }) => fileName)
    .filter((name) => !name.startsWith('.') && !isBuiltin(name));
  return names.map((name) => (/^(@[^/]+\/)?[^/]+/.exec(name) ?? [name])[0]);
}

it('names what its files import, and nothing else', () => {
  expect(Object.keys(dependencies).sort()).toEqual([...new Set([...imported(), ...RUN_WITH])].sort());
});

it('names the versions that it is tested with', () => {
  const root = read(join(ROOT, 'package.json'));
  const tested = { ...root.dependencies, ...root.devDependencies };
  expect(dependencies).toEqual(Object.fromEntries(Object.keys(dependencies).map((name) => [name, tested[name]])));
});

it('is installed by the line that the README gives', () => {
  const [, packages = ''] =
    /^npm install --save-dev --save-exact (.+)$/m.exec(readFileSync(join(CLOUD, 'README.md'), 'utf8')) ?? [];
  expect(packages.split(' ')).toEqual(Object.entries(dependencies).map(([name, version]) => `${name}@${version}`));
});

describe('in another project', () => {
  const project = dataFolder();
  let cloud: ChildProcess | undefined;
  afterAll(async () => {
    if (cloud?.kill('SIGINT') === true) await once(cloud, 'exit');
  });

  /** A copy of the folder, the packages that it names, and npm's list of them. */
  function takeAlong(): void {
    cpSync(CLOUD, join(project, 'local/cloud'), { recursive: true });
    for (const name of [...Object.keys(dependencies), '.package-lock.json']) {
      const link = join(project, 'node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules', name), link);
    }
  }

  /** Resolves with the line to try. */
  async function started(command: readonly string[]): Promise<string> {
    const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', ...command], { cwd: project });
    cloud = child;
    let said = '';
    for await (const chunk of child.stderr) {
      said += String(chunk);
      const [, line] = /^try +(curl .*)\n/m.exec(said) ?? [];
      if (line !== undefined) return line;
    }
    throw new Error(said);
  }

  it('runs its example there, and the line that it says to try answers', async () => {
    takeAlong();
    const example = 'local/cloud/example';
    const files = ['--functions', `${example}/functions`, '--database', `${example}/database.json`];
    const line = await started(['local/cloud/cli.ts', ...files, '--port', '0', '--unindexed', 'refuse']);
    const [, url = '', openid = '', body = ''] = /^curl (\S+) -H 'x-wx-openid: (\w+)' -d '(.*)'$/.exec(line) ?? [];
    const call = async (data: string): Promise<unknown> =>
      (await fetch(url, { method: 'POST', headers: { 'x-wx-openid': openid }, body: data })).json();
    expect(await call(body)).toEqual([]);
    expect(await call('{"action":"add","text":"one"}')).toMatchObject({ _id: expect.any(String) });
    expect(await call(body)).toMatchObject([{ by: openid, text: 'one' }]);
  });
});
