import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MAX_SPEED } from '../../local/cloud';
import { ROOT } from '../build/root';
import { StartRefusal } from './start-refusal';

export interface StartOptions {
  /** The preview's; the local cloud takes the next one. */
  port: number;
  /** Absolute path of the data folder. */
  data: string;
  /** Cloud seconds per real second. */
  speed: number;
  /** Begin the demo anew. */
  reset: boolean;
}

/** One hour of the demo in six seconds: the journeys come to their end in some five minutes. */
const DEFAULT_SPEED = 600;
const MAX_PORT = 65_534;

/** @throws StartRefusal */
export function readStartOptions(args: readonly string[]): StartOptions {
  const { port, data, speed, reset } = parse(args);
  return { port: readPort(port), data: resolve(data), speed: readSpeed(speed), reset };
}

/** The command that begins the same demo anew: on the same port, with the same data, at the same speed. */
export function restartCommand({ port, data, speed }: StartOptions): string {
  const usual = readStartOptions([]);
  const given = [
    ...(port === usual.port ? [] : ['--port', String(port)]),
    ...(data === usual.data ? [] : ['--data', shellWord(data)]),
    ...(speed === usual.speed ? [] : ['--speed', String(speed)]),
  ];
  return ['npm start --', ...given, '--reset'].join(' ');
}

/** As one word of a shell's: every shell that this starts in takes double quotes. */
const shellWord = (text: string): string => (/^[\w./\\:~-]+$/.test(text) ? text : `"${text}"`);

function parse(args: readonly string[]): { port: string; data: string; speed: string; reset: boolean } {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8787' },
        data: { type: 'string', default: join(ROOT, '.local-data') },
        speed: { type: 'string', default: String(DEFAULT_SPEED) },
        reset: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new StartRefusal(`看不懂 ${args.join(' ')}，可以用的有：--port 8787　--speed 600　--data 文件夹　--reset`, {
      cause: error,
    });
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port <= MAX_PORT) return port;
  throw new StartRefusal(`--port 要是 1 到 ${String(MAX_PORT)} 之间的整数，现在是 ${text || '空的'}`);
}

function readSpeed(text: string): number {
  const speed = Number(text);
  if (speed > 0 && speed <= MAX_SPEED) return speed;
  throw new StartRefusal(`--speed 要大于 0，不超过 ${String(MAX_SPEED)}，现在是 ${text || '空的'}`);
}
