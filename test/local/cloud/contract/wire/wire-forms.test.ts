import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { platformEnvironment } from '../../../../../local/cloud/functions/worker-environment';
import { Recorder, type Posted } from './recorder';

/** The calls whose forms are held; sdk-calls.js makes them. */
const FAMILIES = [
  'collection',
  'document',
  'values',
  'queries',
  'updates',
  'aggregates',
  'transactions',
  'functions',
  'storage',
  'openapi',
];

const recorder = new Recorder();
let unanswered: string[] = [];

beforeAll(async () => {
  const url = await recorder.listen();
  const env = { ...platformEnvironment(url), WX_API_TOKEN: 'local' };
  const worker = new Worker(join(__dirname, 'sdk-calls.js'), {
    workerData: { url },
    env,
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  unanswered = await new Promise<string[]>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  await worker.terminate();
});
afterAll(() => recorder.close());

function goldenAt(path: string, found: unknown): unknown {
  if (!existsSync(path)) {
    if (process.env['CI'] !== undefined)
      throw new Error(`${path} is missing: run this test without CI and look at what it writes`);
    writeFileSync(path, `${JSON.stringify(found, undefined, 2)}\n`);
  }
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** A failure means that another SDK speaks otherwise: read it, then delete the golden file and look at what is written. */
describe('wx-server-sdk posts what its golden files say', () => {
  it.each(FAMILIES)('%s', (family) => {
    const calls = recorder.recording.get(family) ?? new Map<string, Posted>();
    const found = Object.fromEntries(calls);
    expect(found).toEqual(goldenAt(join(__dirname, `${family}.golden.json`), found));
  });

  it('and nothing else was recorded, or went without an answer', () => {
    expect([...recorder.recording.keys()]).toEqual(FAMILIES);
    expect(unanswered).toEqual([]);
  });
});
