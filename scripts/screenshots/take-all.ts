import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shotName, type Shot } from './shot';
import { Studio } from './studio';

/** What became of the pictures. */
export interface Taken {
  /** Names of the pictures, without `.png`. */
  names: string[];
  /** Name → why there is no picture. */
  failed: Map<string, string>;
}

const HOW_OFTEN = 20;

/**
 * Takes pictures of whole pages, one after the other: one that cannot be taken keeps no other from being taken.
 *
 * @param folder where they are written, `<name>.png` each
 * @param say is told now and then how far it is
 */
export async function takeAll(shots: readonly Shot[], folder: string, say: (line: string) => void): Promise<Taken> {
  const taken: Taken = { names: [], failed: new Map() };
  const studio = await Studio.open({ whole: true });
  try {
    for (const [at, shot] of shots.entries()) {
      await takeOne(studio, shot, { folder, taken });
      const missed = taken.failed.get(shotName(shot));
      if (missed !== undefined) say(`MISSED ${shotName(shot)}: ${missed}`);
      if ((at + 1) % HOW_OFTEN === 0) say(`${String(at + 1)}/${String(shots.length)} ${shotName(shot)}`);
    }
  } finally {
    await studio.close();
  }
  return taken;
}

async function takeOne(studio: Studio, shot: Shot, { folder, taken }: { folder: string; taken: Taken }): Promise<void> {
  const name = shotName(shot);
  try {
    writeFileSync(join(folder, `${name}.png`), await studio.take(shot));
    taken.names.push(name);
  } catch (error) {
    taken.failed.set(name, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}
