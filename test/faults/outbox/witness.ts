import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import type { ShopperRecord } from '../../../cloudfunctions/_ports';
import { ROOM, type Call } from './wechat';

/** Sees what one run of a function writes, and knows so which answers it lived to write down. */
export class Witness {
  private readonly written = new Set<Call>();
  private readonly booked = new Set<Call>();
  private readonly begun = new Map<string, number>();

  /** @param calls those of the run, the oldest first */
  constructor(private readonly calls: () => readonly Call[]) {}

  /** A parcel was written: an attempt that is begun, or the result of a call. */
  seeParcel(before: Parcel, after: Parcel): void {
    for (const notice of after.notices) {
      const earlier = before.notices.find(({ id }) => id === notice.id);
      const to = notice.channel === undefined ? notice.to : ROOM;
      const call = this.lastTo(to);
      const isBegun = notice.state === 'sending' && notice.attempts !== earlier?.attempts;
      if (isBegun) this.begun.set(to, Math.min(this.begunAt(to), notice.begunAt ?? Infinity));
      else if (earlier?.state === 'sending' && JSON.stringify(earlier) !== JSON.stringify(notice)) {
        this.begun.delete(to);
        if (call) this.written.add(call);
      }
    }
  }

  seeShopper({ _id }: ShopperRecord): void {
    const call = this.lastTo(_id);
    if (call) this.booked.add(call);
  }

  /** When the message to somebody that is under way was begun, as its first notice says; epoch ms. */
  begunAt(to: string): number {
    return this.begun.get(to) ?? Infinity;
  }

  /** The answer to the last call is heard too late. */
  lose(to: string): void {
    const call = this.lastTo(to);
    if (call) Object.assign(call, { isLost: true, isUnbooked: true });
  }

  /** What was not written down by now is not any more, or too late. */
  loseAll(): void {
    for (const call of this.calls()) {
      const isBooked = this.booked.has(call);
      if (!this.written.has(call) && !(isBooked && call.outcome === 'dry')) call.isLost = true;
      if (!isBooked) call.isUnbooked = true;
    }
  }

  private lastTo(to: string): Call | undefined {
    return this.calls()
      .filter((call) => call.to === to)
      .at(-1);
  }
}
