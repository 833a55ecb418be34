import type { Truth, TrueTrack } from '../../truth';
import { answering } from '../answering';
import { Deliveries } from '../deliveries';
import { earliest } from '../earliest';
import type { Ledger } from '../ledger';
import { jsonObject } from '../question';
import { Rounds } from '../rounds';
import { USUAL_HABITS, type Post, type Vendor, type VendorHabits } from '../vendor';
import { WeatherBook, type Weather } from '../weather';
import { messageOf, olderPushOf, pushOf, scansFor, type Followed, type Message } from './follow-number';
import type { Kuaidi100Account, Standing } from './kuaidi100-books';
import { Kuaidi100Desk, type Wanted } from './kuaidi100-desk';

const HALF_AN_HOUR = 30 * 60_000;
/** Three more tries, half an hour apart. */
const LADDER = [HALF_AN_HOUR, HALF_AN_HOUR, HALF_AN_HOUR];

export interface Kuaidi100Options extends VendorHabits {
  truth: Truth;
  accounts: readonly Kuaidi100Account[];
  ledger: Ledger;
}

/** kuaidi100 快递100. */
export class Kuaidi100 implements Vendor {
  readonly code = 'kuaidi100';
  readonly name = '快递100';
  readonly origin = 'https://poll.kuaidi100.com';
  readonly answer: Vendor['answer'];
  private readonly weather = new WeatherBook();
  private readonly subscribed = new Map<string, Subscribed>();
  private readonly deliveries: Deliveries;
  private readonly rounds: Rounds<Followed>;
  private readonly knowsAfterMs: number;

  constructor(private readonly options: Kuaidi100Options) {
    const { weather } = this;
    const { ledger, truth, accounts } = options;
    const habits = { ...USUAL_HABITS, ...options };
    this.knowsAfterMs = habits.knowsAfterMs;
    this.deliveries = new Deliveries({ vendor: 'kuaidi100', ladder: LADDER, isTaken, ledger, weather });
    this.rounds = new Rounds<Followed>(habits, weather, (followed, now) => this.lookAt(followed, now));
    const desk = new Kuaidi100Desk({
      ...{ truth, accounts, ledger },
      known: (com, num, now) => scansFor({ com, interCom: false }, this.trackOf(num, now)).home,
      standingOf: (wanted) => standing(this.subscribed.get(nameOf(wanted))),
      follow: (wanted, now) => {
        this.follow(wanted, now);
      },
    });
    this.answer = answering({ vendor: 'kuaidi100', ledger, weather, ask: (request, now) => desk.answer(request, now) });
  }

  async tick(now: number, post: Post): Promise<number> {
    this.rounds.look(now);
    return this.deliveries.run(now, post);
  }

  nextAt(): number | undefined {
    return earliest(this.rounds.nextAt(), this.deliveries.nextAt());
  }

  setWeather(weather: Weather, from: number): void {
    this.weather.set(weather, from);
  }

  /** Pushes all that is known of a number once more, as `updateall`. */
  updateAll(waybillNo: string, now: number): void {
    for (const { followed } of this.subscribed.values())
      if (followed.num === waybillNo && followed.told > 0)
        this.tell(followed, { status: 'updateall', message: '' }, now);
  }

  private lookAt(followed: Followed, now: number): boolean {
    const track = this.trackOf(followed.num, now);
    const message = messageOf(followed, track, now);
    if (!message) return true;
    const { all } = scansFor(followed, track);
    this.tell(followed, message, now);
    if (all > followed.told) Object.assign(followed, { told: all, changedAt: now });
    if (message.status === 'polling') return true;
    this.subscribed.set(nameOf(followed), { followed, stoppedAt: now });
    if (message.comNew !== undefined) this.follow({ ...followed, com: message.comNew, comOld: followed.com }, now);
    return false;
  }

  private tell(followed: Followed, message: Message, now: number): void {
    const track = this.trackOf(followed.num, now);
    this.deliveries.add(pushOf(followed, track, message), now, olderPushOf(followed, track));
  }

  private follow(wanted: Wanted & Pick<Followed, 'comOld'>, now: number): void {
    const followed = { ...wanted, since: now, changedAt: now, told: 0 };
    this.subscribed.set(nameOf(followed), { followed });
    this.rounds.follow(followed, now);
  }

  private trackOf(num: string, now: number): TrueTrack | undefined {
    return this.options.truth.trackOf(num, now - this.knowsAfterMs);
  }
}

interface Subscribed {
  followed: Followed;
  /** Epoch ms; absent while it is followed. */
  stoppedAt?: number;
}

function standing(subscribed: Subscribed | undefined): Standing {
  if (!subscribed) return { isFollowed: false };
  const { stoppedAt } = subscribed;
  return stoppedAt === undefined ? { isFollowed: true } : { isFollowed: false, stoppedAt };
}

function nameOf({ account, com, num }: Pick<Wanted, 'account' | 'com' | 'num'>): string {
  return `${account.accountId} ${com} ${num}`;
}

/** It reads the reply's body, not its status. */
function isTaken(text: string): boolean {
  return jsonObject(text)?.['result'] === true;
}
