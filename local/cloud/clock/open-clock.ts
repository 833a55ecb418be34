import type { Sqlite } from '../store/sqlite';
import { ClockFile } from './clock-file';
import { CloudClock, type ClockState } from './cloud-clock';

/** How often the clock is saved while nothing is written, real ms: what a kill can cost of its time. */
const CLOCK_SAVE_MS = 1000;

/** A kept clock goes on where it was; `speed` and `paused` then override what was kept, `startAt` (default: now) does not. */
export interface WantedClock {
  startAt?: number;
  speed?: number;
  paused?: boolean;
}

interface OpenClock {
  clock: CloudClock;
  save: () => void;
  close: () => void;
}

/** The clock that is kept in the database, or a new one. */
export function openClock(db: Sqlite, wanted: WantedClock): OpenClock {
  const file = new ClockFile(db);
  const kept: ClockState = file.read() ?? { now: wanted.startAt ?? Date.now(), speed: 1, paused: false };
  const clock = new CloudClock({
    now: kept.now,
    speed: wanted.speed ?? kept.speed,
    paused: wanted.paused ?? kept.paused,
  });
  const save = (): void => {
    file.save(clock);
  };
  save();
  clock.onChange(save);
  const timer = setInterval(save, CLOCK_SAVE_MS);
  timer.unref();
  return {
    clock,
    save,
    close: () => {
      clearInterval(timer);
      save();
    },
  };
}
