import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build/root';
import { MADE_PARTS, withMadeParts } from './docs/made-parts';

/** `npm run docs`: writes the parts of documents that are made from code; a test is red while one of them is stale. */
for (const [path, parts] of Object.entries(MADE_PARTS)) {
  const file = join(ROOT, path);
  const before = readFileSync(file, 'utf8');
  const after = withMadeParts(before, parts);
  if (after !== before) writeFileSync(file, after);
  console.log(`${path}: ${after === before ? 'as it was' : 'written'}`);
}
