import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readDeclarations } from '../../local/cloud/functions/deployed-function';
import { buildFunctions } from '../build/functions';
import { sdkVersion } from '../build/sdk-version';
import { type SizedPackage, sized } from './sized-packages';
import { ReleaseRefusal } from './release-refusal';

/** A function as it goes. */
export interface StagedFunction extends SizedPackage {
  /** What is uploaded, absolute. */
  readonly folder: string;
  /** Names of the variables that cloudbaserc.json gives it, sorted. */
  readonly environment: readonly string[];
}

/** A cold start reads and compiles all of it: half as large again as the largest is today [judged]. */
const FUNCTION_LIMIT_BYTES = 3 * 1024 * 1024;

/**
 * Builds the functions into a folder.
 *
 * @param names those that go
 * @throws ReleaseRefusal naming a function that is not there or not in cloudbaserc.json
 */
export async function stageFunctions(
  root: string,
  target: string,
  names: 'all' | readonly string[],
): Promise<StagedFunction[]> {
  const built = await buildFunctions({ source: join(root, 'cloudfunctions'), target, sdkVersion: sdkVersion(root) });
  const wanted = names === 'all' ? built : names;
  const strange = wanted.find((name) => !built.includes(name));
  if (strange !== undefined) throw new ReleaseRefusal(`没有云函数 ${strange}，有的是：${built.join('、')}`);
  const declared = readDeclarations(join(root, 'cloudbaserc.json'));
  return wanted.map((name) => {
    const declaration = declared.get(name);
    if (!declaration) throw new ReleaseRefusal(`cloudbaserc.json 里没有云函数 ${name}`);
    const folder = join(target, name);
    return {
      ...sized(name, filesIn(folder), FUNCTION_LIMIT_BYTES),
      folder,
      environment: Object.keys(declaration.variables ?? {}).sort(),
    };
  });
}

function filesIn(folder: string): SizedPackage['files'] {
  return readdirSync(folder)
    .sort()
    .map((path) => ({ path, bytes: statSync(join(folder, path)).size }));
}
