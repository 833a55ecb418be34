import type { JourneyNode, JourneyParcel } from './journeys';
import { createHash } from 'node:crypto';

const BEIJING_OFFSET_MS = 8 * 3_600_000;

/** YYYY-MM-DD HH:mm:ss in Beijing, as kdniao writes times. */
const beijing = (at: number): string => new Date(at + BEIJING_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');

/** A parcel's track as far as it has come. */
export interface Track {
  parcel: JourneyParcel;
  /** Epoch ms. */
  shippedAt: number;
  nodes: JourneyNode[];
}

/**
 * The form body of one push, with the whole track of each parcel, signed as kdniao signs: base64 of the lower-case hex
 * md5 over the JSON and the key.
 */
export function kdniaoPush(tracks: readonly Track[], account: { accountId: string; key: string }, now: number): string {
  const RequestData = JSON.stringify({
    EBusinessID: account.accountId,
    PushTime: beijing(now),
    Count: String(tracks.length),
    Data: tracks.map((track) => trackData(track, account.accountId)),
  });
  const digest = createHash('md5')
    .update(RequestData + account.key, 'utf8')
    .digest('hex');
  const DataSign = Buffer.from(digest, 'utf8').toString('base64');
  return new URLSearchParams({ RequestData, RequestType: '101', DataSign }).toString();
}

function trackData({ parcel, shippedAt, nodes }: Track, accountId: string) {
  const code = nodes.at(-1)?.code;
  return {
    EBusinessID: accountId,
    OrderCode: '',
    ShipperCode: parcel.shipper,
    LogisticCode: parcel.waybillNo,
    Success: true,
    Reason: '',
    State: code?.[0] ?? '2',
    ...(code && { StateEx: code }),
    Traces: nodes.map(({ hours, words, code: action }) => ({
      AcceptTime: beijing(shippedAt + hours * 3_600_000),
      AcceptStation: words,
      ...(action && { Action: action }),
    })),
  };
}
