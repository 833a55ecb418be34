/** Counts by name in a sliding stretch of time: the vendor's own books, which know nothing of ours. */
export class WindowCount {
  private readonly moments = new Map<string, number[]>();

  /** `lengthMs`: a moment that lies this far back does not count any more. */
  constructor(private readonly lengthMs: number) {}

  /** Counts one more. @returns how many there are with it */
  add(name: string, now: number): number {
    const recent = (this.moments.get(name) ?? []).filter((at) => at > now - this.lengthMs);
    recent.push(now);
    this.moments.set(name, recent);
    return recent.length;
  }
}
