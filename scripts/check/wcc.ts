import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { filesBelow, shown } from './files';
import { isCommand, runAlone } from './run-alone';
import type { Finding, Verdict } from './verdict';

const BINARIES = join(dirname(createRequire(__filename).resolve('miniprogram-compiler/package.json')), 'bin', 'linux');
const EXECUTABLE = 0o755;

/** WeChat's template and style compilers, over every WXML, WXS and WXSS file that ships, the packed ones included. */
export function wcc(root: string): Verdict {
  if (!canRunHere()) {
    return { findings: [], note: 'skipped: WeChat publishes wcc and wcsc for Linux x64 with glibc only' };
  }
  const phone = join(root, 'miniprogram');
  const templates = filesBelow(phone, ['.wxml', '.wxs']);
  const styles = filesBelow(phone, ['.wxss']);
  return {
    findings: [...run(['wcc', '-d'], phone, templates), ...run(['wcsc', '-lc'], phone, styles)],
    note: `${String(templates.length)} templates and scripts, ${String(styles.length)} styles`,
  };
}

function run([compiler, option]: ['wcc' | 'wcsc', string], phone: string, files: readonly string[]): Finding[] {
  const binary = join(BINARIES, compiler);
  chmodSync(binary, EXECUTABLE); // published without the bit
  const inputs = files.map((file) => shown(phone, file));
  const { status, stderr, stdout, error } = spawnSync(binary, [option, ...inputs], {
    cwd: phone,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status === 0) return [];
  const words = (error?.message ?? stderr.trim()) || stdout.slice(0, 2_000).trim();
  return [{ file: 'miniprogram', message: `${compiler}: ${words || `ended with ${String(status)}`}` }];
}

function canRunHere(): boolean {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime !== undefined;
}

if (isCommand(__filename)) void runAlone(wcc);
