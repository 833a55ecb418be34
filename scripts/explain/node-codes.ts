import type { CarrierCode } from '../../cloudfunctions/_core/carriers/carriers';
import type { CodeReading } from '../../cloudfunctions/_core/tracking/types';

/** Carriers' own node codes, as far as their public documents name them. A hint beside the words; what is not here says nothing. */
const NODE_CODES: Partial<Record<CarrierCode, Readonly<Record<string, CodeReading>>>> = {
  fedex: {
    OC: { status: 'created' },
    PU: { status: 'picked_up' },
    DP: { status: 'in_transit', subStatus: 'departed' },
    IT: { status: 'in_transit' },
    OD: { status: 'out_for_delivery' },
    DL: { status: 'delivered' },
    DE: { status: 'exception', subStatus: 'delivery_failed' },
    SE: { status: 'exception' },
    CD: { status: 'customs', subStatus: 'held' },
    CC: { status: 'customs', subStatus: 'cleared' },
    HL: { status: 'awaiting_pickup' },
    RS: { status: 'returning' },
    CA: { status: 'cancelled' },
  },
  dhl: {
    PU: { status: 'picked_up' },
    PL: { status: 'in_transit' },
    DF: { status: 'in_transit', subStatus: 'departed' },
    AF: { status: 'in_transit', subStatus: 'arrived_hub' },
    AR: { status: 'arrived_city', subStatus: 'outlet' },
    WC: { status: 'out_for_delivery' },
    OK: { status: 'delivered' },
    CR: { status: 'customs', subStatus: 'cleared' },
    CD: { status: 'customs', subStatus: 'held' },
    BA: { status: 'exception', subStatus: 'bad_address' },
    NH: { status: 'exception', subStatus: 'unreachable' },
    RD: { status: 'exception', subStatus: 'refused' },
    MS: { status: 'exception', subStatus: 'missorted' },
    RT: { status: 'returned' },
  },
  usps: {
    '01': { status: 'delivered' },
    OF: { status: 'out_for_delivery' },
    GX: { status: 'created' },
    MA: { status: 'created' },
  },
  'sf-express': {
    '50': { status: 'picked_up' },
    '54': { status: 'picked_up' },
    '30': { status: 'in_transit' },
    '31': { status: 'in_transit', subStatus: 'arrived_hub' },
    '44': { status: 'out_for_delivery' },
    '204': { status: 'out_for_delivery' },
    '80': { status: 'delivered' },
  },
};

/** What a node's own code says, by the carrier whose code it is; undefined for a code that no table knows. */
export function codeReadingOf(carrier: string | undefined, code: string): CodeReading | undefined {
  const table = carrier === undefined ? undefined : NODE_CODES[carrier as CarrierCode];
  return table && Object.hasOwn(table, code) ? table[code] : undefined;
}
