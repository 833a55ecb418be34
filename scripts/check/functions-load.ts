import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { demoEnvironment } from '../../local/world/demo-shop';
import { isCommand, runAlone } from './run-alone';
import type { Finding, Verdict } from './verdict';

/** Ends by itself: the SDK may keep timers that would hold the process. */
const PROBE = `
  const { main } = require(process.argv[1]);
  if (typeof main !== 'function') { console.error('exports no main function'); process.exit(1); }
  process.exit(0);
`;
const LOAD_TIMEOUT_MS = 30_000;

/** Any key of the right length: nothing is sealed while a function loads. */
const KEY = Buffer.alloc(32).toString('base64');

/** Each built function loads in a process of its own, beside the real SDK, configured for the demo shop, and has a `main`. */
export function functionsLoad(root: string): Verdict {
  const built = join(root, 'dist', 'cloudfunctions');
  if (!existsSync(built)) return { findings: [{ file: 'dist/cloudfunctions', message: 'not built: npm run build' }] };
  const names = readdirSync(built).sort();
  return { findings: names.flatMap((name) => load(join(built, name), name)), note: names.join(', ') };
}

function load(folder: string, name: string): Finding[] {
  const { status, stderr } = spawnSync(process.execPath, ['-e', PROBE, join(folder, 'index.js')], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...demoEnvironment({ sealKey: KEY, lookupKey: KEY }) },
    timeout: LOAD_TIMEOUT_MS,
  });
  if (status === 0) return [];
  const reason = stderr.trim() || `ended with ${String(status)}`;
  return [{ file: `dist/cloudfunctions/${name}/index.js`, message: reason }];
}

if (isCommand(__filename)) void runAlone(functionsLoad);
