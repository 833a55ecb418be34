import type { Truth, TrueScan } from '../../truth';
import { carrierIn } from '../carrier-words';
import type { Ledger } from '../ledger';
import { jsonObject, objectUnder, textUnder, type Fault, type Reply } from '../question';
import { kuaidi100QuerySignature } from '../signatures';
import type { WireRequest } from '../wire';
import { COMPANIES, WANT_PHONE } from './codes';
import { Kuaidi100Books, type Kuaidi100Account, type Standing } from './kuaidi100-books';
import { trackJson } from './track';

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
type About = Omit<Reply, 'outcome' | 'json'>;

/** Answers kuaidi100's questions: query.do, and subscriptions. */
export class Kuaidi100Desk {
  private readonly books: Kuaidi100Books;

  constructor(private readonly options: DeskOptions) {
    this.books = new Kuaidi100Books(options.ledger);
  }

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
    const num = textUnder(asked, 'num');
    const about = { call: 'query', account: customer, waybillNo: num } as const;
    if (account === undefined) return failed(about, ['601', 'POLL:KEY已过期']);
    const tooOften = this.books.countCall({ account, num }, now);
    const locked = this.books.countQuery({ account, num }, now);
    const sign = kuaidi100QuerySignature(param, account.key, customer);
    if (form.get('sign') !== sign) return failed(about, ['503', '验证签名失败']);
    const fault = tooOften ?? locked ?? this.queryFault(asked);
    return fault ? failed(about, fault) : this.track(about, asked, now);
  }

  private track(about: About, asked: Fields, now: number): Reply {
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

  private subscribe(form: URLSearchParams, param: string, now: number): Reply {
    const asked = jsonObject(param) ?? {};
    const parameters = objectUnder(asked, 'parameters');
    const num = textUnder(asked, 'number');
    const account = this.options.accounts.find(({ key }) => key === textUnder(asked, 'key'));
    const about = { call: 'subscription', account: account?.accountId ?? '', waybillNo: num } as const;
    if (account === undefined) return failed(about, ['600', '您不是合法的订阅者（即授权Key出错）']);
    const tooOften = this.books.countCall({ account, num }, now);
    if (form.get('schema') !== 'json') return failed(about, ['700', '订阅方的订阅数据存在错误']);
    const wanted = wantedOf(account, asked, parameters);
    const fault =
      tooOften ??
      this.subscriptionFault(wanted, textUnder(parameters, 'phone')) ??
      this.books.countSubscription(wanted, this.options.standingOf(wanted), now);
    if (fault) return failed(about, fault);
    this.options.follow(wanted, now);
    return { ...about, outcome: '200', json: { result: true, returnCode: '200', message: '提交成功' } };
  }

  private subscriptionFault(wanted: Wanted, phone: string): Fault | undefined {
    const { com, num } = wanted;
    const carrier = carrierIn(COMPANIES, com);
    if (com === '') return ['702', '识别不到该单号对应的快递公司'];
    if (carrier === undefined) return ['701', '拒绝订阅的快递公司'];
    if (!isNumber(num)) return ['700', '订阅方的订阅数据存在错误：单号'];
    if (!this.hasPhone(carrier, num, phone)) return ['700', '订阅方的订阅数据存在错误：手机号'];
    return callbackFault(wanted);
  }
}

const isNumber = (num: string): boolean => num.length >= 6 && num.length <= 32;

/** https is refused until kuaidi100's staff allow it. */
function callbackFault({ callbackUrl, account }: Wanted): Fault | undefined {
  if (callbackUrl.startsWith('http://')) return undefined;
  if (!callbackUrl.startsWith('https://')) return ['700', '订阅方的订阅数据存在错误：回调地址不合法'];
  if (account.allowsHttps === true) return undefined;
  return ['700', '订阅方的订阅数据存在错误：回调地址不支持https，请联系客服开通'];
}

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

function failed(about: About, [returnCode, message]: Fault): Reply {
  return { ...about, outcome: returnCode, json: { result: false, returnCode, message } };
}
