import type { Truth, TrueScan } from '../../truth';
import { carrierIn } from '../carrier-words';
import type { Ledger, Rule } from '../ledger';
import { jsonObject, objectUnder, textUnder, type Reply } from '../question';
import { kuaidi100QuerySignature } from '../signatures';
import type { WireRequest } from '../wire';
import { WindowCount } from '../window-count';
import { COMPANIES, WANT_PHONE } from './codes';
import { trackJson } from './track';

const DAY_MS = 24 * 3_600_000;
const QUERIES_A_DAY = 48;
const LOCK_MS = DAY_MS;
const SUBSCRIPTIONS_A_MONTH = 4;
const MONTH_MS = 31 * DAY_MS;
const REST_MS = 30 * 60_000;

/** A customer of kuaidi100's. */
export interface Kuaidi100Account {
  /** `customer` of its questions. */
  accountId: string;
  key: string;
}

/** What a subscription asks for. */
export interface Wanted {
  account: Kuaidi100Account;
  com: string;
  num: string;
  callbackUrl: string;
  /** Empty: pushes go unsigned. */
  salt: string;
  resultv2: string;
  /** Whether the track of the country of destination is wanted, at the price of corrections. */
  interCom: boolean;
}

/** Whether a number is followed now, and else when it was stopped, epoch ms. */
export interface Standing {
  isFollowed: boolean;
  stoppedAt?: number;
}

interface DeskOptions {
  truth: Truth;
  accounts: readonly Kuaidi100Account[];
  ledger: Ledger;
  /** The scans that kuaidi100 knows of a number, oldest first; none where the carrier is another one. */
  known: (com: string, num: string, now: number) => readonly TrueScan[];
  standingOf: (wanted: Pick<Wanted, 'account' | 'com' | 'num'>) => Standing;
  follow: (wanted: Wanted, now: number) => void;
}

type Fields = Readonly<Record<string, unknown>>;
/** A code and a sentence. */
type Fault = readonly [code: string, message: string];

/** Answers kuaidi100's questions: query.do, and subscriptions. */
export class Kuaidi100Desk {
  private readonly queries = new WindowCount(DAY_MS);
  private readonly subscriptions = new WindowCount(MONTH_MS);
  /** Number → locked until, epoch ms. */
  private readonly locks = new Map<string, number>();

  constructor(private readonly options: DeskOptions) {}

  answer({ url, body }: WireRequest, now: number): Reply {
    const form = new URLSearchParams(body);
    const param = form.get('param') ?? '';
    const { pathname } = new URL(url, 'http://kuaidi100');
    if (pathname === '/poll/query.do') return this.query(form, param, now);
    if (pathname === '/poll') return this.subscribe(form, param, now);
    return failed({ call: 'unknown', account: '', waybillNo: '' }, ['400', '找不到对应的接口']);
  }

  private query(form: URLSearchParams, param: string, now: number): Reply {
    const asked = jsonObject(param) ?? {};
    const customer = form.get('customer') ?? '';
    const account = this.options.accounts.find(({ accountId }) => accountId === customer);
    const about = { call: 'query', account: customer, waybillNo: textUnder(asked, 'num') } as const;
    if (account === undefined) return failed(about, ['601', 'POLL:KEY已过期']);
    const sign = kuaidi100QuerySignature(param, account.key, customer);
    if (form.get('sign') !== sign) return failed(about, ['503', '验证签名失败']);
    const fault = this.queryFault(asked) ?? this.lockFault(account, about.waybillNo, now);
    return fault ? failed(about, fault) : this.track(about, asked, now);
  }

  private track(about: Omit<Reply, 'outcome' | 'json'>, asked: Fields, now: number): Reply {
    const com = textUnder(asked, 'com');
    const scans = this.options.known(com, about.waybillNo, now);
    if (scans.length === 0 && this.options.truth.trackOf(about.waybillNo, now) === undefined)
      return failed(about, ['201', '快递公司参数异常：单号不存在或者已经过期']);
    if (scans.length === 0) return failed(about, ['500', '查询无结果，请隔段时间再查']);
    const order = textUnder(asked, 'order') === 'asc' ? 'asc' : 'desc';
    const style = { resultv2: textUnder(asked, 'resultv2'), order } as const;
    return { ...about, outcome: '200', json: trackJson({ com, nu: about.waybillNo }, scans, style) };
  }

  private queryFault(asked: Fields): Fault | undefined {
    const num = textUnder(asked, 'num');
    const carrier = carrierIn(COMPANIES, textUnder(asked, 'com'));
    if (carrier === undefined || !isNumber(num)) return ['400', '提交的数据不完整，或者账号未充值'];
    if (!this.hasPhone(carrier, num, textUnder(asked, 'phone'))) return ['408', '快递公司参数异常：验证码错误'];
    return undefined;
  }

  /** The recipient's, by its last four digits. */
  private hasPhone(carrier: string, num: string, phone: string): boolean {
    if (!WANT_PHONE.has(carrier)) return true;
    const track = this.options.truth.trackOf(num, 0);
    return phone !== '' && (track === undefined || track.journey.recipient.phone.endsWith(phone.slice(-4)));
  }

  /** The 49th question in 24 hours locks a number for as long. */
  private lockFault({ accountId }: Kuaidi100Account, num: string, now: number): Fault | undefined {
    const fault = ['502', '该单号查询过于频繁，已锁单，请24小时后再试'] as const;
    if ((this.locks.get(`${accountId} ${num}`) ?? 0) > now) {
      this.overrun('query_while_locked', { account: accountId, waybillNo: num }, now);
      return fault;
    }
    if (this.queries.add(`${accountId} ${num}`, now) <= QUERIES_A_DAY) return undefined;
    this.locks.set(`${accountId} ${num}`, now + LOCK_MS);
    this.overrun('queries_per_number', { account: accountId, waybillNo: num }, now);
    return fault;
  }

  private subscribe(form: URLSearchParams, param: string, now: number): Reply {
    const asked = jsonObject(param) ?? {};
    const parameters = objectUnder(asked, 'parameters');
    const num = textUnder(asked, 'number');
    const account = this.options.accounts.find(({ key }) => key === textUnder(asked, 'key'));
    const about = { call: 'subscription', account: account?.accountId ?? '', waybillNo: num } as const;
    if (form.get('schema') !== 'json') return failed(about, ['700', '订阅方的订阅数据存在错误']);
    if (account === undefined) return failed(about, ['600', '您不是合法的订阅者（即授权Key出错）']);
    const wanted = wantedOf(account, asked, parameters);
    const fault = this.subscriptionFault(wanted, textUnder(parameters, 'phone'));
    if (fault) return failed(about, fault);
    const refusal = this.standingFault(wanted, now);
    if (refusal) return failed(about, refusal);
    this.options.follow(wanted, now);
    return { ...about, outcome: '200', json: { result: true, returnCode: '200', message: '提交成功' } };
  }

  private subscriptionFault({ com, num, callbackUrl }: Wanted, phone: string): Fault | undefined {
    const carrier = carrierIn(COMPANIES, com);
    if (com === '') return ['702', '识别不到该单号对应的快递公司'];
    if (carrier === undefined) return ['701', '拒绝订阅的快递公司'];
    if (!isNumber(num)) return ['700', '订阅方的订阅数据存在错误：单号'];
    if (!/^https?:\/\//.test(callbackUrl)) return ['700', '订阅方的订阅数据存在错误：回调地址不合法'];
    if (!this.hasPhone(carrier, num, phone)) return ['700', '订阅方的订阅数据存在错误：手机号'];
    return undefined;
  }

  /** Every subscription of a number counts, also the needless one. */
  private standingFault({ account, com, num }: Wanted, now: number): Fault | undefined {
    const about = { account: account.accountId, waybillNo: num };
    if (this.subscriptions.add(`${account.accountId} ${com} ${num}`, now) > SUBSCRIPTIONS_A_MONTH) {
      this.overrun('subscriptions_per_number', about, now);
      return ['500', '该单号本月订阅次数已达上限'];
    }
    const { isFollowed, stoppedAt } = this.options.standingOf({ account, com, num });
    if (isFollowed) return ['501', '重复订阅'];
    if (stoppedAt === undefined || now - stoppedAt >= REST_MS) return undefined;
    this.overrun('subscribed_too_soon', about, now);
    return ['500', '该单号刚刚结束监控，请30分钟后再提交'];
  }

  private overrun(rule: Rule, about: { account: string; waybillNo: string }, now: number): void {
    this.options.ledger.write({ at: now, vendor: 'kuaidi100', what: 'overrun', rule, ...about });
  }
}

const isNumber = (num: string): boolean => num.length >= 6 && num.length <= 32;

function wantedOf(account: Kuaidi100Account, asked: Fields, parameters: Fields): Wanted {
  return {
    account,
    com: textUnder(asked, 'company'),
    num: textUnder(asked, 'number'),
    callbackUrl: textUnder(parameters, 'callbackurl'),
    salt: textUnder(parameters, 'salt'),
    resultv2: textUnder(parameters, 'resultv2'),
    interCom: textUnder(parameters, 'interCom') === '1',
  };
}

function failed(about: Omit<Reply, 'outcome' | 'json'>, [returnCode, message]: Fault): Reply {
  return { ...about, outcome: returnCode, json: { result: false, returnCode, message } };
}
