import type { Snapshot } from '../../../cloudfunctions/_core/tracking/types';
import { aftership } from '../../../cloudfunctions/_providers/aftership';
import { kdniao } from '../../../cloudfunctions/_providers/kdniao';
import { kuaidi100 } from '../../../cloudfunctions/_providers/kuaidi100';
import type { Provider } from '../../../cloudfunctions/_providers/provider';
import { seventeenTrack } from '../../../cloudfunctions/_providers/seventeen-track';
import type { Shape, Tracked } from './shape';
import { hasAt, valuesAt } from './values-at';

const has = (document: unknown, ...paths: string[]): boolean => paths.every((path) => hasAt(document, path));
const hasOne = (document: unknown, ...paths: string[]): boolean => paths.some((path) => hasAt(document, path));
const tracked = (snapshots: readonly Snapshot[]): Tracked[] => snapshots.map((snapshot) => ({ snapshot, untimed: [] }));

/** An answer that does not say which parcel it is about is read all the same. */
const ANONYMOUS = { carrier: 'unknown', waybillNo: '?' };

/** What the provider pushes. Its signature is not checked: here there is no account. */
function pushShape(provider: Provider, fits: Shape['fits']): Shape {
  return {
    name: `${provider.code}-push`,
    fits,
    read: (document) =>
      tracked(provider.tracksIn({ signedText: JSON.stringify(document), signature: '' }).map((track) => track.read())),
  };
}

/** What the provider answers when it is asked. */
function answerShape(provider: Provider, fits: Shape['fits']): Shape {
  return {
    name: `${provider.code}-query`,
    fits,
    read: (document) => tracked([provider.readAnswer(JSON.stringify(document), ANONYMOUS)]),
  };
}

/** A refusal has no Traces. Gateways begin the keys in lower case. */
const isKdniaoAnswer = (document: unknown): boolean =>
  (has(document, 'Success') && hasOne(document, 'Traces', 'EBusinessID', 'LogisticCode')) ||
  (has(document, 'success') && hasOne(document, 'traces', 'eBusinessID', 'logisticCode'));

/** A track, or a refusal: {"result": false, "returnCode": "400", "message": …}. */
const isKuaidi100Answer = (document: unknown): boolean =>
  has(document, 'nu', 'com', 'data') ||
  (has(document, 'returnCode') && valuesAt(document, 'result').some((result) => typeof result === 'boolean'));

/** One tracking, several, or a refusal, which has a type. */
const isAftershipAnswer = (document: unknown): boolean =>
  has(document, 'meta.code', 'data') &&
  hasOne(document, 'data.trackings', 'data.tracking', 'data.tracking_number', 'meta.type');

/** The providers' own forms, read by the providers. */
export const PROVIDER_SHAPES: readonly Shape[] = [
  pushShape(kdniao, (document) => has(document, 'Data.LogisticCode')),
  answerShape(kdniao, (document) => isKdniaoAnswer(document)),
  pushShape(kuaidi100, (document) => has(document, 'lastResult')),
  answerShape(kuaidi100, (document) => isKuaidi100Answer(document)),
  pushShape(seventeenTrack, (document) => has(document, 'event', 'data.number')),
  answerShape(seventeenTrack, (document) => hasOne(document, 'data.accepted', 'data.rejected')),
  pushShape(aftership, (document) => has(document, 'event', 'msg.tracking_number')),
  answerShape(aftership, (document) => isAftershipAnswer(document)),
];
