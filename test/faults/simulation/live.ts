import type { Ports } from '../../../cloudfunctions/_ports';
import type { Journey, JourneyParcel } from '../../../local/world/journey';
import { Agenda } from '../../../local/world/vendors/agenda';
import { refreshParcel } from '../../../cloudfunctions/_usecases/refresh-parcel';
import { sendNotices } from '../../../cloudfunctions/_usecases/send-notices';
import { shipOrder } from '../../../cloudfunctions/_usecases/ship-order';
import { syncTracks } from '../../../cloudfunctions/_usecases/sync-tracks';
import type { Dice } from '../dice';
import type { Stretch } from './bad-days';
import { mortal } from './mortal';
import { MERCHANTS } from './shop';
import type { SentMessage, Simulation } from './simulation';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MOST_CALLS = 12;
const HAMMERED_MINUTES = 240;
/** A source that is well again is asked after so long at the latest, ms. */
const PROBE_MS = 11 * MINUTE;

/** What happened to whom while a simulation ran. */
export interface Lived {
  ships: number;
  looks: number;
  /** Looks about which a source was asked. */
  asked: number;
  /** Looks that ended with an error, of functions that were not killed. */
  lookErrors: unknown[];
  killed: number;
  /** What functions sent that were killed: nobody may have written down that they had. */
  sentByTheDead: Set<SentMessage>;
  /** Runs of the timer, and parcels about which they asked. */
  runs: number;
  polled: number;
  /** Of the runs that asked: how many, all their database operations, and those about the parcels asked about. */
  runsThatAsked: number;
  runOperations: number;
  pollOperations: number;
  /** Database operations of looks that asked. */
  lookOperations: number;
  mostLookOperations: number;
  /** Merchant → the longest that one of its parcels waited for its turn while some source was well, ms. */
  longestWait: Map<string, number>;
}

export interface Life {
  dice: Dice;
  /** Until when, epoch ms. */
  until: number;
  /** Probability that a function is killed. */
  deaths: number;
  /** What a call of a function finds instead of good ports; `onFailure` at each failure, before it is thrown. */
  spoil?: (ports: Ports, onFailure: () => void) => Ports;
  /** Probability that a ring of the timer fails to come. */
  missedRings?: number;
  /** Looks at a parcel, on the average. */
  looks: number;
  /** One shopper in so many looks every minute for hours; 0 for none. */
  hammering: number;
  shutDoors: readonly Stretch[];
  /** Whether some source is well at a moment, epoch ms. */
  somebodyAnswers: (now: number) => boolean;
  merchantOf: (journey: Journey, index: number) => string;
}

type Happening = () => Promise<void>;

/** Lets the world go on until then: parcels are shipped, vendors look and push, the timers ring, people look. */
export class Living {
  readonly lived: Lived = {
    ...{ ships: 0, looks: 0, asked: 0, lookErrors: [], killed: 0, sentByTheDead: new Set(), runs: 0, polled: 0 },
    ...{
      runsThatAsked: 0,
      runOperations: 0,
      pollOperations: 0,
      lookOperations: 0,
      mostLookOperations: 0,
      longestWait: new Map(),
    },
  };
  private readonly happenings = new Agenda<Happening>();
  private rangAt = 0;
  private silentUntil = 0;

  constructor(
    private readonly simulation: Simulation,
    private readonly life: Life,
  ) {
    for (const { from, to } of life.shutDoors) {
      this.at(from, () => this.setDoor(false));
      this.at(to, () => this.setDoor(true));
    }
    simulation.door.receive = (ports) => this.maybeMortal(ports);
  }

  /** `at`: epoch ms. */
  at(at: number, happening: Happening): void {
    this.happenings.add(at, happening);
  }

  ship(journeys: readonly Journey[], beganAt: number): void {
    journeys.forEach((journey, index) => {
      const shippedAt = Math.round(beganAt - journey.startedHoursAgo * HOUR);
      const merchantId = this.life.merchantOf(journey, index);
      for (const parcel of journey.parcels)
        this.at(shippedAt, () => this.shipOne({ journey, parcel, merchantId, shippedAt }));
    });
  }

  async run(): Promise<void> {
    const { time } = this.simulation;
    for (let at = this.nextAt(); at <= this.life.until; at = this.nextAt()) {
      time.now = Math.max(time.now, at);
      for (const happening of this.happenings.takeDue(time.now)) await happening();
      await this.tickVendors();
      if (this.ringsAt() <= time.now) await this.ring();
    }
    time.now = Math.max(time.now, this.life.until);
  }

  private nextAt(): number {
    const { kdniao, kuaidi100 } = this.simulation;
    const moments = [this.happenings.nextAt(), kdniao.nextAt(), kuaidi100.nextAt(), this.ringsAt()];
    return Math.min(...moments.map((at) => at ?? Infinity));
  }

  /** The next whole minute at which a timer has something to do. */
  private ringsAt(): number {
    const due = this.simulation.ports.parcels.nextAt() ?? Infinity;
    const dueAt = due - this.simulation.clockError.ms;
    return Math.max(Math.ceil(dueAt / MINUTE) * MINUTE, this.rangAt + MINUTE);
  }

  private async tickVendors(): Promise<void> {
    const { time, kdniao, kuaidi100 } = this.simulation;
    for (const vendor of [kdniao, kuaidi100])
      if ((vendor.nextAt() ?? Infinity) <= time.now) await vendor.tick(time.now, (push) => this.simulation.post(push));
  }

  private async ring(): Promise<void> {
    const { time, ports } = this.simulation;
    this.rangAt = time.now - (time.now % MINUTE);
    if (this.isMissed()) return;
    this.noteWaits();
    const before = { all: operationsOf(ports), polls: this.pollOperations() };
    const isDouble = this.life.dice.chance(0.01);
    const runs = [await this.syncOnce(), ...(isDouble ? await Promise.all([this.syncOnce(), this.syncOnce()]) : [])];
    const polled = runs.reduce((sum, asked) => sum + asked, 0);
    this.lived.runs += 1;
    this.lived.polled += polled;
    if (polled > 0) {
      this.lived.runsThatAsked += 1;
      this.lived.runOperations += operationsOf(ports) - before.all;
      this.lived.pollOperations += this.pollOperations() - before.polls;
    }
    await this.unlessKilled(this.maybeMortal(ports), (used) => sendNotices(used));
  }

  private isMissed(): boolean {
    const { dice, missedRings = 0 } = this.life;
    return missedRings > 0 && dice.chance(missedRings);
  }

  /** About parcels; each message takes two of its own. */
  private pollOperations(): number {
    const { ports, sent } = this.simulation;
    return ports.parcels.single.operations - 2 * sent.length;
  }

  private async syncOnce(): Promise<number> {
    const synced = await this.unlessKilled(this.maybeMortal(this.simulation.ports), (used) => syncTracks(used));
    return synced?.asked ?? 0;
  }

  private noteWaits(): void {
    const { time, ports } = this.simulation;
    if (!this.life.somebodyAnswers(time.now)) this.silentUntil = time.now + PROBE_MS;
    const { ms } = this.simulation.clockError;
    for (const { id } of ports.merchants.all()) {
      const dueAt = ports.parcels.waitingSince(id, time.now + ms) ?? time.now + ms;
      const since = Math.max(this.silentUntil, dueAt - ms);
      const longest = Math.max(this.lived.longestWait.get(id) ?? 0, time.now - since);
      this.lived.longestWait.set(id, longest);
    }
  }

  private async shipOne(what: Shipping): Promise<void> {
    const { ports, time } = this.simulation;
    const owner = ports.merchants.byId(what.merchantId)?.firstOwner.openid ?? MERCHANTS[0].firstOwner.openid;
    const used = this.maybeMortal(ports);
    const shipped = await this.unlessKilled(used, (mine) => shipOrder(mine, { openid: owner }, formOf(what)));
    // A merchant whose tap failed taps again.
    const result = shipped ?? (await shipOrder(ports, { openid: owner }, formOf(what)));
    this.lived.ships += 1;
    if (result.outcome === 'shipped') this.planLooks(what, result.parcelId, time.now);
  }

  private planLooks({ journey: { buyer }, parcel }: Shipping, parcelId: string, now: number): void {
    const { dice, looks, hammering } = this.life;
    const hours = Math.max(24, parcel.nodes.at(-1)?.hours ?? 0);
    for (let left = dice.between(0, 2 * looks); left > 0; left -= 1)
      this.at(now + dice.between(0, hours * HOUR), () => this.look(buyer, parcelId));
    if (hammering === 0 || !dice.chance(1 / hammering)) return;
    const begin = now + dice.between(0, hours * HOUR);
    for (let minute = 0; minute < HAMMERED_MINUTES; minute += 1)
      this.at(begin + minute * MINUTE, () => this.look(buyer, parcelId));
  }

  /** Pulls to refresh. */
  async look(openid: string, parcelId: string): Promise<void> {
    const { ports } = this.simulation;
    const before = operationsOf(ports);
    this.lived.looks += 1;
    const used = this.maybeMortal(ports);
    try {
      const { outcome } = await refreshParcel(used, { openid }, { parcelId });
      if (outcome !== 'asked') return;
      const operations = operationsOf(ports) - before;
      this.lived.asked += 1;
      this.lived.lookOperations += operations;
      this.lived.mostLookOperations = Math.max(this.lived.mostLookOperations, operations);
    } catch (error) {
      if (used === ports) this.lived.lookErrors.push(error);
    }
  }

  private maybeMortal<P extends Ports>(ports: P): P {
    const { dice, deaths, spoil } = this.life;
    if (spoil) return this.spoilt(ports, spoil);
    if (deaths === 0 || !dice.chance(deaths)) return ports;
    const { sent } = this.simulation;
    const before = sent.length;
    const onDeath = (): void => {
      this.lived.killed += 1;
      for (const message of sent.slice(before)) this.lived.sentByTheDead.add(message);
    };
    return mortal(ports, { calls: dice.between(1, MOST_CALLS), isLastDone: dice.chance(0.5), onDeath });
  }

  private spoilt<P extends Ports>(ports: P, spoil: NonNullable<Life['spoil']>): P {
    const { sent } = this.simulation;
    const before = sent.length;
    const onFailure = (): void => {
      for (const message of sent.slice(before)) this.lived.sentByTheDead.add(message);
    };
    return { ...ports, ...spoil(ports, onFailure) };
  }

  private async unlessKilled<P extends Ports, T>(used: P, call: (ports: P) => Promise<T>): Promise<T | undefined> {
    try {
      return await call(used);
    } catch (error) {
      if (used === (this.simulation.ports as Ports)) throw error;
      return undefined;
    }
  }

  private setDoor(isOpen: boolean): Promise<void> {
    this.simulation.door.isOpen = isOpen;
    return Promise.resolve();
  }
}

interface Shipping {
  journey: Journey;
  parcel: JourneyParcel;
  merchantId: string;
  shippedAt: number;
}

const formOf = ({ journey, parcel, shippedAt }: Shipping) => ({
  orderNo: journey.orderNo,
  items: parcel.items,
  recipient: journey.recipient,
  carrier: parcel.shippedAs ?? parcel.carrier,
  waybillNo: parcel.waybillNo,
  shippedAt,
  buyerOpenid: journey.buyer,
  checkDigitConfirmed: true,
  requestKey: `tap-${parcel.waybillNo}`,
});

const operationsOf = ({ count }: Simulation['ports']): number => count.reads + count.writes;
