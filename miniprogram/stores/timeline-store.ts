import { makeAutoObservable } from 'mobx-miniprogram';
import type { ErrorCode } from '../../typings/reply';
import type { Timeline } from '../../typings/shopper';
import type { Locale } from '../../typings/vocabulary';
import { errorCode } from '../cloud/cloud-error';
import type { ShopperCloud } from '../cloud/shopper';
import type { Cache } from './cache';

/** Whether this person has ever seen that an event opens. */
const SEEN = 'event-opened';
/** Parcels kept for the next visit. */
const KEPT_PARCELS = 8;
const KEPT_LIST = 'timelines';

interface KeptTimeline {
  timeline: Timeline;
  /** Epoch ms, by the phone's clock. */
  at: number;
}

/** What the timeline needs from the world. */
export interface TimelineDeps {
  shopper: Pick<ShopperCloud, 'getTimeline'>;
  cache: Cache;
  /** Epoch ms. */
  now: () => number;
}

/** Stages at which nothing more will come: no need to ask again. */
const AT_REST: ReadonlySet<string> = new Set(['delivered', 'returned', 'cancelled', 'expired']);

/**
 * One parcel. Phases as in the order list, and `not_found`: no such parcel, or not this person's.
 * News never moves what somebody is reading: while the page is scrolled it waits in `pending`.
 */
export class TimelineStore {
  parcelId = '';
  timeline: Timeline | undefined = undefined;
  /** When `timeline` was read, epoch ms. */
  readAt: number | undefined = undefined;
  trouble: ErrorCode | undefined = undefined;
  busy = false;
  /** The page is scrolled away from its top. */
  scrolled = false;
  showOlder = false;
  open: string[] = [];
  /** The moment that the page is worded for, epoch ms. */
  clock: number;
  private pending: KeptTimeline | undefined = undefined;

  constructor(private readonly deps: TimelineDeps) {
    this.clock = deps.now();
    makeAutoObservable<this, 'deps'>(this, { deps: false }, { autoBind: true });
  }

  get phase(): 'idle' | 'loading' | 'ready' | 'stale' | 'failed' | 'not_found' {
    if (this.trouble === 'not_found') return 'not_found';
    if (this.timeline !== undefined) return this.trouble === undefined ? 'ready' : 'stale';
    if (this.trouble !== undefined) return 'failed';
    return this.busy ? 'loading' : 'idle';
  }

  /** Something new came in and waits behind its pill. */
  get hasNews(): boolean {
    return this.pending !== undefined;
  }

  /** Whether asking again may bring something. */
  get moves(): boolean {
    return this.timeline === undefined || this.timeline.issue !== undefined || !AT_REST.has(this.timeline.stage);
  }

  /** Turns to a parcel: what was kept of it is shown at once. */
  turnTo(parcelId: string): void {
    if (parcelId === this.parcelId) return;
    Object.assign(this, { parcelId, timeline: undefined, readAt: undefined, trouble: undefined, pending: undefined });
    Object.assign(this, { scrolled: false, showOlder: false, open: [], busy: false });
    const kept = this.kept().find((one) => one.timeline.parcelId === parcelId);
    if (kept !== undefined) this.show(kept);
  }

  /** Asks the cloud. A second call while one runs does nothing. */
  async refresh(locale: Locale): Promise<void> {
    if (this.busy) return;
    const { parcelId, showOlder } = this;
    this.busy = true;
    try {
      const timeline = await this.deps.shopper.getTimeline({
        locale,
        parcelId,
        ...(showOlder ? { allEvents: true } : {}),
      });
      if (parcelId === this.parcelId) this.take({ timeline, at: this.deps.now() });
    } catch (error) {
      if (parcelId === this.parcelId) this.fail(errorCode(error));
    }
    if (parcelId === this.parcelId) this.settle();
  }

  /** Shows the events behind the fold, and asks for those that the first answer left out. */
  async unfold(locale: Locale): Promise<void> {
    this.showOlder = true;
    const { timeline } = this;
    if (timeline !== undefined && timeline.eventCount > timeline.events.length) await this.refresh(locale);
  }

  /** Opens or closes the carrier's own words of an event. */
  toggle(eventId: string): void {
    this.open = this.open.includes(eventId) ? this.open.filter((id) => id !== eventId) : [...this.open, eventId];
  }

  /** Back at the top, waiting news is shown: nothing is being read that it could move. */
  setScrolled(scrolled: boolean): void {
    if (this.scrolled === scrolled) return;
    this.scrolled = scrolled;
    if (!scrolled) this.showNews();
  }

  /** The reader has tapped 有新消息. */
  showNews(): void {
    if (this.pending !== undefined) this.show(this.pending);
  }

  /** Words the times anew. */
  tick(): void {
    this.clock = this.deps.now();
  }

  private take(answer: KeptTimeline): void {
    this.trouble = undefined;
    this.keep(answer);
    const news = this.timeline !== undefined && newestId(this.timeline) !== newestId(answer.timeline);
    if (news && this.scrolled) this.pending = answer;
    else this.show(answer);
  }

  /** An id that is none, for instance from a link cut short, reads like one that is not there. */
  private fail(code: ErrorCode): void {
    this.trouble = code === 'bad_input' ? 'not_found' : code;
    if (this.trouble !== 'not_found') return;
    this.timeline = undefined;
    this.deps.cache.write(
      KEPT_LIST,
      this.kept().filter((one) => one.timeline.parcelId !== this.parcelId),
    );
  }

  private settle(): void {
    this.busy = false;
    this.tick();
  }

  private show(answer: KeptTimeline): void {
    this.timeline = answer.timeline;
    this.readAt = answer.at;
    this.pending = undefined;
    this.openFirstOnce(answer.timeline);
  }

  /** Somebody new is shown once that an event opens. */
  private openFirstOnce(timeline: Timeline): void {
    const [first] = timeline.events;
    if (first === undefined || this.deps.cache.read<boolean>(SEEN) === true) return;
    this.deps.cache.write(SEEN, true);
    this.open = [first.id];
  }

  private kept(): KeptTimeline[] {
    return this.deps.cache.read<KeptTimeline[]>(KEPT_LIST) ?? [];
  }

  private keep(answer: KeptTimeline): void {
    const others = this.kept().filter((one) => one.timeline.parcelId !== answer.timeline.parcelId);
    this.deps.cache.write(KEPT_LIST, [answer, ...others].slice(0, KEPT_PARCELS));
  }
}

function newestId(timeline: Timeline): string | undefined {
  return timeline.events[0]?.id;
}
