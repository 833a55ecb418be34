import { join } from 'node:path';
import type { LocalCloud, LocalCloudOptions } from '../../../../local/cloud';
import { startFixtureCloud } from '../test-cloud';

/** The cloud with this folder's functions: they call each other, keep files and ask WeChat. */
export function startServicesCloud(options: Partial<LocalCloudOptions> & { dataFolder: string }): Promise<LocalCloud> {
  return startFixtureCloud({
    functionsDir: join(__dirname, 'functions'),
    baseFile: join(__dirname, 'cloudbaserc.json'),
    ...options,
  });
}
