import { beijingDay } from '../../beijing-time';
import type { Ledger, Rule } from '../ledger';
import type { Fault } from '../question';
import { USUAL_CALLS_PER_SECOND } from '../vendor';
import { WindowCount } from '../window-count';

const SECOND_MS = 1_000;
const DAY_MS = 24 * 3_600_000;
const FREE_QUERIES_A_DAY = 500;

/** A customer of kdniao's. */
export interface KdniaoAccount {
  /** EBusinessID. */
  accountId: string;
  /** AppKey. */
  key: string;
  /** What it may ask; `free` when absent. */
  plan?: 'free' | 'paid';
  /** Where its tracks are pushed to: set at kdniao, not in the subscription. */
  pushUrl: string;
  /** 10 when absent. */
  callsPerSecond?: number;
  /** 暂无轨迹信息 is told as a failure, not as a track without nodes. Both occur. */
  failsWithoutTrace?: boolean;
  /** A gateway on its way to kdniao writes the keys of answers with a small first letter. */
  getsLowerKeys?: boolean;
}

/** Whose question it is, and about which number. */
interface Counted {
  account: KdniaoAccount;
  waybillNo: string;
}

/** What kdniao counts of its customers' questions. Whatever comes of a question, it counts. */
export class KdniaoBooks {
  private readonly calls = new WindowCount(SECOND_MS);
  private readonly sliding = new WindowCount(DAY_MS);
  private readonly perDay = new WindowCount(2 * DAY_MS);

  constructor(private readonly ledger: Ledger) {}

  /** @returns undefined as long as the account does not ask too often */
  countCall(counted: Counted, now: number): Fault | undefined {
    const { accountId, callsPerSecond = USUAL_CALLS_PER_SECOND } = counted.account;
    if (this.calls.add(accountId, now) <= callsPerSecond) return undefined;
    this.overrun('calls_per_second', counted, now);
    return ['105', '请求过于频繁，请稍后再试'];
  }

  /** 500 in any 24 hours, and 500 in any calendar day of Beijing: whichever is worse. A paid account has no such limit. */
  countQuery(counted: Counted, now: number): Fault | undefined {
    const { accountId, plan } = counted.account;
    if (plan === 'paid') return undefined;
    const count = Math.max(this.sliding.add(accountId, now), this.perDay.add(`${accountId} ${beijingDay(now)}`, now));
    if (count <= FREE_QUERIES_A_DAY) return undefined;
    this.overrun('queries_per_day', counted, now);
    return ['405', '今日查询次数已超过上限'];
  }

  private overrun(rule: Rule, { account, waybillNo }: Counted, now: number): void {
    this.ledger.write({ at: now, vendor: 'kdniao', what: 'overrun', rule, account: account.accountId, waybillNo });
  }
}
