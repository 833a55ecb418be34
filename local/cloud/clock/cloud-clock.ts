import { SharedTime, machineNow } from './shared-time';

/** What a clock needs to go on where it was. */
export interface ClockState {
  /** Epoch ms. */
  now: number;
  /** Cloud seconds per real second. */
  speed: number;
  paused: boolean;
}

/** Fastest speed: one real second is 100,000 cloud seconds, a bit more than a day. */
export const MAX_SPEED = 100_000;

/** The one clock of the cloud: workers, server dates, timers and WeChat's books read it. It never goes backwards. */
export class CloudClock {
  /** For the function workers. */
  readonly shared = new SharedTime();
  private speed: number;
  private paused: boolean;
  /** Pieces of work that take their real time. */
  private working = 0;
  private readonly listeners = new Set<() => void>();

  constructor(state: ClockState) {
    assertSpeed(state.speed);
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
    assertSpeed(speed);
    this.change(() => (this.speed = speed));
  }

  pause(): void {
    this.change(() => (this.paused = true));
  }

  resume(): void {
    this.change(() => (this.paused = false));
  }

  /**
   * Moves the clock forward; timers that came due meanwhile fire once each.
   *
   * @throws RangeError when `ms` is negative or not finite
   */
  jump(ms: number): void {
    if (!Number.isFinite(ms) || ms < 0) throw new RangeError(`clock: cannot jump by ${String(ms)} ms`);
    this.rebase(this.now() + ms);
    this.notify();
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

  private change(apply: () => void): void {
    const now = this.now();
    apply();
    this.rebase(now);
    this.notify();
  }

  private rebase(virtualBase: number): void {
    this.shared.write({ virtualBase, machineBase: machineNow(), speed: this.runningSpeed() });
  }

  private runningSpeed(): number {
    if (this.paused) return 0;
    return this.working > 0 ? Math.min(this.speed, 1) : this.speed;
  }

  private notify(): void {
    for (const listener of this.listeners) listener();
  }
}

function assertSpeed(speed: number): void {
  if (!(speed > 0 && speed <= MAX_SPEED)) throw new RangeError(`clock: speed must be in (0, ${String(MAX_SPEED)}]`);
}
