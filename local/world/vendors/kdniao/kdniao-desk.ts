import type { Truth, TrueScan } from '../../truth';
import { beijingTime } from '../../beijing-time';
import { carrierIn } from '../carrier-words';
import type { Ledger } from '../ledger';
import { jsonObject, textUnder, type Fault, type Reply } from '../question';
import { kdniaoSignature } from '../signatures';
import type { WireRequest } from '../wire';
import { SHIPPERS } from './codes';
import { KdniaoBooks, type KdniaoAccount } from './kdniao-books';
import { inLowerKeys, trackJson, withoutTrace, type Subject } from './track';

const QUERY_PATH = '/Ebusiness/EbusinessOrderHandle.aspx';
const SUBSCRIBE_PATH = '/api/dist';

interface Service {
  call: Reply['call'];
  path: string;
  plan: 'free' | 'paid';
  /** ShipperCodes that it does not serve. SF is served to free accounts that order it through kdniao: ours do not. */
  without: readonly string[];
}

/** RequestType → what is asked, and by accounts of which plan. */
const SERVICES: Readonly<Record<string, Service>> = {
  '1002': { call: 'query', path: QUERY_PATH, plan: 'free', without: ['SF', 'STO', 'HHTT', 'HTKY'] },
  '8001': { call: 'query', path: QUERY_PATH, plan: 'paid', without: ['HTKY'] },
  '1008': { call: 'subscription', path: SUBSCRIBE_PATH, plan: 'free', without: ['SF', 'STO', 'HHTT'] },
  '8008': { call: 'subscription', path: SUBSCRIBE_PATH, plan: 'paid', without: [] },
};

const NO_SERVICE: Service = { call: 'unknown', path: '', plan: 'free', without: [] };

interface Asked {
  request: WireRequest;
  form: URLSearchParams;
  account: KdniaoAccount;
  service: Service;
}

/** What a question is about, once its form and its signature are in order. */
interface Question extends Subject {
  service: Service;
  account: KdniaoAccount;
  customerName: string;
}

interface DeskOptions {
  truth: Truth;
  accounts: readonly KdniaoAccount[];
  ledger: Ledger;
  /** The scans that kdniao knows of a number, oldest first; none where the carrier is another one. */
  known: (subject: Subject, now: number) => readonly TrueScan[];
  /** Follows a number from now on. */
  follow: (subject: Subject, account: KdniaoAccount, now: number) => void;
}

/** Answers kdniao's questions: RequestType 1002 and 8001 (query), 1008 and 8008 (subscription). */
export class KdniaoDesk {
  private readonly books: KdniaoBooks;

  constructor(private readonly options: DeskOptions) {
    this.books = new KdniaoBooks(options.ledger);
  }

  answer(request: WireRequest, now: number): Reply {
    const form = new URLSearchParams(request.body);
    const account = this.options.accounts.find(({ accountId }) => accountId === form.get('EBusinessID'));
    const service = SERVICES[form.get('RequestType') ?? ''] ?? NO_SERVICE;
    if (!account) return refused(aboutOf(form, service), '104', '用户不存在');
    const reply = this.judge({ request, form, account, service }, now);
    return account.getsLowerKeys === true ? { ...reply, json: inLowerKeys(reply.json) } : reply;
  }

  private judge(asked: Asked, now: number): Reply {
    const { form, account, service } = asked;
    const about = aboutOf(form, service);
    const tooMuch = this.count(account, about, now);
    const fault = signatureFault(asked) ?? serviceFault(asked) ?? tooMuch;
    return fault ? refused(about, ...fault) : this.serve(about, { ...about, service, account }, now);
  }

  private count(account: KdniaoAccount, { call, waybillNo }: About, now: number): Fault | undefined {
    const tooOften = this.books.countCall({ account, waybillNo }, now);
    const usedUp = call === 'query' ? this.books.countQuery({ account, waybillNo }, now) : undefined;
    return tooOften ?? usedUp;
  }

  private serve(about: About, question: Question, now: number): Reply {
    const fault = numberFault(question) ?? carrierFault(question) ?? this.phoneFault(question);
    if (fault) return refused(about, ...fault);
    if (question.service.call === 'subscription') return this.subscribe(about, question, now);
    const { account } = question;
    const scans = this.options.known(question, now);
    const isEmpty = scans.length === 0;
    const json = isEmpty ? withoutTrace(question, account.failsWithoutTrace !== true) : trackJson(question, scans);
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

  /** SF tells nobody who does not know the recipient's phone. */
  private phoneFault({ shipperCode, waybillNo, customerName }: Question): Fault | undefined {
    if (shipperCode.toUpperCase() !== 'SF') return undefined;
    if (customerName === '') return ['101', '顺丰单号需要 CustomerName 手机尾号'];
    const track = this.options.truth.trackOf(waybillNo, 0);
    if (track === undefined || track.journey.recipient.phone.endsWith(customerName)) return undefined;
    return ['105', 'CustomerName 手机尾号不正确'];
  }
}

/** Undefined for a number that can be asked about. */
function numberFault({ waybillNo }: Question): Fault | undefined {
  if (waybillNo === '') return ['402', '快递单号不能为空'];
  if (!/^[0-9A-Za-z-]+$/.test(waybillNo)) return ['403', '快递单号含有特殊字符'];
  return waybillNo.length < 6 || waybillNo.length > 32 ? ['404', '快递单号长度不对'] : undefined;
}

function carrierFault({ shipperCode, service }: Question): Fault | undefined {
  if (carrierIn(SHIPPERS, shipperCode) === undefined) return ['105', '不支持该快递公司 ShipperCode'];
  if (!service.without.includes(shipperCode.toUpperCase())) return undefined;
  return ['105', '暂不支持该快递公司，请开通对应的增值服务'];
}

function signatureFault({ form, account }: Asked): Fault | undefined {
  const [requestData, signature] = [form.get('RequestData'), form.get('DataSign')];
  if (requestData === null || signature === null) return ['101', '缺少必要参数'];
  return signature === kdniaoSignature(requestData, account.key) ? undefined : ['102', '数据签名验证失败'];
}

function serviceFault({ request, form, account, service }: Asked): Fault | undefined {
  const isThere = request.method === 'POST' && service.path === new URL(request.url, 'http://kdniao').pathname;
  if (!isThere || form.get('DataType') !== '2') return ['103', '请求格式错误'];
  return service.plan === 'paid' && account.plan !== 'paid' ? ['105', '该接口未开通'] : undefined;
}

/** What a question says of itself, in order or not. */
interface About extends Subject {
  call: Reply['call'];
  customerName: string;
}

function aboutOf(form: URLSearchParams, { call }: Service): About {
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
