import type { Ledger, Rule } from '../ledger';
import type { Fault } from '../question';
import { USUAL_CALLS_PER_SECOND } from '../vendor';
import { WindowCount } from '../window-count';

const SECOND_MS = 1_000;
const MINUTE = 60 * SECOND_MS;
const DAY_MS = 24 * 60 * MINUTE;
const QUERIES_A_DAY = 48;
const LOCK_MS = DAY_MS;
/** Its documents want an hour between two questions about a number, some texts half of one. */
const POLL_MS = 30 * MINUTE;
const SUBSCRIPTIONS_A_MONTH = 4;
const MONTH_MS = 31 * DAY_MS;
const REST_MS = 30 * MINUTE;

/** A customer of kuaidi100's. */
export interface Kuaidi100Account {
  /** `customer` of its questions. */
  accountId: string;
  key: string;
  /** Whether kuaidi100's staff have allowed callbacks to https addresses; not when absent. */
  allowsHttps?: boolean;
  /** 10 when absent. */
  callsPerSecond?: number;
}

/** Whether a number is followed now, and else when it was stopped, epoch ms. */
export interface Standing {
  isFollowed: boolean;
  stoppedAt?: number;
}

/** Whose question it is, and about which number. */
interface Counted {
  account: Kuaidi100Account;
  num: string;
}

/** What kuaidi100 counts of its customers' questions. Whatever comes of a question, it counts. */
export class Kuaidi100Books {
  private readonly calls = new WindowCount(SECOND_MS);
  private readonly polls = new WindowCount(POLL_MS);
  private readonly queries = new WindowCount(DAY_MS);
  private readonly subscriptions = new WindowCount(MONTH_MS);
  /** Account and number → locked until, epoch ms. */
  private readonly locks = new Map<string, number>();

  constructor(private readonly ledger: Ledger) {}

  /** @returns undefined as long as the account does not ask too often */
  countCall({ account, num }: Counted, now: number): Fault | undefined {
    const { accountId, callsPerSecond = USUAL_CALLS_PER_SECOND } = account;
    if (this.calls.add(accountId, now) <= callsPerSecond) return undefined;
    this.overrun('calls_per_second', { account, num }, now);
    return ['500', '服务器繁忙，请稍后再试'];
  }

  /** The 49th question in 24 hours locks a number for as long; one too soon after another is noted, and answered. */
  countQuery(counted: Counted, now: number): Fault | undefined {
    const name = `${counted.account.accountId} ${counted.num}`;
    const fault = ['502', '该单号查询过于频繁，已锁单，请24小时后再试'] as const;
    if (this.polls.add(name, now) > 1) this.overrun('polls_per_number', counted, now);
    if ((this.locks.get(name) ?? 0) > now) {
      this.overrun('query_while_locked', counted, now);
      return fault;
    }
    if (this.queries.add(name, now) <= QUERIES_A_DAY) return undefined;
    this.locks.set(name, now + LOCK_MS);
    this.overrun('queries_per_number', counted, now);
    return fault;
  }

  /** Every subscription of a number counts, also the needless one. */
  countSubscription(counted: Counted & { com: string }, { isFollowed, stoppedAt }: Standing, now: number) {
    const { account, com, num } = counted;
    if (this.subscriptions.add(`${account.accountId} ${com} ${num}`, now) > SUBSCRIPTIONS_A_MONTH) {
      this.overrun('subscriptions_per_number', counted, now);
      return ['500', '该单号本月订阅次数已达上限'] as const;
    }
    if (isFollowed) return ['501', '重复订阅'] as const;
    if (stoppedAt === undefined || now - stoppedAt >= REST_MS) return undefined;
    this.overrun('subscribed_too_soon', counted, now);
    return ['500', '该单号刚刚结束监控，请30分钟后再提交'] as const;
  }

  private overrun(rule: Rule, { account, num }: Counted, now: number): void {
    const about = { account: account.accountId, waybillNo: num };
    this.ledger.write({ at: now, vendor: 'kuaidi100', what: 'overrun', rule, ...about });
  }
}
