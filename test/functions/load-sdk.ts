/**
 * Stands beside all.js in the place of wx-server-sdk's index.js: loads it with what V8 compiled before. Run by itself, it writes that down.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

const FILE = join(__dirname, 'all.js');
const COMPILED = join(__dirname, 'all.compiled');

const script = new Script(wrap(readFileSync(FILE, 'utf8')), {
  filename: FILE,
  ...(existsSync(COMPILED) && { cachedData: readFileSync(COMPILED) }),
});
const load = script.runInThisContext() as (...given: unknown[]) => void;
load(module.exports, createRequire(FILE), module, FILE, __dirname);
if (process.argv[1] === __filename) writeFileSync(COMPILED, script.createCachedData());
