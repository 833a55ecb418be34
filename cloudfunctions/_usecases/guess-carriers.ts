import type { CarrierGuess, MerchantCalls } from '../../typings/merchant';
import type { Locale } from '../../typings/vocabulary';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { CARRIERS, guessCarriers as guessCodes, normalizeWaybillNo } from '../_core/carriers/carriers';
import { carrierName } from '../_core/views/parcel-row';
import { localeSchema } from './input-schemas';
import { staffWith } from './staff-with';

type Input = MerchantCalls['guessCarriers']['input'];

export const guessCarriersInput: v.GenericSchema<Input> = v.strictObject({
  locale: localeSchema,
  waybillNo: v.pipe(v.string(), v.maxLength(64)),
});

/** Whose number this may be, best first, and every carrier to choose from. */
export async function guessCarriers(
  deps: Pick<Ports, 'staff' | 'merchants'>,
  caller: Caller,
  { locale, waybillNo }: Input,
): Promise<MerchantCalls['guessCarriers']['output']> {
  await staffWith(deps, caller);
  return {
    guesses: guessCodes(normalizeWaybillNo(waybillNo)).map((code) => named(code, locale)),
    all: CARRIERS.map(({ code }) => named(code, locale)),
  };
}

const named = (code: string, locale: Locale): CarrierGuess => ({ code, name: carrierName(code, locale) });
