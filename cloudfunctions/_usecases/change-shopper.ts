import type { Ports, ShopperRecord } from '../_ports';
import type { Stored } from './change-stored';
import { DEFAULT_SETTINGS } from '../_core/access/settings';
import { changeStored } from './change-stored';

type Deps = Pick<Ports, 'shoppers' | 'clock'>;

/** Of a record that is not stored yet. */
const UNSTORED = 0;

/**
 * Changes one shopper's record, whoever else writes to it; one who has none starts from a fresh one, and of two first writers both get
 * through. A read, unless `first` is given, and a write. See `changeStored`.
 *
 * @param change pure; returns the same object when there is nothing to write
 * @param first the record as read already
 * @returns the record as it stands afterwards
 * @throws AppError busy after five lost races; not_found for a record that has gone, of somebody who was forgotten meanwhile
 */
export async function changeShopper(
  { shoppers, clock }: Deps,
  openid: string,
  change: (shopper: ShopperRecord) => ShopperRecord,
  first?: ShopperRecord,
): Promise<ShopperRecord> {
  const known = first ?? (await shoppers.byId(openid));
  const stored = known ? shoppers : orFresh(shoppers);
  return changeStored({ stored, clock }, known ?? freshShopper(openid), change);
}

/** The shoppers as if everybody had a record: a fresh one is added where others are replaced. */
function orFresh(shoppers: Ports['shoppers']) {
  return {
    byId: async (openid: string): Promise<ShopperRecord> => (await shoppers.byId(openid)) ?? freshShopper(openid),
    replace: (before, after) =>
      before.version === UNSTORED ? shoppers.add({ ...after, version: UNSTORED + 1 }) : shoppers.replace(before, after),
  } satisfies Stored<ShopperRecord>;
}

const freshShopper = (openid: string): ShopperRecord => ({
  _id: openid,
  version: UNSTORED,
  settings: structuredClone(DEFAULT_SETTINGS),
  accepts: {},
});
