import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { ErrorCode } from '../../typings/reply';
import type { Timeline } from '../../typings/shopper';
import type { ShopperCloud } from '../cloud/shopper';
import type { Deed } from '../format/deed';
import type { Cache } from './cache';
import type { Session } from './session';
import { WaitingLine } from './waiting-line';
import type { Telling } from './waiting-line';

/** Deeds kept for the cloud at most. */
const MOST_WAITING = 10;
/** Where those are kept that were refused after they had waited, until their giver saw it. */
const LOST = 'lost-deeds';
/** What lets a deed wait, whether its giver stands by or not. */
const NO_ANSWER: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['offline', 'busy']);
/** What the cloud will never take; whatever else went wrong may be over when it is told again. */
const FINAL: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['bad_input', 'not_found', 'too_large', 'forbidden']);

/** What a buyer says of a parcel may correct what they said of it before: the cloud hears it in their order. */
const follows = (deed: Deed, ahead: Deed): boolean => deed.input.parcelId === ahead.input.parcelId;

/** What it is about: a report is about the same when it is made again or taken back, a question about nothing but itself. */
const topicOf = (deed: Deed): unknown =>
  deed.does === 'reportProblem' ? `${deed.input.code} ${deed.input.parcelId}` : deed;

interface DeedsDeps {
  shopper: Pick<ShopperCloud, Deed['does']>;
  session: Pick<Session, 'locale'>;
  cache: Cache;
  /** Epoch ms. */
  now: () => number;
}

/** What buyers did, on its way to the cloud: where there is no network it waits, over launches too. */
export class WaitingDeeds {
  /** What the cloud does not know yet, oldest first. */
  waiting: readonly Deed[] = [];
  /** What waited, and was refused when its turn came: until its giver saw that. */
  lost: readonly Deed[] = [];
  /** How the parcel of the last deed stands since. */
  heard: Timeline | undefined = undefined;
  private readonly line: WaitingLine<Deed, Timeline>;
  /** Their givers stand by: they hear at once what went wrong, and have what they wrote. */
  private readonly attended = new WeakSet<Deed>();

  constructor(private readonly deps: DeedsDeps) {
    this.line = new WaitingLine<Deed, Timeline>({
      cache: deps.cache,
      key: 'waiting-deeds',
      most: MOST_WAITING,
      now: deps.now,
      isFinal: (code, deed) => FINAL.has(code) || (this.attended.has(deed) && !NO_ANSWER.has(code)),
      follows,
      tell: (deed) => this.put(deed),
      changed: (refused) => this.take(refused),
    });
    this.waiting = this.line.waiting;
    this.lost = deps.cache.read<Deed[]>(LOST) ?? [];
    makeAutoObservable<this, 'line' | 'deps' | 'attended'>(
      this,
      {
        line: false,
        deps: false,
        attended: false,
        of: false,
        became: false,
        waiting: observable.ref,
        lost: observable.ref,
        heard: observable.ref,
      },
      { autoBind: true },
    );
  }

  /** Keeps it and tells the cloud of all that waits. Returns what became of this one. */
  tell(deed: Deed): Promise<Telling<Timeline>> {
    this.attended.add(deed);
    return this.line.tell(deed).then((told) => {
      // Whoever waited for this answer says it themselves.
      if (this.attended.delete(deed)) this.forgetLost((one) => one === deed);
      return told;
    });
  }

  /** Its giver stands by no more: where it is refused it is kept for them. */
  leave(deed: Deed): void {
    this.attended.delete(deed);
  }

  /** What became of a deed of this launch; undefined once it was dropped with its giver. */
  became(deed: Deed): Telling<Timeline> | undefined {
    // What became of it is known from the moment that it stands here no more.
    return this.waiting.includes(deed) ? { outcome: 'waits' } : this.line.became(deed);
  }

  /** What was refused of this parcel's was seen: it is kept no longer. */
  see(parcelId: string): void {
    this.forgetLost(({ input }) => input.parcelId === parcelId);
  }

  /** Those about one parcel. */
  of(parcelId: string): { waiting: readonly Deed[]; lost: readonly Deed[] } {
    const own = ({ input }: Deed): boolean => input.parcelId === parcelId;
    return { waiting: this.waiting.filter(own), lost: this.lost.filter(own) };
  }

  /** Tells the cloud of everything that waits, oldest first. */
  tellAll(): Promise<void> {
    return this.line.tellAll();
  }

  /** Drops what waits: its giver is no longer known. */
  forget(): void {
    this.line.forget();
    this.keepLost([]);
  }

  private forgetLost(isSeen: (deed: Deed) => boolean): void {
    if (this.lost.some(isSeen)) this.keepLost(this.lost.filter((one) => !isSeen(one)));
  }

  private keepLost(lost: readonly Deed[]): void {
    this.lost = lost;
    this.deps.cache.write(LOST, lost.length === 0 ? undefined : lost);
  }

  private put(deed: Deed): Promise<Timeline> {
    const { shopper, session } = this.deps;
    // Each call has its own input: the compiler cannot pair them through the name.
    const call = shopper[deed.does] as (input: object) => Promise<Timeline>;
    return call({ ...deed.input, locale: session.locale }).then((timeline) => this.hear(deed, timeline));
  }

  private take(refused: Deed | undefined): void {
    this.waiting = this.line.waiting;
    if (refused !== undefined) this.keepLost(this.lost.concat(refused));
  }

  /** What is told of a giver who was forgotten meanwhile is shown, and so kept, nowhere. */
  private hear(deed: Deed, timeline: Timeline): Timeline {
    if (this.waiting.includes(deed)) this.heard = timeline;
    this.forgetLost((one) => topicOf(one) === topicOf(deed));
    return timeline;
  }
}
