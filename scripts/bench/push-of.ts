import type { RawPush } from '../../cloudfunctions/_ports';
import { sign } from '../../cloudfunctions/_providers/kdniao/sign';
import { saltOf, signPush } from '../../cloudfunctions/_providers/kuaidi100/sign';
import { beijingTime } from '../../local/world/beijing-time';
import { ACCOUNTS, type BenchProvider } from './bench-shop';
import type { SampleNode } from './sample-nodes';

/** Which parcel a push is about. */
export interface PushSubject {
  provider: BenchProvider;
  waybillNo: string;
  parcelId: string;
  /** The shop's with kdniao; the bench's own when absent. */
  account?: { accountId: string; key: string };
}

const PUSH_OF: Readonly<
  Record<BenchProvider, (subject: PushSubject, nodes: readonly SampleNode[], at: number) => RawPush>
> = { kdniao: kdniaoPush, kuaidi100: kuaidi100Push };

/**
 * A signed push of the parcel's whole track, as its source sends it.
 *
 * @param nodes oldest first
 * @param at when it is sent, epoch ms
 */
export const pushOf = (subject: PushSubject, nodes: readonly SampleNode[], at: number): RawPush =>
  PUSH_OF[subject.provider](subject, nodes, at);

function kdniaoPush({ waybillNo, account }: PushSubject, nodes: readonly SampleNode[], at: number): RawPush {
  const { accountId, key } = account ?? ACCOUNTS.kdniao;
  const track = {
    EBusinessID: accountId,
    OrderCode: '',
    ShipperCode: 'ZTO',
    LogisticCode: waybillNo,
    Success: true,
    Reason: '',
    CallBack: '',
    State: '2',
    StateEx: '2',
    Location: '',
    EstimatedDeliveryTime: '',
    Traces: nodes.map(({ at: scannedAt, words, city }) => ({
      AcceptTime: beijingTime(scannedAt),
      AcceptStation: words,
      Location: city,
      Action: '2',
    })),
  };
  const RequestData = JSON.stringify({ EBusinessID: accountId, PushTime: beijingTime(at), Count: '1', Data: [track] });
  const body = formOf({ RequestData, RequestType: '101', DataSign: sign(RequestData, key) });
  return { provider: 'kdniao', accountId, headers: FORM, body };
}

/** Newest first, as all of kuaidi100's lists; its push says nothing of when it is sent. */
function kuaidi100Push({ waybillNo, parcelId }: PushSubject, nodes: readonly SampleNode[]): RawPush {
  const { accountId, key } = ACCOUNTS.kuaidi100;
  const data = nodes.map(({ at, words, city }) => ({
    time: beijingTime(at),
    ftime: beijingTime(at),
    context: words,
    areaName: city,
    status: '在途',
    statusCode: '0',
  }));
  const lastResult = {
    message: 'ok',
    state: '0',
    status: '200',
    condition: 'F00',
    ischeck: '0',
    com: 'zhongtong',
    nu: waybillNo,
    data: data.reverse(),
  };
  const around = { status: 'polling', billstatus: 'got', message: '', autoCheck: '0', comOld: '', comNew: '' };
  const param = JSON.stringify({ ...around, lastResult });
  const body = formOf({ sign: signPush(param, saltOf(key, parcelId)), param });
  return { provider: 'kuaidi100', accountId, parcelId, headers: FORM, body };
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' } as const;

const formOf = (fields: Record<string, string>): string => new URLSearchParams(fields).toString();
