const MINUTE = 60_000;
/** Both chats' rate. Source: docs/sources.md#staff-rooms. */
const MOST_A_MINUTE = 20;

/** How fast a robot takes messages. One that comes too fast is not counted. */
export class Pace {
  private taken: number[] = [];
  private closedUntil = -Infinity;

  /** @param restMs how long nothing is taken after one that came too fast */
  constructor(private readonly restMs: number) {}

  /** Takes one more, if it may. @param now epoch ms */
  take(now: number): boolean {
    if (now < this.closedUntil) return false;
    this.taken = this.taken.filter((at) => at > now - MINUTE);
    if (this.taken.length >= MOST_A_MINUTE) {
      this.closedUntil = now + this.restMs;
      return false;
    }
    this.taken.push(now);
    return true;
  }
}
