import { AppError } from '../../../cloudfunctions/_core/app-error';
import { normalizeWaybillNo, type CarrierCode } from '../../../cloudfunctions/_core/carriers/carriers';
import { makeScan, type ProviderNode } from '../../../cloudfunctions/_core/tracking/make-scan';
import type { CodeReading, Snapshot } from '../../../cloudfunctions/_core/tracking/types';
import type { DateOrder } from '../../../cloudfunctions/_core/tracking/time/written-date';
import { withoutUndefined } from '../../../cloudfunctions/_core/without-undefined';
import { carrierByAnyName } from '../carrier-names';
import { codeReadingOf } from '../node-codes';
import type { Shape, Tracked } from './shape';
import { hasAt, textAt, valuesAt } from './values-at';

/** A form that is a list of nodes with a few fields, as nearly all are. Paths are as in `valuesAt`; those of nodes begin at the node. */
export interface ListShape {
  name: string;
  /** Each must be there: keys that together only this form has. */
  marks: readonly string[];
  /** Where the parcels are; the whole document is one when absent. */
  parcels?: string;
  /** Whose it is: our code, or the path of a name in the parcel. */
  carrier: CarrierCode | { at: string };
  waybillNo?: string;
  nodes: readonly string[];
  /** The parts of a node's time, in the order in which they are read. */
  time: readonly string[];
  /** How it writes 03/04/2026, where that is known. */
  dateOrder?: DateOrder;
  /** The parts of a node's words, joined by a full stop. */
  words: readonly string[];
  /** The parts of a node's place, joined by a comma. */
  place?: readonly string[];
  code?: string;
  /** The sender's state of the whole parcel, and what it means. */
  state?: { at: string; means: Readonly<Record<string, CodeReading>> };
  destination?: readonly string[];
  /** Where the sender says why there is nothing. */
  errors?: readonly string[];
}

/** Makes a shape of its description. */
export function listShape(described: ListShape): Shape {
  const { name, marks, parcels, nodes, errors = [] } = described;
  return {
    name,
    fits: (document) => marks.every((mark) => hasAt(document, mark)),
    read: (document) => {
      const found = parcels === undefined ? [document] : valuesAt(document, parcels);
      const tracked = found.map((parcel) => readParcel(parcel, described));
      const isEmpty = !found.some((parcel) => nodes.some((path) => valuesAt(parcel, path).length > 0));
      const said = isEmpty ? errors.map((path) => textAt(document, path)).find((text) => text !== '') : undefined;
      if (said !== undefined) throw new AppError(isBusy(said) ? 'provider_busy' : 'bad_waybill', said);
      return tracked;
    },
  };
}

const isBusy = (said: string): boolean => /unable to process|temporar|unavailable at this time|系统繁忙/i.test(said);

function readParcel(parcel: unknown, described: ListShape): Tracked {
  const carrier = carrierIn(parcel, described);
  const nodes = described.nodes
    .flatMap((path) => valuesAt(parcel, path))
    .map((node) => readNode(node, carrier, described))
    .filter(({ time, words }) => time !== '' || words !== '')
    .map((node) => ({ words: node.words, scan: makeScan(node) }));
  const untimed = nodes.filter(({ scan }) => scan === undefined).map(({ words }) => words);
  return {
    snapshot: withoutUndefined({
      carrier,
      providerCarrier: carrier ?? '',
      waybillNo: normalizeWaybillNo(textAt(parcel, described.waybillNo ?? '')),
      scans: nodes.flatMap(({ scan }) => scan ?? []),
      unreadable: untimed.length,
      unknownCodes: [],
      destination: joined(parcel, described.destination ?? []) || undefined,
      parcelCode: parcelCodeIn(parcel, described),
    }),
    untimed,
  };
}

const carrierIn = (parcel: unknown, { carrier }: ListShape): string | undefined =>
  typeof carrier === 'string' ? carrier : carrierByAnyName(textAt(parcel, carrier.at));

function parcelCodeIn(parcel: unknown, { state }: ListShape): Snapshot['parcelCode'] {
  const code = state ? textAt(parcel, state.at) : '';
  if (code === '') return undefined;
  const reading = state?.means[code];
  return { code, ...(reading && { reading }) };
}

function readNode(
  node: unknown,
  carrier: string | undefined,
  { time, dateOrder, words, place = [], code }: ListShape,
): ProviderNode {
  const said = [...new Set(words.map((path) => textAt(node, path)).filter((text) => text !== ''))];
  const ownCode = code === undefined ? '' : textAt(node, code);
  return {
    time: time
      .map((path) => textAt(node, path))
      .join(' ')
      .trim(),
    dateOrder,
    words: said.join('. '),
    place: joined(node, place),
    code: ownCode,
    codeReading: codeReadingOf(carrier, ownCode),
    carrier,
  };
}

const joined = (value: unknown, paths: readonly string[]): string =>
  paths
    .map((path) => textAt(value, path))
    .filter((text) => text !== '')
    .join(', ');
