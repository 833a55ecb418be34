import { isPlainObject } from '../store/document';
import { LATEST, SharedTime, machineNow } from './shared-time';

/** What a clock needs to go on where it was. */
export interface ClockState {
  /** Epoch ms. */
  now: number;
  /** Cloud seconds per real second. */
  speed: number;
  paused: boolean;
}

/** How a clock is steered; what is left out stays as it is. */
export interface ClockChange {
  /** Cloud seconds per real second, in (0, 100,000]; to stop the clock, pause it. */
  speed?: number;
  paused?: boolean;
  /** Forward; timers that came due meanwhile fire once each. */
  jumpMs?: number;
}

/** Fastest speed: one real second is 100,000 cloud seconds, a bit more than a day. */
export const MAX_SPEED = 100_000;

/**
 * The one clock of the cloud: workers, server dates, timers and WeChat's books read it. It never goes backwards, and at the end of the
 * year 9999 it stands: no date is written beyond it.
 */
export class CloudClock {
  /** For the function workers. */
  readonly shared = new SharedTime();
  private speed: number;
  private paused: boolean;
  /** Pieces of work that take their real time. */
  private working = 0;
  private readonly listeners = new Set<() => void>();

  /** @throws RangeError */
  constructor(state: ClockState) {
    assertSpeed(state.speed);
    assertMoment(state.now);
    this.speed = state.speed;
    this.paused = state.paused;
    this.rebase(state.now);
  }

  /** Epoch ms. */
  now(): number {
    return this.shared.now();
  }

  state(): ClockState {
    return { now: this.now(), speed: this.speed, paused: this.paused };
  }

  /** @throws RangeError unless 0 < speed ≤ 100,000; to stop the clock, pause it */
  setSpeed(speed: number): void {
    this.steer({ speed });
  }

  pause(): void {
    this.steer({ paused: true });
  }

  resume(): void {
    this.steer({ paused: false });
  }

  /**
   * Moves the clock forward; timers that came due meanwhile fire once each.
   *
   * @throws RangeError when `ms` is negative, or leads beyond the year 9999
   */
  jump(ms: number): void {
    this.steer({ jumpMs: ms });
  }

  /** All of it, or nothing. @throws RangeError saying what is out of range */
  steer({ speed = this.speed, paused = this.paused, jumpMs = 0 }: ClockChange): void {
    assertSpeed(speed);
    const now = this.now();
    assertJump(now, jumpMs);
    this.speed = speed;
    this.paused = paused;
    this.rebase(now + jumpMs);
    for (const listener of this.listeners) listener();
  }

  /**
   * Lets some work take its real time: meanwhile the clock runs no faster than the machine's. Otherwise a call of 20 ms would
   * take minutes on a fast clock, and whoever waits for it by the clock would give it up.
   */
  async atRealSpeed<T>(work: () => Promise<T>): Promise<T> {
    this.work(1);
    try {
      return await work();
    } finally {
      this.work(-1);
    }
  }

  private work(begun: 1 | -1): void {
    const now = this.now();
    this.working += begun;
    this.rebase(now);
  }

  /** Real ms until the clock shows `at` if nothing runs until then: 0 when it has passed, Infinity while paused. */
  realMsUntil(at: number): number {
    const left = at - this.now();
    if (left <= 0) return 0;
    return this.paused ? Infinity : left / this.speed;
  }

  /** Calls back after each pause, resume, jump and change of speed; returns how to stop that. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private rebase(virtualBase: number): void {
    this.shared.write({ virtualBase, machineBase: machineNow(), speed: this.runningSpeed() });
  }

  private runningSpeed(): number {
    if (this.paused) return 0;
    return this.working > 0 ? Math.min(this.speed, 1) : this.speed;
  }
}

/** Reads a clock's state that was written down. @throws RangeError when it is none */
export function readClockState(state: unknown): ClockState {
  if (!isPlainObject(state)) throw new RangeError('clock: {now, speed, paused} is expected');
  const { now, speed, paused } = state;
  if (typeof paused !== 'boolean') throw new RangeError('clock: paused must be true or false');
  assertMoment(now);
  assertSpeed(speed);
  return { now, speed, paused };
}

function assertMoment(now: unknown): asserts now is number {
  if (!(typeof now === 'number' && now >= 0 && now <= LATEST))
    throw new RangeError('clock: now must be epoch ms of the years 1970 to 9999');
}

function assertJump(now: number, ms: number): void {
  if (!(ms >= 0 && now + ms <= LATEST))
    throw new RangeError(`clock: cannot jump by ${String(ms)} ms: forward only, and not beyond the year 9999`);
}

function assertSpeed(speed: unknown): asserts speed is number {
  if (!(typeof speed === 'number' && speed > 0 && speed <= MAX_SPEED))
    throw new RangeError(`clock: speed must be in (0, ${String(MAX_SPEED)}]`);
}
