import { isPlainObject } from '../store/document';
import type { RunSource } from './run-source';

/** `WX_API_TOKEN` of a run, which the SDK sends with each call. WeChat's is opaque; this one holds what caused the run. */
export function printRunToken(source: RunSource): string {
  return Buffer.from(JSON.stringify(source), 'utf8').toString('base64url');
}

/** @returns undefined when the token is none of ours: only workers get one */
export function readRunToken(token: string): RunSource | undefined {
  try {
    const source: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    return isRunSource(source) ? source : undefined;
  } catch {
    return undefined;
  }
}

const FROM_OUTSIDE: ReadonlySet<unknown> = new Set<RunSource['kind']>(['call', 'http', 'timer', 'event']);

function isRunSource(value: unknown): value is RunSource {
  if (!isPlainObject(value)) return false;
  const { kind, caller, openid } = value;
  if (typeof openid !== 'string' && (openid !== undefined || kind === 'event')) return false;
  return kind === 'function' ? isRunSource(caller) : FROM_OUTSIDE.has(kind);
}
