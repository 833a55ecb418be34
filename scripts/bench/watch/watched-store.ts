import type { Ports } from '../../../cloudfunctions/_ports';
import type { WatchedParcels } from '../../../cloudfunctions/_usecases/watch-parcels';
import type { LeanPorts } from '../lean-ports';
import { startLocalCloud, type LocalCloud } from '../../../local/cloud';
import { momentOfRun } from './watch-moments';

/** What one run of the use case did at a store. */
export interface WatchedRun extends WatchedParcels {
  /** From its first question until all was opened, ms; telling people comes after. */
  ms: number;
  /** Of that, what the processor worked, ms: a busy machine changes it less. */
  cpuMs: number;
  /** Parcels that the store read for it; documents that it wrote. */
  read: number;
  written: number;
  /** Lanes that it read: two for each lane on which due parcels travel, page by page. */
  lanesRead: number;
  /** Operations of telling people, which are no part of it. */
  tellingOperations: number;
}

/** A store of many parcels behind the real adapters and the SDK. */
export interface WatchedStore {
  run(run: number): Promise<WatchedRun>;
  close(): Promise<void>;
}

/** As a deployed function would find it. */
const FUNCTION_ENVIRONMENT = {
  ...{ TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai', SCF_NAMESPACE: 'local', TCB_ENV: 'local' },
  ...{ TENCENTCLOUD_SECRETID: 'local', TENCENTCLOUD_SECRETKEY: 'local' },
};

/** @param others ports that watching does not measure */
export async function openWatchedStore(
  { folder, functionsDir, databaseFile }: { folder: string; functionsDir: string; databaseFile: string },
  others: LeanPorts,
): Promise<WatchedStore> {
  const cloud = await startLocalCloud({
    functionsDir,
    databaseFile,
    environment: {},
    dataFolder: folder,
    clock: { startAt: momentOfRun(0), paused: true },
  });
  return {
    close: () => cloud.close(),
    run: (run) => watchOnce(cloud, others, momentOfRun(run)),
  };
}

async function watchOnce(cloud: LocalCloud, others: LeanPorts, now: number): Promise<WatchedRun> {
  const context = JSON.stringify({ URL: `${cloud.url}/admin/watchParcels/1` });
  Object.assign(process.env, FUNCTION_ENVIRONMENT, { TCB_CONTEXT_CNFG: context });
  // The SDK looks for its surroundings when it is loaded.
  const { cloudParcels } = await import('../../../cloudfunctions/_adapters/parcels');
  const { cloudLanes } = await import('../../../cloudfunctions/_adapters/lanes');
  const { watchParcels } = await import('../../../cloudfunctions/_usecases/watch-parcels');
  const watched = { ms: NaN, cpuMs: NaN, operations: NaN };
  cloud.resetOperations();
  const [began, worked] = [performance.now(), process.cpuUsage()];
  const log: Ports['log'] = {
    ...others.log,
    info: (event) => {
      if (event !== 'parcels watched') return;
      const { user, system } = process.cpuUsage(worked);
      const operations = cloud.operations().length;
      Object.assign(watched, { ms: performance.now() - began, cpuMs: (user + system) / 1_000, operations });
    },
    error: (_event, error) => {
      throw error;
    },
  };
  others.time.now = now;
  const done = await watchParcels({ ...others, log, parcels: cloudParcels(), lanes: cloudLanes() });
  const operations = cloud.operations();
  const own = operations.slice(0, watched.operations);
  const readFrom = (name: string): number =>
    own.reduce((sum, { collection, examined = 0 }) => sum + (collection === name ? examined : 0), 0);
  return {
    ...done,
    ...{ ms: watched.ms, cpuMs: watched.cpuMs, read: readFrom('parcels'), lanesRead: readFrom('lanes') },
    written: own.reduce((sum, { changed }) => sum + changed, 0),
    tellingOperations: operations.length - own.length,
  };
}
