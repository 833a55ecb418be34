import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The exact wx-server-sdk version that tests run against, and that the cloud is told to install.
 *
 * @throws Error when package.json names a range: what was tested would not be what runs
 */
export function sdkVersion(root: string): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies?: Record<string, string>;
  };
  const version = manifest.devDependencies?.['wx-server-sdk'] ?? '';
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`package.json: wx-server-sdk is "${version}", not a version`);
  return version;
}
