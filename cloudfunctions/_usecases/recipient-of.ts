import type { KnownRecipient } from '../_core/access/mask';
import type { Parcel } from '../_core/tracking/parcel';
import type { Vault } from '../_ports';

/** Who receives a parcel, in clear: only to keep these words out of what is stored. */
export const recipientOf = (vault: Vault, { recipient }: Pick<Parcel, 'recipient'>): KnownRecipient =>
  JSON.parse(vault.open(recipient.sealed)) as KnownRecipient;
