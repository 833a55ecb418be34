import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Patch } from './patch';

/** A patch that cannot be judged: it does not fit the code, or its tests say nothing. */
export class UnfitPatch extends Error {
  override readonly name = 'UnfitPatch';
}

/**
 * Writes the patched file.
 *
 * @returns puts back what was there
 * @throws UnfitPatch when a file is missing, or `find` does not stand in it exactly once
 */
export function applyPatch(root: string, { file, find, replace, tests }: Patch): () => void {
  for (const path of [file, ...tests.paths])
    if (!existsSync(join(root, path))) throw new UnfitPatch(`${path} is not there`);
  const target = join(root, file);
  const before = readFileSync(target, 'utf8');
  const times = before.split(find).length - 1;
  if (times !== 1) throw new UnfitPatch(`${file} holds ${times} times what is to be replaced, and must once: ${find}`);
  writeFileSync(target, before.split(find).join(replace));
  return () => {
    writeFileSync(target, before);
  };
}
