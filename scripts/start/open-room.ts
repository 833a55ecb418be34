import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeldFolder } from '../../local/cloud';
import type { TakenMessage } from '../../local/world/robots/start-robots';

/** What the staff's room got; a line of JSON each. */
export const ROOM_FILE = 'room.jsonl';

/** The room of a folder: what it got in earlier starts, and where more is written down. */
export function openRoom(held: HeldFolder): { takenBefore: TakenMessage[]; record: (message: TakenMessage) => void } {
  const file = join(held.path, ROOM_FILE);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return {
    takenBefore: lines.filter((line) => line !== '').map((line) => JSON.parse(line) as TakenMessage),
    record(message) {
      appendFileSync(file, `${JSON.stringify(message)}\n`);
    },
  };
}
