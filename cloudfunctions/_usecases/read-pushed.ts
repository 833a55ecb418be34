import type { KnownRecipient } from '../_core/access/mask';
import type { HeardPush } from '../_core/tracking/merging/heard-push';
import type { Arrived } from '../_core/tracking/merging/merge-arrived';
import type { Parcel, SaidPlace } from '../_core/tracking/parcel';
import type { ProviderCode, Snapshot } from '../_core/tracking/types';
import type { PushedTrack } from '../_providers/provider';
import { toEvents } from '../_core/tracking/merging/events';
import { printOf } from '../_core/tracking/merging/heard-push';
import { toldBy } from '../_core/tracking/merging/heard-tracks';
import { parcelKey } from '../_core/tracking/parcel-key';
import { withoutFuture } from '../_core/tracking/merging/without-future';

/** A track of a push whose signature was checked. */
export interface Pushed {
  /** Absent when the push has several tracks of one parcel: the whole push is no sign then that this one was taken in. */
  signature?: string;
  track: PushedTrack;
}

/** A pushed track as read, before it is known whose parcel it is. */
export interface ReadTrack {
  merchantId: string;
  provider: ProviderCode;
  /** Epoch ms. */
  receivedAt: number;
  snapshot: Snapshot;
  /** Nothing of it was left out: the same push would bring nothing new later. */
  isWhole: boolean;
}

/** Whose events they become. Before shipping only the carrier is known. */
export interface Addressee {
  carrier: string;
  waybillNo?: string;
  recipient?: KnownRecipient;
}

/** Whether this is the push that brought something last, byte for byte or in another order: then there is nothing to read. */
export function isKnownAgain({ heard }: Parcel, provider: ProviderCode, { signature, track }: Pushed): boolean {
  const last = heard?.[provider];
  return last !== undefined && (last.signature === signature || last.print === printOf(track.said));
}

/** What a parcel keeps to know this push again. */
export const heardPush = ({ signature = '', track }: Pushed): HeardPush => ({ signature, print: printOf(track.said) });

/** @throws AppError `too_large` or `unsupported_format` */
export function readPushed(
  track: PushedTrack,
  about: Pick<ReadTrack, 'merchantId' | 'provider' | 'receivedAt'>,
): ReadTrack {
  const read = track.read();
  const snapshot = withoutFuture(read, about.receivedAt);
  return { ...about, snapshot, isWhole: snapshot === read && snapshot.unreadable === 0 };
}

/** What a track brings to its parcel. Under another number than the parcel's it is another track: nothing is missed in it. */
export function arrivedFrom(read: ReadTrack, { carrier, waybillNo, recipient }: Addressee): Arrived {
  const { merchantId, provider, receivedAt, snapshot } = read;
  const isForwarded = waybillNo !== undefined && waybillNo !== snapshot.waybillNo;
  const source = { carrier: snapshot.carrier ?? carrier, provider, receivedAt };
  const events = toEvents(snapshot.scans, {
    ...source,
    ...(recipient && { recipient }),
    ...(isForwarded && { via: snapshot.waybillNo }),
  });
  const { from, to } = snapshot.correction ?? {};
  return {
    ...toldBy(events, provider, snapshot.ended === 'given_up' && !isForwarded),
    saidEta: snapshot.eta && { ...snapshot.eta, saidAt: newestScan(snapshot) },
    destination: saidPlace(snapshot.destination, snapshot),
    saidKeys: [from, to].flatMap((code) => (code === undefined ? [] : parcelKey(merchantId, code, snapshot.waybillNo))),
  };
}

const saidPlace = (name: string | undefined, snapshot: Snapshot): SaidPlace | undefined =>
  name === undefined ? undefined : { name, saidAt: newestScan(snapshot) };

/** What a snapshot says besides its scans is as old as its newest scan. */
const newestScan = ({ scans }: Snapshot): number => scans.reduce((newest, { at }) => Math.max(newest, at), 0);
