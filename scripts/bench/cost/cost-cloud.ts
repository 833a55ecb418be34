import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalCloud, type LocalCloud } from '../../../local/cloud';
import { startDemoRoom } from '../../../local/world/demo-room';
import { demoEnvironment } from '../../../local/world/demo-shop';
import { startDemoVendors } from '../../../local/world/demo-vendors';
import type { Journey } from '../../../local/world/journey';
import { createLedger } from '../../../local/world/vendors/ledger';
import { buildProject } from '../../build/project';
import { ROOT } from '../../build/root';
import { freePort } from '../../free-port';

/** The built functions on a local cloud whose clock stands, with the vendors and the staff's room around it. */
export interface CostCloud {
  cloud: LocalCloud;
  /** Goes on by so much: the vendors tell what happened meanwhile, and what comes of it has come when this resolves. */
  pass(ms: number): Promise<void>;
  /** What every function has done until now. */
  totals(): Promise<FunctionCost[]>;
  close(): Promise<void>;
}

export interface FunctionCost {
  function: string;
  calls: number;
  reads: number;
  writes: number;
  failed: number;
}

const key32 = (letter: string): string => Buffer.alloc(32, letter).toString('base64');

/** @param beganAt epoch ms, from which the journeys count */
export async function startCostCloud(journeys: readonly Journey[], beganAt: number): Promise<CostCloud> {
  await buildProject(ROOT);
  const dataFolder = mkdtempSync(join(tmpdir(), 'zhitu-bench-'));
  const port = await freePort();
  const cloudUrl = `http://127.0.0.1:${port}`;
  const now = (): number => cloud.clock.now();
  const vendors = await startDemoVendors({ cloudUrl, journeys, beganAt, ledger: createLedger(), now });
  const room = await startDemoRoom({ now });
  const cloud: LocalCloud = await startLocalCloud({
    functionsDir: join(ROOT, 'dist/cloudfunctions'),
    databaseFile: join(ROOT, 'cloudfunctions/database.json'),
    baseFile: join(ROOT, 'cloudbaserc.json'),
    eventsFile: join(ROOT, 'cloudfunctions/events.json'),
    environment: demoEnvironment({
      ...{ sealKey: key32('s'), lookupKey: key32('l') },
      pushAddress: `${cloudUrl}/http/carrierPush`,
      sourceOrigins: { ...vendors.origins, ...room.origins },
    }),
    ...{ dataFolder, port, clock: { startAt: beganAt, paused: true } },
  });
  return {
    cloud,
    async pass(ms) {
      cloud.clock.jump(ms);
      await vendors.tick(cloud.clock.now());
      await cloud.settled();
    },
    totals: async () =>
      ((await (await fetch(`${cloudUrl}/__inspect`)).json()) as { functions: FunctionCost[] }).functions,
    async close() {
      await cloud.close();
      await vendors.close();
      await room.close();
      rmSync(dataFolder, { recursive: true });
    },
  };
}
