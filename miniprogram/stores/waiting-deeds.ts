import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { Timeline } from '../../typings/shopper';
import type { ShopperCloud } from '../cloud/shopper';
import type { Deed } from '../format/deed';
import type { Cache } from './cache';
import type { Session } from './session';
import { WaitingLine } from './waiting-line';
import type { Telling } from './waiting-line';

/** Deeds kept for the cloud at most. */
const MOST_WAITING = 10;

interface DeedsDeps {
  shopper: Pick<ShopperCloud, Deed['does']>;
  session: Pick<Session, 'locale'>;
  cache: Cache;
}

/** What buyers did, on its way to the cloud: where there is no network it waits, over launches too. */
export class WaitingDeeds {
  /** What the cloud does not know yet, oldest first. */
  waiting: readonly Deed[] = [];
  /** What waited, and was refused when its turn came. */
  lost: readonly Deed[] = [];
  /** How the parcel of the last deed stands since. */
  heard: Timeline | undefined = undefined;
  private readonly line: WaitingLine<Deed, Timeline>;

  constructor(deps: DeedsDeps) {
    this.line = new WaitingLine<Deed, Timeline>({
      cache: deps.cache,
      key: 'waiting-deeds',
      most: MOST_WAITING,
      isFinal: (code) => code !== 'offline' && code !== 'busy',
      tell: (deed) => this.put(deed, deps),
      changed: (refused) => this.take(refused),
    });
    this.waiting = this.line.waiting;
    makeAutoObservable<this, 'line'>(
      this,
      { line: false, of: false, waiting: observable.ref, lost: observable.ref, heard: observable.ref },
      { autoBind: true },
    );
  }

  /** Keeps it and tells the cloud of all that waits. Returns what became of this one. */
  tell(deed: Deed): Promise<Telling<Timeline>> {
    return this.line.tell(deed).then((told) => {
      // Whoever waited for this answer says it themselves.
      this.drop(deed);
      return told;
    });
  }

  /** Those about one parcel. */
  of(parcelId: string): { waiting: readonly Deed[]; lost: readonly Deed[] } {
    const own = ({ input }: Deed): boolean => input.parcelId === parcelId;
    return { waiting: this.waiting.filter(own), lost: this.lost.filter(own) };
  }

  /** Tells the cloud of everything that waits, oldest first. */
  tellAll(): Promise<Telling<Timeline>> {
    return this.line.tellAll();
  }

  /** Drops what waits: its giver is no longer known. */
  forget(): void {
    this.line.forget();
    this.lost = [];
  }

  private drop(deed: Deed): void {
    this.lost = this.lost.filter((one) => one !== deed);
  }

  private put(deed: Deed, { shopper, session: { locale } }: DeedsDeps): Promise<Timeline> {
    // Each call has its own input: the compiler cannot pair them through the name.
    const call = shopper[deed.does] as (input: object) => Promise<Timeline>;
    return call({ ...deed.input, locale }).then((timeline) => this.hear(timeline));
  }

  private take(refused: Deed | undefined): void {
    this.waiting = this.line.waiting;
    if (refused !== undefined) this.lost = this.lost.concat(refused);
  }

  private hear(timeline: Timeline): Timeline {
    return (this.heard = timeline);
  }
}
