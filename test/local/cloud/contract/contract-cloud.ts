import { join } from 'node:path';
import { startLocalCloud, type LocalCloud } from '../../../../local/cloud';
import type { ContractCase } from './contract-case';

/** The local cloud with the cases' function and collections. @param dataFolder empty, and the caller's to remove */
export function startContractCloud(dataFolder: string): Promise<LocalCloud> {
  return startLocalCloud({
    functionsDir: join(__dirname, 'functions'),
    databaseFile: join(__dirname, 'database.json'),
    baseFile: join(__dirname, 'cloudbaserc.json'),
    dataFolder,
  });
}

/** Runs cases in one run of the function. @returns the outcomes of each */
export async function runInFunction(cloud: LocalCloud, cases: readonly ContractCase[]): Promise<unknown[][]> {
  const runnable = cases.map(({ given, steps }) => ({ given, steps }));
  return (await cloud.call('contract', { cases: runnable })) as unknown[][];
}
