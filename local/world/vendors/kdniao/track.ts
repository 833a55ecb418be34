import type { TrueScan } from '../../truth';
import { beijingTime } from '../../beijing-time';
import { ACTIONS } from './codes';

/** Which number a track is about, in kdniao's words. */
export interface Subject {
  accountId: string;
  shipperCode: string;
  waybillNo: string;
}

/** A parcel's track as it stands in an answer and in a push: oldest first, times in Beijing's without offset. */
export function trackJson(subject: Subject, scans: readonly TrueScan[]): object {
  const stateEx = stateOf(scans);
  return {
    ...headJson(subject),
    Success: true,
    Reason: '',
    // 10 待揽件 is the one fine state without a coarse one of its own.
    State: stateEx === '10' ? '0' : stateEx.slice(0, 1),
    StateEx: stateEx,
    Traces: scans.map(({ at, words, kind, area }) => ({
      AcceptTime: beijingTime(at),
      AcceptStation: words,
      ...(area !== undefined && { Location: area }),
      ...(kind !== undefined && { Action: ACTIONS[kind] }),
    })),
  };
}

/** The answer about a number of which kdniao knows nothing yet; told as a success or as a failure. */
export function withoutTrace(subject: Subject, isSuccess: boolean): object {
  const nothing = { State: '0', StateEx: '0', Traces: [] };
  return { ...headJson(subject), Success: isSuccess, Reason: '暂无轨迹信息', ...nothing };
}

/** The same with keys that begin in lower case, as a gateway passes it on. */
export function inLowerKeys(json: object): object {
  const lower = (_key: string, value: unknown): unknown =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [key.charAt(0).toLowerCase() + key.slice(1), inner]),
        );
  return JSON.parse(JSON.stringify(json, lower)) as object;
}

const headJson = ({ accountId, shipperCode, waybillNo }: Subject): object => ({
  EBusinessID: accountId,
  OrderCode: '',
  ShipperCode: shipperCode,
  LogisticCode: waybillNo,
});

/** kdniao reads a scan without a code as one on the way. */
function stateOf(scans: readonly TrueScan[]): string {
  const newest = scans.at(-1);
  if (newest === undefined) return '0';
  return newest.kind === undefined ? '2' : ACTIONS[newest.kind];
}
