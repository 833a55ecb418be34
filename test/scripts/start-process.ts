import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../../scripts/free-port';

const START = join(__dirname, '..', '..', 'scripts', 'start.ts');

function run(args: readonly string[]): ChildProcess & { output: () => string } {
  const child = spawn(process.execPath, ['--import', 'tsx', START, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  return Object.assign(child, { output: () => output });
}

/** `npm start` in a process of its own, ready to be used. */
export interface StartedDemo {
  preview: string;
  cloud: string;
  /** Ctrl+C; the exit code. */
  interrupt(): Promise<number | null>;
}

/** @throws with everything it printed when it ended before it was ready */
export async function startDemo(args: readonly string[]): Promise<StartedDemo> {
  const child = run(['--port', String(await freePortPair()), ...args]);
  const ended = once(child, 'exit');
  const addresses: string[] = [];
  for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
    addresses.push(...(line.match(/http:\/\/127\.0\.0\.1:\d+/g) ?? []));
    if (addresses.length === 2) break;
  }
  const [preview, cloud] = addresses;
  if (preview === undefined || cloud === undefined) throw new Error(`did not start: ${child.output()}`);
  child.stdout?.resume();
  return {
    preview,
    cloud,
    interrupt: async () => {
      child.kill('SIGINT');
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

/** A start that ends by itself: its exit code and everything it printed. */
export async function endedStart(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = run(['--port', String(await freePortPair()), ...args]);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output: child.output() };
}

/** A free port whose successor is free as well: the preview's and the cloud's. */
async function freePortPair(): Promise<number> {
  for (;;) {
    const port = await freePort();
    if (port < 65_535 && (await isFree(port + 1))) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}
