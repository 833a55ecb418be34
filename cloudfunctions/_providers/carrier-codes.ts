import { AppError } from '../_core/app-error';
import { guessCarriers, type CarrierCode } from '../_core/carriers/carriers';

/**
 * A provider's codes of every carrier of ours: the first is the one to ask with, an empty list says that it has none. One code may
 * stand for several of ours. A full record, so that a new carrier does not compile before each provider has said its code.
 */
export type CarrierCodes = Readonly<Record<CarrierCode, readonly string[]>>;

/** A provider's table, read both ways. */
export interface CarrierBook {
  /** The provider's code for a carrier of ours; undefined when it has none. */
  readonly codeOf: (carrier: string) => string | undefined;
  /** @throws AppError `unknown_carrier` when the provider has no code for this carrier of ours */
  readonly codeFor: (carrier: string) => string;
  /**
   * Our carrier for a code of theirs, any case; undefined when the table does not have it: never guessed. Where a code stands for
   * several of ours, the form of `waybillNo` decides, or the first of them.
   */
  readonly carrierOf: (code: string, waybillNo?: string) => CarrierCode | undefined;
}

/** @param whose the provider's name, for messages */
export function carrierBook(codes: CarrierCodes, whose: string): CarrierBook {
  const firstCode = new Map(Object.entries(codes).map(([ours, [code]]) => [ours, code]));
  const oursByCode = turnedRound(codes);
  const codeOf = (carrier: string): string | undefined => firstCode.get(carrier);
  return {
    codeOf,
    codeFor: (carrier) => {
      const code = codeOf(carrier);
      if (code === undefined) throw new AppError('unknown_carrier', `${whose}: has no code for this carrier`);
      return code;
    },
    carrierOf: (code, waybillNo) => {
      const ours = oursByCode.get(code.trim().toUpperCase());
      if (ours === undefined || ours.length === 1 || waybillNo === undefined) return ours?.[0];
      return guessCarriers(waybillNo).find((carrier) => ours.includes(carrier)) ?? ours[0];
    },
  };
}

function turnedRound(codes: CarrierCodes): ReadonlyMap<string, readonly CarrierCode[]> {
  const round = new Map<string, CarrierCode[]>();
  for (const ours of Object.keys(codes) as CarrierCode[]) {
    for (const code of codes[ours]) round.set(code.toUpperCase(), [...(round.get(code.toUpperCase()) ?? []), ours]);
  }
  return round;
}
