import type { TrueScan } from '../../truth';
import { beijingDay, beijingTime } from '../beijing-time';
import { carrierIn } from '../carrier-words';
import type { Ledger } from '../ledger';
import { jsonObject, textUnder, type Reply } from '../question';
import { kdniaoSignature } from '../signatures';
import type { WireRequest } from '../wire';
import { WindowCount } from '../window-count';
import { SHIPPERS } from './codes';
import { trackJson, type Subject } from './track';

const DAY_MS = 24 * 3_600_000;
const FREE_QUERIES_A_DAY = 500;
const QUERY_PATH = '/Ebusiness/EbusinessOrderHandle.aspx';
const SUBSCRIBE_PATH = '/api/dist';

interface Service {
  call: 'query' | 'subscription';
  path: string;
  plan: 'free' | 'paid';
}

/** RequestType → what is asked, and by accounts of which plan. */
const SERVICES: Readonly<Record<string, Service>> = {
  '1002': { call: 'query', path: QUERY_PATH, plan: 'free' },
  '8001': { call: 'query', path: QUERY_PATH, plan: 'paid' },
  '1008': { call: 'subscription', path: SUBSCRIBE_PATH, plan: 'free' },
  '8008': { call: 'subscription', path: SUBSCRIBE_PATH, plan: 'paid' },
};

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
}

/** What a question is about, once its form and its signature are in order. */
interface Question extends Subject {
  call: 'query' | 'subscription';
  account: KdniaoAccount;
  customerName: string;
}

interface DeskOptions {
  accounts: readonly KdniaoAccount[];
  ledger: Ledger;
  /** The scans that kdniao knows of a number, oldest first; none where the carrier is another one. */
  known: (subject: Subject, now: number) => readonly TrueScan[];
  /** Follows a number from now on. */
  follow: (subject: Subject, account: KdniaoAccount, now: number) => void;
}

/** Answers kdniao's questions: RequestType 1002 and 8001 (query), 1008 and 8008 (subscription). */
export class KdniaoDesk {
  private readonly sliding = new WindowCount(DAY_MS);
  private readonly perDay = new WindowCount(2 * DAY_MS);

  constructor(private readonly options: DeskOptions) {}

  answer(request: WireRequest, now: number): Reply {
    const form = new URLSearchParams(request.body);
    const account = this.options.accounts.find(({ accountId }) => accountId === form.get('EBusinessID'));
    const service = SERVICES[form.get('RequestType') ?? ''];
    const about = aboutOf(form, service?.call ?? 'unknown');
    const fault = signatureFault(form, account) ?? serviceFault(request, form, service);
    if (fault) return refused(about, ...fault);
    if (!account || !service || !isOpenTo(account, service)) return refused(about, '105', '该接口未开通');
    return this.serve(about, { ...about, call: service.call, account }, now);
  }

  private serve(about: About, question: Question, now: number): Reply {
    const fault = this.faultOf(question);
    if (fault) return refused(about, ...fault);
    if (question.call === 'subscription') return this.subscribe(about, question, now);
    if (!this.mayQuery(question, now)) return refused(about, '405', '今日查询次数已超过上限');
    const json = trackJson(question, this.options.known(question, now));
    return { ...about, account: about.accountId, outcome: '100', json };
  }

  private subscribe(about: About, question: Question, now: number): Reply {
    this.options.follow(question, question.account, now);
    const json = {
      EBusinessID: about.accountId,
      UpdateTime: beijingTime(now),
      Success: true,
      Reason: '',
      EstimatedDeliveryTime: '',
    };
    return { ...about, account: about.accountId, outcome: '100', json };
  }

  /** Undefined for a number that can be asked about. */
  private faultOf({ shipperCode, waybillNo, customerName }: Question): Fault | undefined {
    if (waybillNo === '') return ['402', '快递单号不能为空'];
    if (!/^[0-9A-Za-z-]+$/.test(waybillNo)) return ['403', '快递单号含有特殊字符'];
    if (waybillNo.length < 6 || waybillNo.length > 32) return ['404', '快递单号长度不对'];
    if (carrierIn(SHIPPERS, shipperCode) === undefined) return ['105', '不支持该快递公司 ShipperCode'];
    if (shipperCode.toUpperCase() === 'SF' && customerName === '') return ['101', '顺丰单号需要 CustomerName 手机尾号'];
    return undefined;
  }

  /** 500 in any 24 hours, and 500 in any calendar day of Beijing: whichever is worse. */
  private mayQuery({ account, waybillNo }: Question, now: number): boolean {
    if (account.plan === 'paid') return true;
    const { accountId } = account;
    const count = Math.max(this.sliding.add(accountId, now), this.perDay.add(`${accountId} ${beijingDay(now)}`, now));
    if (count <= FREE_QUERIES_A_DAY) return true;
    const rule = 'queries_per_day';
    this.options.ledger.write({ at: now, vendor: 'kdniao', what: 'overrun', rule, account: accountId, waybillNo });
    return false;
  }
}

const isOpenTo = ({ plan }: KdniaoAccount, service: Service): boolean => service.plan === 'free' || plan === 'paid';

/** A code and a sentence. */
type Fault = readonly [code: string, reason: string];

function signatureFault(form: URLSearchParams, account: KdniaoAccount | undefined): Fault | undefined {
  const [requestData, signature] = [form.get('RequestData'), form.get('DataSign')];
  if (requestData === null || signature === null) return ['101', '缺少必要参数'];
  if (!account) return ['104', '用户不存在'];
  return signature === kdniaoSignature(requestData, account.key) ? undefined : ['102', '数据签名验证失败'];
}

function serviceFault({ method, url }: WireRequest, form: URLSearchParams, service?: Service): Fault | undefined {
  const isThere = method === 'POST' && service?.path === new URL(url, 'http://kdniao').pathname;
  return isThere && form.get('DataType') === '2' ? undefined : ['103', '请求格式错误'];
}

/** What a question says of itself, in order or not. */
interface About extends Subject {
  call: Reply['call'];
  customerName: string;
}

function aboutOf(form: URLSearchParams, call: Reply['call']): About {
  const asked = jsonObject(form.get('RequestData')) ?? {};
  return {
    call,
    accountId: form.get('EBusinessID') ?? '',
    shipperCode: textUnder(asked, 'ShipperCode'),
    waybillNo: textUnder(asked, 'LogisticCode'),
    customerName: textUnder(asked, 'CustomerName'),
  };
}

function refused({ call, accountId, shipperCode, waybillNo }: About, code: string, reason: string): Reply {
  const json = {
    EBusinessID: accountId,
    ShipperCode: shipperCode,
    LogisticCode: waybillNo,
    Success: false,
    ResultCode: code,
    Reason: reason,
  };
  return { call, account: accountId, waybillNo, outcome: code, json };
}
