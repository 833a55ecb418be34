import type { TrueScan } from '../../truth';
import { beijingTime } from '../beijing-time';
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
    EBusinessID: subject.accountId,
    OrderCode: '',
    ShipperCode: subject.shipperCode,
    LogisticCode: subject.waybillNo,
    Success: true,
    Reason: scans.length === 0 ? '暂无轨迹信息' : '',
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

/** kdniao reads a scan without a code as one on the way. */
function stateOf(scans: readonly TrueScan[]): string {
  const newest = scans.at(-1);
  if (newest === undefined) return '0';
  return newest.kind === undefined ? '2' : ACTIONS[newest.kind];
}
