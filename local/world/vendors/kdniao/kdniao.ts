import type { Truth, TrueScan } from '../../truth';
import { answering } from '../answering';
import { beijingTime } from '../../beijing-time';
import { Deliveries, type Push } from '../deliveries';
import { earliest } from '../earliest';
import { hasEnded } from '../has-ended';
import type { Ledger } from '../ledger';
import { jsonObject } from '../question';
import { Rounds } from '../rounds';
import { kdniaoSignature } from '../signatures';
import { USUAL_HABITS, type Post, type Vendor, type VendorHabits } from '../vendor';
import { WeatherBook, type Weather } from '../weather';
import { SHIPPERS } from './codes';
import type { KdniaoAccount } from './kdniao-books';
import { KdniaoDesk } from './kdniao-desk';
import { trackJson, type Subject } from './track';

const MINUTE = 60_000;
const DAY_MS = 24 * 60 * MINUTE;
/** How long kdniao follows a number without news is written nowhere: kuaidi100's 60 days stand for it. */
const PATIENCE_MS = 60 * DAY_MS;
/** kdniao's retries are documented nowhere: these are the world's, over a good day and a half. */
const LADDER = [MINUTE, 5 * MINUTE, 30 * MINUTE, 180 * MINUTE, 720 * MINUTE, DAY_MS];
const PARCELS_A_PUSH = 50;
/** RequestType of its pushes, by plan. */
const PUSH_TYPES = { free: '101', paid: '102' } as const;

export interface KdniaoOptions extends VendorHabits {
  truth: Truth;
  accounts: readonly KdniaoAccount[];
  ledger: Ledger;
  /** How many parcels of one account go into one push at most; 50 when absent. */
  parcelsAPush?: number;
}

interface Followed {
  subject: Subject;
  account: KdniaoAccount;
  /** Scans that were told. */
  told: number;
  changedAt: number;
}

/** kdniao 快递鸟. It knows nothing of corrections: a number under another carrier's name has no track. */
export class Kdniao implements Vendor {
  readonly code = 'kdniao';
  readonly name = '快递鸟';
  readonly origin = 'https://api.kdniao.com';
  readonly answer: Vendor['answer'];
  private readonly weather = new WeatherBook();
  /** Those that it follows now. */
  private readonly names = new Set<string>();
  /** Those with news that was not pushed yet. */
  private fresh: Followed[] = [];
  private readonly deliveries: Deliveries;
  private readonly rounds: Rounds<Followed>;
  private readonly knowsAfterMs: number;

  constructor(private readonly options: KdniaoOptions) {
    const { weather } = this;
    const { ledger, truth, accounts } = options;
    const habits = { ...USUAL_HABITS, ...options };
    this.knowsAfterMs = habits.knowsAfterMs;
    this.deliveries = new Deliveries({ vendor: 'kdniao', ladder: LADDER, isTaken, ledger, weather });
    this.rounds = new Rounds<Followed>(habits, weather, (number, now) => this.lookAt(number, now));
    const known = (subject: Subject, now: number) => this.known(subject, now);
    const follow = (subject: Subject, account: KdniaoAccount, now: number): void => {
      this.follow(subject, account, now);
    };
    const desk = new KdniaoDesk({ truth, accounts, ledger, known, follow });
    this.answer = answering({ vendor: 'kdniao', ledger, weather, ask: (request, now) => desk.answer(request, now) });
  }

  async tick(now: number, post: Post): Promise<number> {
    this.rounds.look(now);
    this.tell(this.fresh.splice(0), now);
    return this.deliveries.run(now, post);
  }

  nextAt(): number | undefined {
    return earliest(this.rounds.nextAt(), this.deliveries.nextAt());
  }

  setWeather(weather: Weather, from: number): void {
    this.weather.set(weather, from);
  }

  /** Follows a number that nobody subscribed. `carrier`: our code; one that kdniao does not follow is passed over. */
  followUnasked(carrier: string, waybillNo: string, now: number): void {
    const [account] = this.options.accounts;
    const shipperCode = SHIPPERS[carrier];
    if (account && shipperCode !== undefined)
      this.follow({ accountId: account.accountId, shipperCode, waybillNo }, account, now);
  }

  private follow(subject: Subject, account: KdniaoAccount, now: number): void {
    const name = nameOf(subject);
    if (this.names.has(name)) return;
    this.names.add(name);
    this.rounds.follow({ subject, account, told: 0, changedAt: now }, now);
  }

  private lookAt(number: Followed, now: number): boolean {
    const scans = this.known(number.subject, now);
    if (scans.length > number.told) {
      Object.assign(number, { told: scans.length, changedAt: now });
      this.fresh.push(number);
    }
    const goesOn = !hasEnded(scans) && now - number.changedAt < PATIENCE_MS;
    if (!goesOn) this.names.delete(nameOf(number.subject));
    return goesOn;
  }

  private tell(fresh: readonly Followed[], now: number): void {
    const tracks = fresh.map((number) => ({ ...number, scans: this.known(number.subject, now) }));
    const { accounts, parcelsAPush = PARCELS_A_PUSH } = this.options;
    for (const account of accounts) {
      const ofAccount = tracks.filter((track) => track.account === account);
      for (const batch of batches(ofAccount, parcelsAPush))
        this.deliveries.add(pushOf(batch, account, now), now, pushOf(batch.map(withoutNewest), account, now));
    }
  }

  private known({ shipperCode, waybillNo }: Subject, now: number): readonly TrueScan[] {
    const track = this.options.truth.trackOf(waybillNo, now - this.knowsAfterMs);
    return track && SHIPPERS[track.carrier] === shipperCode.toUpperCase() ? track.scans : [];
  }
}

function nameOf({ accountId, shipperCode, waybillNo }: Subject): string {
  return `${accountId} ${shipperCode} ${waybillNo}`;
}

interface Fresh extends Followed {
  scans: readonly TrueScan[];
}

const withoutNewest = (fresh: Fresh): Fresh => ({ ...fresh, scans: fresh.scans.slice(0, -1) });

function pushOf(batch: readonly Fresh[], { accountId, key, plan, pushUrl }: KdniaoAccount, now: number): Push {
  const RequestType = PUSH_TYPES[plan ?? 'free'];
  const RequestData = JSON.stringify({
    EBusinessID: accountId,
    PushTime: beijingTime(now),
    Count: String(batch.length),
    Data: batch.map(({ subject, scans }) => trackJson(subject, scans)),
  });
  return {
    url: pushUrl,
    form: (bytesOf) => ({ RequestData, RequestType, DataSign: kdniaoSignature(bytesOf(RequestData), key) }),
    told: batch.map(({ subject, scans }) => ({ waybillNo: subject.waybillNo, scans: scans.length })),
  };
}

function batches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

/** It reads the reply's body, not its status. */
function isTaken(text: string): boolean {
  return jsonObject(text)?.['Success'] === true;
}
