import type { KnownRecipient } from '../_core/access/mask';
import type { Parcel } from '../_core/tracking/parcel';
import type { Vault } from '../_ports';

/** Who receives a parcel, in clear: only to keep these words out of what is stored. Undefined when that was forgotten: nothing may be stored. */
export const recipientOf = (
  vault: Vault,
  { recipient: { sealed } }: Pick<Parcel, 'recipient'>,
): KnownRecipient | undefined =>
  sealed === undefined ? undefined : (JSON.parse(vault.open(sealed)) as KnownRecipient);
