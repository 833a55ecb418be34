interface ClockState {
  readonly now: number;
  readonly speed: number;
  readonly paused: boolean;
}

/** How often the phone asks the cloud what time it is, ms; in between it runs on at the cloud's speed. */
const SYNC_MS = 2_000;
/** A cloud that does not answer within this must not keep the phone from starting, ms. */
const PATIENCE_MS = 1_000;

const RealDate = Date;

/**
 * The phone's clock: the cloud's, so that 今天 on the phone is the day on which its messages were sent.
 * Without a cloud it is the machine's.
 */
export class PhoneClock {
  private state: ClockState = { now: 0, speed: 1, paused: false };
  private readAt = 0;

  constructor(private readonly cloudUrl: string) {}

  now(): number {
    const { now, speed, paused } = this.state;
    return Math.round(now + (paused ? 0 : (RealDate.now() - this.readAt) * speed));
  }

  /** Reads the cloud's clock once, then replaces the window's `Date`. Resolves in any case. */
  async start(): Promise<void> {
    this.set({ now: RealDate.now(), speed: 1, paused: false });
    await this.sync();
    this.replaceDate();
    setInterval(() => void this.sync(), SYNC_MS);
  }

  private set(state: ClockState): void {
    this.state = state;
    this.readAt = RealDate.now();
  }

  private async sync(): Promise<void> {
    try {
      const response = await fetch(`${this.cloudUrl}/__clock`, { signal: AbortSignal.timeout(PATIENCE_MS) });
      if (response.ok) this.set((await response.json()) as ClockState);
    } catch {
      // no cloud, or no network just now: the clock runs on
    }
  }

  private replaceDate(): void {
    const now = (): number => this.now();
    window.Date = new Proxy(RealDate, {
      construct: (target, args: unknown[], newTarget) =>
        Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
      get: (target, member) => (member === 'now' ? now : (Reflect.get(target, member) as unknown)),
    });
  }
}
