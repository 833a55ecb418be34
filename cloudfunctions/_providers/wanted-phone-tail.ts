import { carrierByCode } from '../_core/carriers/carriers';
import type { Waybill } from './provider';

/** The phone's last digits, for a carrier that wants them; undefined for any other, and where they are not known. */
export function wantedPhoneTail({ carrier, phoneTail }: Waybill): string | undefined {
  return carrierByCode(carrier)?.needsPhoneTail === true ? phoneTail : undefined;
}
