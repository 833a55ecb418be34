import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Where this cloud keeps what it makes of the packages beside it, in the node_modules that they are installed in. */
export function cacheFolder(): string {
  return join(packagesFolder(), '.cache/local-cloud');
}

/** The node_modules that this cloud finds its own packages in. */
export function packagesFolder(): string {
  return join(createRequire(__filename).resolve('esbuild/package.json'), '../..');
}
