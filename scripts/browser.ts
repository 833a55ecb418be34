import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

/** A browser that runs, and which one it is: test output says so, since pictures differ between browsers. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly description: string;
}

interface Unpacked {
  readonly executablePath: string;
  /** Folder of the shared libraries that came along, or '' when the machine has its own. */
  readonly libraries: string;
}

const run = promisify(execFile);

/** With this set, @sparticuz/chromium also unpacks the libraries that a bare machine lacks. */
const BARE_MACHINE = { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
const LIBRARIES = path.join('al2023', 'lib');
const UNPACK = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;

function hasNss(): boolean {
  const machine = os.arch() === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  const folders = ['/usr/lib', '/usr/lib64', '/lib', '/lib64', '/usr/local/lib'];
  return folders.some((folder) =>
    [folder, path.join(folder, machine)].some((at) => fs.existsSync(path.join(at, 'libnss3.so'))),
  );
}

function packageVersion(): string {
  const entry = createRequire(__filename).resolve('@sparticuz/chromium');
  const root = entry.slice(0, entry.lastIndexOf(`${path.sep}build${path.sep}`));
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/**
 * Unpacks in a folder of its own and moves it into place in one step: the package takes whatever lies in the temporary
 * folder for its own, finished or not, whatever the version. It reads that folder at start, hence the second process.
 */
async function unpack(version: string, bare: boolean): Promise<Unpacked> {
  const folder = path.join(os.tmpdir(), `zhitu-chromium-${version}${bare ? '-bare' : ''}`);
  if (!fs.existsSync(folder)) {
    const draft = fs.mkdtempSync(`${folder}-`);
    const env = { ...process.env, TMPDIR: draft, ...(bare && BARE_MACHINE) };
    await run(process.execPath, ['-e', UNPACK], { cwd: path.join(__dirname, '..'), env });
    try {
      fs.renameSync(draft, folder);
    } catch (error) {
      if (!fs.existsSync(folder)) throw error;
      fs.rmSync(draft, { recursive: true });
    }
  }
  return { executablePath: path.join(folder, 'chromium'), libraries: bare ? path.join(folder, LIBRARIES) : '' };
}

async function launchFromNpm(): Promise<LaunchedBrowser> {
  const version = packageVersion();
  const { executablePath, libraries } = await unpack(version, !hasNss());
  const env = libraries === '' ? process.env : { ...process.env, LD_LIBRARY_PATH: libraries };
  // not the package's own args: its --single-process breaks the second context
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--headless', '--font-render-hinting=none'],
    env,
  });
  return { browser, description: `Chromium ${browser.version()} from @sparticuz/chromium ${version}` };
}

async function launchInstalled(): Promise<LaunchedBrowser> {
  const browser = await chromium.launch({ channel: 'chrome' });
  return { browser, description: `installed Chrome ${browser.version()}` };
}

/**
 * A headless browser without anything to install: on Linux the one from npm, elsewhere an installed Chrome.
 *
 * @throws playwright's error when neither starts; on macOS and Windows that means Chrome is not installed
 */
export function launchBrowser(): Promise<LaunchedBrowser> {
  return os.platform() === 'linux' ? launchFromNpm() : launchInstalled();
}
