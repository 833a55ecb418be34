import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/**
 * Closes what is closed: libsql keeps a closed database open until its statements are collected, and whoever opened it next would share
 * its memory of the log instead of reading the log.
 */
export async function letGo(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) {
    collect();
    await setImmediate();
  }
}
