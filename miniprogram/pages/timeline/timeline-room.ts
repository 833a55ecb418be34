import { computed, observable, reaction, runInAction } from 'mobx-miniprogram';
import type { ErrorCode } from '../../../typings/reply';
import type { RefreshResult } from '../../../typings/shopper';
import type { Reader } from '../../format/reader';
import { spaced } from '../../format/sentence-text';
import { timelineView } from '../../format/timeline-view';
import type { TimelineView } from '../../format/timeline-view';
import { ageText, waitText } from '../../format/times';
import { ConsentStore } from '../../stores/consent-store';
import type { ConsentDeps, ConsentState } from '../../stores/consent-store';
import type { Session } from '../../stores/session';
import { TimelineStore } from '../../stores/timeline-store';
import type { TimelineDeps } from '../../stores/timeline-store';
import type { WaitingDeeds } from '../../stores/waiting-deeds';

/** How often an open page asks for news, ms. */
const POLL_MS = 20_000;
const MINUTE_MS = 60_000;

export type RoomDeps = TimelineDeps & ConsentDeps & { session: Session; deeds: WaitingDeeds };

/** One open timeline page: its parcel, its consent moment, what is drawn of them, and when to ask again. */
export class TimelineRoom {
  readonly store: TimelineStore;
  readonly consent: ConsentStore;
  private readonly session: Session;
  private readonly deeds: WaitingDeeds;
  private readonly stopConsidering: () => void;
  private readonly stopHearing: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined = undefined;
  private readonly atTheClocksThere = observable.box(false);
  private readonly view = computed(() => this.draw());
  private readonly reading = computed((): Reader => ({
    locale: this.session.locale,
    now: this.store.clock,
    zone: this.session.zone,
    there: this.atTheClocksThere.get(),
  }));

  constructor(deps: RoomDeps) {
    this.session = deps.session;
    this.deeds = deps.deeds;
    this.store = new TimelineStore(deps);
    this.consent = new ConsentStore(deps);
    this.stopConsidering = reaction(
      () => this.store.timeline,
      (timeline) => {
        if (timeline !== undefined) this.consent.consider(timeline);
      },
      { fireImmediately: true },
    );
    this.stopHearing = reaction(
      () => this.deeds.heard,
      (timeline) => {
        if (timeline !== undefined) this.store.learn(timeline, this.session.locale);
      },
    );
  }

  get drawn(): TimelineView | undefined {
    return this.view.get();
  }

  get reader(): Reader {
    return this.reading.get();
  }

  get largeText(): boolean {
    return this.session.isLarge;
  }

  get words(): Session['words'] {
    return this.session.words;
  }

  /** What is promised to somebody who says yes: nothing that is past by then. */
  get consentLine(): string {
    const { timeline } = this.session.words;
    return this.isOut ? timeline.consentLineToday : timeline.consentLine;
  }

  /** What the consent card says once there is an answer. */
  get consentSaid(): string {
    const { timeline } = this.session.words;
    const { state, given, missing } = this.consent;
    const named = missing.map((kind) => timeline.consentKinds[kind]).join(timeline.listed);
    if (state === 'part') return timeline.consentPart(given.length, named);
    if (state === 'blocked') return timeline.consentBlocked(named);
    const said: Partial<Record<ConsentState, string>> = {
      accepted: this.isOut ? timeline.consentDoneToday : timeline.consentDone,
      refused: timeline.consentRefused,
      banned: timeline.consentBanned,
      off: timeline.consentOff,
      untold: timeline.consentUntold,
      failed: timeline.consentFailed,
    };
    return said[state] ?? '';
  }

  /** The courier has it: that message is past. */
  private get isOut(): boolean {
    return this.store.timeline?.stage === 'out_for_delivery';
  }

  get trouble(): ErrorCode | undefined {
    return this.store.trouble;
  }

  /**
   * Shows what happened by the clocks there, or by the reader's own again. Of this page alone and kept nowhere: the settings say which
   * clocks are the reader's own, Beijing's or the phone's, and neither are those of a place on the way.
   */
  changeClocks(): void {
    runInAction(() => {
      this.atTheClocksThere.set(!this.atTheClocksThere.get());
    });
  }

  turnTo(parcelId: string): void {
    this.store.turnTo(parcelId, this.session.locale);
  }

  /** The reader asks. Returns what to say about it in passing, since its card may be out of sight; empty when there is nothing to say. */
  askAnew(): Promise<string> {
    return this.store.askAnew(this.session.locale).then((said) => this.sayOf(said));
  }

  private sayOf(said: RefreshResult | undefined): string {
    switch (said?.outcome) {
      case 'too_soon':
        return this.tooSoon(said);
      case 'silent':
      case 'unfollowed':
        return this.drawn?.quiet?.title ?? this.words.timeline.silent;
      default:
        return '';
    }
  }

  private tooSoon({ checkedAt, nextAt }: Extract<RefreshResult, { outcome: 'too_soon' }>): string {
    const { timeline } = this.words;
    const { clock } = this.store;
    const wait = waitText(nextAt - clock, this.reader);
    if (checkedAt === undefined || clock - checkedAt < MINUTE_MS) return spaced(timeline.tooSoon(wait));
    return spaced(timeline.checkedBefore(ageText(checkedAt, this.reader), wait));
  }

  /** Opens or closes the carrier's own words of the event at this place of the list. */
  toggle(place: number): void {
    const id = this.drawn?.eventIds[place];
    if (id !== undefined) this.store.toggle(id);
  }

  /** Shows the events behind those that are drawn; where the phone does not have them yet, asks for them. */
  showOlder(): Promise<void> {
    const { showOlder, timeline, screens } = this.store;
    const next = this.drawn?.events.next ?? 0;
    if (!showOlder || next >= (timeline?.events.length ?? 0)) return this.store.unfold(this.session.locale);
    screens.goOlder(next);
    return Promise.resolve();
  }

  /** The page is in sight: asks now, and again every 20 s while something can still change. */
  watch(): void {
    this.rest();
    this.store.tick();
    void this.look();
  }

  /** The page is out of sight. */
  rest(): void {
    if (this.timer !== undefined) clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** The page is gone. */
  close(): void {
    this.rest();
    // What was refused of this parcel's stood here.
    if (this.drawn !== undefined) this.deeds.see(this.store.parcelId);
    this.stopConsidering();
    this.stopHearing();
  }

  private async look(): Promise<void> {
    const mine = setTimeout(() => void this.look(), POLL_MS);
    this.timer = mine;
    await this.store.refresh(this.session.locale);
    if (!this.store.moves && this.timer === mine) this.rest();
  }

  private draw(): TimelineView | undefined {
    const { timeline, open, showOlder, screens, looking, telling, unsaid, askedInVain } = this.store;
    if (timeline === undefined) return undefined;
    const said = { looking, telling, unsaid, unsent: this.deeds.of(timeline.parcelId) };
    const asked = { mayAsk: this.consent.mayAsk, askedInVain };
    const { words } = this.session;
    return timelineView(
      timeline,
      { open, showOlder, from: screens.from, largeText: this.largeText, ...said, ...asked },
      {
        reader: this.reader,
        timeline: words.timeline,
        marks: words.marks,
        states: words.states,
      },
    );
  }
}
