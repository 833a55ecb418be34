import { makeAutoObservable } from 'mobx-miniprogram';
import type { ErrorCode } from '../../typings/reply';
import type { RefreshResult, ShopperCalls, Timeline } from '../../typings/shopper';
import type { Locale } from '../../typings/vocabulary';
import { errorCode, lookUpCode } from '../cloud/cloud-error';
import type { ShopperCloud } from '../cloud/shopper';
import { isSettled } from '../format/is-settled';
import { newestEvent } from '../format/newest-event';
import { USUAL_WAIT_MS } from '../format/quiet-view';
import type { AskedInVain } from '../format/quiet-view';
import { reportOf } from '../format/report-of';
import type { Saying } from '../format/saying';
import type { Cache } from './cache';
import { ListScreens } from './list-screens';
import type { Session } from './session';
import type { WaitingDeeds } from './waiting-deeds';
import type { Telling } from './waiting-line';

/** Whether this person has ever seen that an event opens. */
const SEEN = 'event-opened';
/** Parcels kept for the next visit. */
const KEPT_PARCELS = 8;
const KEPT_LIST = 'timelines';

interface KeptTimeline {
  timeline: Timeline;
  /** Language of its sentences. */
  locale: Locale;
  /** The cloud's clock minus the phone's when it was read, ms. */
  ahead: number;
}

type TimelineInput = ShopperCalls['getTimeline']['input'];

/** What this phone keeps of a parcel, in whichever language. */
export const keptTimeline = (cache: Cache, parcelId: string): Timeline | undefined =>
  cache.read<KeptTimeline[]>(KEPT_LIST)?.find(({ timeline }) => timeline.parcelId === parcelId)?.timeline;

/** What the timeline needs from the world. */
export interface TimelineDeps {
  shopper: Pick<ShopperCloud, 'getTimeline' | 'refreshParcel'>;
  deeds: Pick<WaitingDeeds, 'tell'>;
  session: Pick<Session, 'forgotten'>;
  cache: Cache;
  /** The phone's clock, epoch ms. */
  now: () => number;
}

/**
 * One parcel. Phases as in the order list, and `not_found`: no such parcel, or not this person's.
 * News never moves what somebody is reading: while the page is scrolled it waits in `pending`.
 */
export class TimelineStore {
  parcelId = '';
  timeline: Timeline | undefined = undefined;
  trouble: ErrorCode | undefined = undefined;
  busy = false;
  /** The page is scrolled away from its top. */
  scrolled = false;
  showOlder = false;
  /** Of the events beyond the fold. */
  readonly screens = new ListScreens();
  /** The buyer has nothing, and is to look for it before that counts. */
  looking = false;
  /** What the buyer said is on its way: nothing else is heard until it is answered. */
  telling = false;
  /** What the buyer said last, when it was not heard. */
  unsaid: Saying | undefined = undefined;
  open: string[] = [];
  /** The moment that the page is worded for, epoch ms on the cloud's clock, like all moments that it shows. */
  clock: number;
  private pending: KeptTimeline | undefined = undefined;
  private asking: Promise<RefreshResult | undefined> | undefined = undefined;
  private vain: AskedInVain | undefined = undefined;
  /** The cloud's clock minus the phone's, ms. */
  private ahead = 0;
  /** Counts the questions to the cloud, and the parcels turned to. */
  private turn = 0;

  constructor(private readonly deps: TimelineDeps) {
    this.clock = deps.now();
    makeAutoObservable<this, 'deps' | 'asking' | 'turn'>(
      this,
      { deps: false, asking: false, turn: false, screens: false },
      { autoBind: true },
    );
  }

  get phase(): 'idle' | 'loading' | 'ready' | 'stale' | 'failed' | 'not_found' {
    if (this.trouble === 'not_found') return 'not_found';
    if (this.timeline !== undefined) return this.trouble === undefined ? 'ready' : 'stale';
    if (this.trouble !== undefined) return 'failed';
    return this.busy ? 'loading' : 'idle';
  }

  /** When `timeline` was read, epoch ms. */
  get readAt(): number | undefined {
    return this.timeline?.asOf;
  }

  /** Something new came in and waits behind its pill. */
  get hasNews(): boolean {
    return this.pending !== undefined;
  }

  /** The reader asked and no source answered; undefined once it is worth asking again. */
  get askedInVain(): AskedInVain | undefined {
    return this.vain?.outcome === 'silent' && this.vain.nextAt <= this.clock ? undefined : this.vain;
  }

  /** Whether asking again may bring something. */
  get moves(): boolean {
    return this.timeline === undefined || !isSettled(this.timeline);
  }

  /** Turns to a parcel: what was kept of it in this language is shown at once. */
  turnTo(parcelId: string, locale: Locale): void {
    if (parcelId === this.parcelId) return;
    Object.assign(this, { parcelId, timeline: undefined, trouble: undefined, pending: undefined });
    Object.assign(this, {
      scrolled: false,
      showOlder: false,
      looking: false,
      telling: false,
      unsaid: undefined,
      open: [],
      busy: false,
      asking: undefined,
      vain: undefined,
    });
    this.screens.reset();
    this.turn += 1;
    const kept = this.kept();
    this.ahead = kept[0]?.ahead ?? this.ahead;
    this.tick();
    const own = kept.find((one) => one.timeline.parcelId === parcelId && one.locale === locale);
    if (own !== undefined) this.show(own);
  }

  /** Asks the cloud for the newest events. A second call while one runs does nothing. */
  refresh(locale: Locale): Promise<void> {
    return this.busy ? Promise.resolve() : this.ask({ locale, parcelId: this.parcelId });
  }

  /**
   * The reader asks: has a source asked first, then reads what the cloud knows. Where nothing is shown, the failure makes
   * way for the wait, and what the cloud knows comes first. A second call while one runs waits with it.
   *
   * @returns what became of the question to the source, silence where the cloud could not take it; undefined when it was
   *   not put, or where the page itself says what is wrong
   */
  askAnew(locale: Locale): Promise<RefreshResult | undefined> {
    if (this.asking !== undefined) return this.asking;
    const mine = this.putAnew(locale).finally(() => {
      if (this.asking === mine) this.asking = undefined;
    });
    this.asking = mine;
    return mine;
  }

  /** Shows the events behind the fold, and asks for those that the first answer left out. */
  unfold(locale: Locale): Promise<void> {
    this.showOlder = true;
    const { timeline, parcelId } = this;
    return timeline !== undefined && timeline.eventCount > timeline.events.length
      ? this.ask({ locale, parcelId, allEvents: true })
      : Promise.resolve();
  }

  /** What the buyer says of what was delivered; who has nothing is to look for it first. */
  say(saying: Saying, locale: Locale): Promise<void> {
    if (this.telling) return Promise.resolve();
    this.unsaid = undefined;
    if (saying !== 'not_received' && saying !== 'looking') return this.tell(saying, locale);
    this.looking = saying === 'not_received';
    return Promise.resolve();
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
    if (this.pending === undefined) return;
    this.screens.reset();
    this.show(this.pending);
  }

  /** Takes in how the parcel stands since something was asked on another page, or went out at last. */
  learn(timeline: Timeline, locale: Locale): void {
    if (timeline.parcelId !== this.parcelId || this.telling) return;
    this.turn += 1;
    this.takeAnswer(timeline, locale);
    this.settle();
  }

  /** Words the times anew. */
  tick(): void {
    this.clock = this.deps.now() + this.ahead;
  }

  /** The page stays as it is until the shop was told, and has its own word for it when it was not. */
  private tell(saying: Saying, locale: Locale): Promise<void> {
    const { parcelId, timeline } = this;
    const input = timeline && reportOf(saying, timeline);
    if (input === undefined) return Promise.resolve();
    this.telling = true;
    return this.hear(this.deps.deeds.tell({ does: 'reportProblem', input }), locale).then((isRefused) => {
      if (parcelId === this.parcelId) this.told(isRefused ? saying : undefined);
    });
  }

  private told(unsaid: Saying | undefined): void {
    this.telling = false;
    this.unsaid = unsaid;
    if (unsaid === undefined) this.looking = false;
  }

  /** Takes in the answer to what the buyer said, unless something newer was asked. Returns whether it was refused. */
  private hear(answer: Promise<Telling<Timeline>>, locale: Locale): Promise<boolean> {
    const turn = (this.turn += 1);
    this.busy = true;
    return answer.then((told) => {
      if (turn === this.turn) {
        if (told.outcome === 'told' && told.view !== undefined) this.takeAnswer(told.view, locale);
        this.settle();
      }
      return told.outcome === 'refused';
    });
  }

  private async putAnew(locale: Locale): Promise<RefreshResult | undefined> {
    if (this.timeline === undefined) {
      this.trouble = undefined;
      await this.refresh(locale);
      return undefined;
    }
    const { parcelId } = this;
    // A source that could not be asked is no reason not to read what the cloud knows.
    const said = await this.deps.shopper.refreshParcel({ parcelId }).catch(errorCode);
    if (parcelId !== this.parcelId) return undefined;
    if (said === 'offline') this.cutOff();
    else await this.ask({ locale, parcelId });
    if (said === 'offline' || parcelId !== this.parcelId || this.phase === 'not_found') return undefined;
    return this.note(typeof said === 'string' ? { outcome: 'silent', nextAt: this.clock + USUAL_WAIT_MS } : said);
  }

  private cutOff(): void {
    this.fail('offline');
    this.tick();
  }

  /** Too soon says nothing about the sources: what was said before still holds. */
  private note(said: RefreshResult): RefreshResult {
    if (said.outcome === 'silent') this.vain = { ...said, saidAt: this.clock };
    else if (said.outcome === 'unfollowed') this.vain = said;
    else if (said.outcome !== 'too_soon') this.vain = undefined;
    return said;
  }

  /** Takes in what the newest question is answered with: an older one's answer may be past by now. Who is forgotten meanwhile gets none. */
  private async ask(input: TimelineInput): Promise<void> {
    const turn = (this.turn += 1);
    const { session, shopper } = this.deps;
    const { forgotten } = session;
    this.busy = true;
    try {
      const timeline = await shopper.getTimeline(input);
      if (turn === this.turn && forgotten === session.forgotten) this.takeAnswer(timeline, input.locale);
    } catch (error) {
      if (turn === this.turn) this.fail(lookUpCode(error));
    }
    if (turn === this.turn) this.settle();
  }

  private takeAnswer(timeline: Timeline, locale: Locale): void {
    this.take({ timeline, locale, ahead: timeline.asOf - this.deps.now() });
  }

  private take(said: KeptTimeline): void {
    this.trouble = undefined;
    this.ahead = said.ahead;
    this.tick();
    this.keep(said);
    const answer = { ...said, timeline: withOlder(said.timeline, this.timeline) };
    const news = this.timeline !== undefined && newestId(this.timeline) !== newestId(answer.timeline);
    if (news && this.scrolled) this.pending = answer;
    else this.show(answer);
  }

  private fail(code: ErrorCode): void {
    this.trouble = code;
    if (code !== 'not_found') return;
    this.timeline = undefined;
    const others = this.kept().filter((one) => one.timeline.parcelId !== this.parcelId);
    this.deps.cache.write(KEPT_LIST, others.length === 0 ? undefined : others);
  }

  private settle(): void {
    this.busy = false;
    this.tick();
  }

  private show(answer: KeptTimeline): void {
    this.timeline = answer.timeline;
    this.pending = undefined;
    this.openFirstOnce(answer.timeline);
  }

  /** Somebody new is shown once that an event opens. */
  private openFirstOnce(timeline: Timeline): void {
    const first = newestEvent(timeline);
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

/** An answer that leaves older events out, with those that are shown already; as it is when they do not join. */
function withOlder(answer: Timeline, shown: Timeline | undefined): Timeline {
  const oldest = answer.events[answer.events.length - 1]?.id;
  const joint = shown?.events.findIndex(({ id }) => id === oldest) ?? -1;
  if (shown === undefined || joint < 0) return answer;
  const events = [...answer.events, ...shown.events.slice(joint + 1)];
  return events.length > answer.eventCount ? answer : { ...answer, events };
}

function newestId(timeline: Timeline): string | undefined {
  return newestEvent(timeline)?.id;
}
