import { existsSync, readFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { keepFile } from './keep-file';

/**
 * Loads a CommonJS file with what V8 made of it when it was loaded before; the first time, and after a change of Node, writes that down.
 *
 * @param compiled where V8's own is kept; belongs to this text of the file
 * @returns what the file exports
 */
export function loadCompiled(file: string, compiled: string): unknown {
  const script = new Script(wrap(readFileSync(file, 'utf8')), {
    filename: file,
    ...(existsSync(compiled) && { cachedData: readFileSync(compiled) }),
  });
  const module = { exports: {} };
  const load = script.runInThisContext() as (...given: unknown[]) => void;
  load(module.exports, createRequire(file), module, file, dirname(file));
  if (script.cachedDataRejected !== false) keepFile(compiled, script.createCachedData());
  return module.exports;
}
