import type { TrueScan } from '../../truth';
import { beijingTime } from '../../beijing-time';
import { STATUSES } from './codes';

const SIGNED_STATE = '3';

/** How a track is asked for. */
export interface TrackStyle {
  /** `4` and `8`: areas and finer states; anything else: neither. */
  resultv2: string;
  order: 'asc' | 'desc';
}

/** Which number a track is about, in kuaidi100's words. */
export interface Subject {
  com: string;
  nu: string;
}

/** A parcel's track as it stands in an answer and in a push: times in Beijing's without offset. */
export function trackJson({ com, nu }: Subject, scans: readonly TrueScan[], style: TrackStyle): object {
  const newest = scans.at(-1);
  const state = newest?.kind === undefined ? '0' : STATUSES[newest.kind].state;
  const data = scans.map((scan) => nodeJson(scan, style.resultv2));
  return {
    message: 'ok',
    nu,
    ischeck: state === SIGNED_STATE ? '1' : '0',
    com,
    status: '200',
    state,
    condition: '00',
    data: style.order === 'desc' ? data.reverse() : data,
  };
}

function nodeJson({ at, words, kind, area }: TrueScan, resultv2: string): object {
  const time = beijingTime(at);
  const plain = { time, ftime: time, context: words, ...(kind !== undefined && { status: STATUSES[kind].word }) };
  if (resultv2 !== '4' && resultv2 !== '8') return plain;
  return {
    ...plain,
    ...(kind !== undefined && { statusCode: STATUSES[kind].code }),
    ...(area !== undefined && { areaName: area, location: area }),
  };
}
