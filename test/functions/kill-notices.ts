import { rmSync } from 'node:fs';
import { mustOf } from '../faults/broken-promise';
import { diceOf } from '../faults/dice';
import type { Figures } from '../faults/fault';
import type { CloudProgram } from './cloud-program';
import { begin, KilledWorld } from './killed-world';

/** Worlds that live at once: a start waits for the disk and for other processes, not only for its own computing. */
const LANES = 2;
/** A world has no more news after about so many kills. */
const MOST_KILLS_A_WORLD = 15;

/**
 * The whole cloud is killed (SIGKILL) at requests of carrierPush, sendNotices and wechatEvents, before they are done or after, and started
 * again on the same data, until it was killed so often. Judged by WeChat's books.
 *
 * @throws BrokenPromise
 */
export async function killNotices(
  program: CloudProgram,
  { seed, kills }: { seed: number; kills: number },
): Promise<Figures> {
  const beginning = await begin(program);
  const figures = { kills: 0, worlds: 0, messages: 0, lost: 0, sentAfter43101: 0, duplicates: 0, ...NONE };
  const begunAt = performance.now();
  let planned = 0;
  const lane = async (): Promise<void> => {
    while (planned < kills) {
      const most = Math.min(MOST_KILLS_A_WORLD, Math.ceil(kills / LANES), kills - planned);
      planned += most;
      const world = (figures.worlds += 1);
      const killed = await new KilledWorld(beginning, diceOf(seed, world)).live(most, mustOf(seed, world));
      planned += killed.kills - most;
      figures.kills += killed.kills;
      figures.messages += killed.messages;
      figures.duplicates += killed.again;
      figures.answersLost += killed.lostAnswers;
      figures.dropped += killed.dropped;
      figures.unheardRefusals += killed.unheardRefusals;
      figures.ledgerAhead += killed.ledgerAhead;
    }
  };
  try {
    // What one lane finds ends the others after the world that they are in: none may outlive the folder.
    const ended = await Promise.allSettled(
      Array.from({ length: LANES }, () => lane().finally(() => (planned = kills))),
    );
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
  } finally {
    rmSync(beginning.dataFolder, { recursive: true, force: true });
  }
  return { ...figures, killsPerMinute: Math.round((60_000 * figures.kills) / (performance.now() - begunAt)) };
}

const NONE = { answersLost: 0, dropped: 0, unheardRefusals: 0, ledgerAhead: 0 };
