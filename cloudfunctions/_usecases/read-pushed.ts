import type { KnownRecipient } from '../_core/access/mask';
import type { HeardPush } from '../_core/tracking/merging/heard-push';
import type { Correction } from '../_core/tracking/merging/corrections';
import type { Arrived } from '../_core/tracking/merging/merge-arrived';
import type { Parcel, SaidName } from '../_core/tracking/parcel';
import type { ProviderCode, Snapshot } from '../_core/tracking/types';
import type { PushedTrack } from '../_providers/provider';
import { toEvents } from '../_core/tracking/merging/events';
import { printOf } from '../_core/tracking/merging/heard-push';
import { toldBy } from '../_core/tracking/merging/heard-tracks';
import { parcelKey } from '../_core/tracking/parcel-key';
import { withoutUndefined } from '../_core/without-undefined';
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
export const readPushed = (track: PushedTrack, about: About): ReadTrack => readSnapshot(track.read(), about);

type About = Pick<ReadTrack, 'merchantId' | 'provider' | 'receivedAt'>;

/** What a source said, without what lies in the future. */
export function readSnapshot(read: Snapshot, about: About): ReadTrack {
  const snapshot = withoutFuture(read, about.receivedAt);
  return { ...about, snapshot, isWhole: snapshot === read && snapshot.unreadable === 0 };
}

/** What a track brings to its parcel. Under another number than the parcel's it is another track: nothing is missed in it. */
export function arrivedFrom(read: ReadTrack, { carrier, waybillNo, recipient }: Addressee): Arrived {
  const { merchantId, provider, receivedAt, snapshot } = read;
  const isForwarded = waybillNo !== undefined && waybillNo !== snapshot.waybillNo;
  const via = isForwarded ? snapshot.waybillNo : undefined;
  const events = toEvents(snapshot.scans, {
    carrier: waybillNo === undefined ? '' : carrier,
    trackOf: snapshot.carrier,
    provider,
    receivedAt,
    recipient,
    via,
  });
  return {
    ...toldBy(events, provider, snapshot.ended === 'given_up' && !isForwarded),
    saidEta: snapshot.eta && { ...snapshot.eta, saidAt: newestScan(snapshot) },
    destination: saidPlace(snapshot.destination, snapshot),
    corrections: correctionOf(snapshot, via),
    saidKeys: saidKeys(snapshot, merchantId),
  };
}

function saidKeys({ correction: { from, to } = {}, waybillNo }: Snapshot, merchantId: string): string[] {
  return [from, to].flatMap((code) => (code === undefined ? [] : parcelKey(merchantId, code, waybillNo)));
}

function correctionOf(snapshot: Snapshot, via: string | undefined): Correction[] {
  const { from, to } = snapshot.correction ?? {};
  if (to === undefined) return [];
  return [withoutUndefined({ from, to, via, saidAt: newestScan(snapshot) })];
}

const saidPlace = (name: string | undefined, snapshot: Snapshot): SaidName | undefined =>
  name === undefined ? undefined : { name, saidAt: newestScan(snapshot) };

/** What a snapshot says besides its scans is as old as its newest scan. */
const newestScan = ({ scans }: Snapshot): number => scans.reduce((newest, { at }) => Math.max(newest, at), 0);
