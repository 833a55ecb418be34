import { join } from 'node:path';
import { buildFunctions } from './functions';
import { sdkVersion } from './sdk-version';

/** Builds this repository's cloud functions into dist/cloudfunctions. */
export function buildProject(root: string): Promise<string[]> {
  return buildFunctions({
    source: join(root, 'cloudfunctions'),
    target: join(root, 'dist', 'cloudfunctions'),
    sdkVersion: sdkVersion(root),
  });
}
