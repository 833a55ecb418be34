import type { ShopperCalls } from '../../typings/shopper';
import type { ParcelOutline } from '../_core/tracking/parcel';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { forgetBuyer } from '../_core/tracking/forget-buyer';
import { changeParcel } from './change-parcel';

type Deps = Pick<Ports, 'clock' | 'log' | 'parcels' | 'shoppers'>;
type Output = ShopperCalls['deleteMe']['output'];

export const deleteMeInput: v.GenericSchema<ShopperCalls['deleteMe']['input']> = v.strictObject({});

/** Parcels that are read at once. */
const PARCELS_A_PAGE = 50;
/** No parcel is begun after this, ms: the function has 10 s (cloudbaserc.json). */
const BUDGET_MS = 7_000;

/**
 * Forgets the caller: first their parcels one by one, with what was told about them, their own record last; so whoever was cut short goes on
 * by calling again, and who has been forgotten may call again. Costs a read for each 50 parcels and one more, a write for each, one for the record.
 * What of a person's as staff is the shop's stays. See docs/decisions/013-delete-me.md.
 *
 * @throws AppError busy
 */
export async function deleteMe(deps: Deps, { openid }: Caller): Promise<Output> {
  const until = deps.clock.now() + BUDGET_MS;
  let forgotten = 0;
  let page = await deps.parcels.outlinesOfBuyer(openid, PARCELS_A_PAGE);
  while (page.length > 0) {
    for (const parcel of page) {
      if (deps.clock.now() > until) return told(deps, { done: false }, forgotten);
      await changeParcel<ParcelOutline>(deps, parcel, (before) => forgetBuyer(before, openid));
      forgotten += 1;
    }
    page = await deps.parcels.outlinesOfBuyer(openid, PARCELS_A_PAGE);
  }
  await deps.shoppers.remove(openid);
  return told(deps, { done: true }, forgotten);
}

function told({ log }: Deps, output: Output, parcels: number): Output {
  log.info(output.done ? 'a shopper was forgotten' : 'a shopper is being forgotten', { parcels });
  return output;
}
