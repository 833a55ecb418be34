import type { Item } from '../../../typings/merchant';
import type { Locale } from '../../../typings/vocabulary';
import { goodsOf } from '../tracking/goods-of';
import { cutTo, oneLine } from './keyword-limits';

/** What a `thing` holds, in code points. */
const MOST = 20;

/**
 * What is in the parcel of a message: 餐椅 ×2, and 餐椅 ×2等3个包裹 where it tells of two others. The count is never cut.
 *
 * @returns empty when the shop named nothing and there is no other
 */
export function messageGoods(items: readonly Item[], others: number, locale: Locale): string {
  const goods = oneLine(goodsOf(items.filter(({ name }) => oneLine(name) !== '')));
  if (others === 0) return goods;
  const count = others + 1;
  if (goods === '') return locale === 'en' ? `${count} parcels` : `${count}个包裹`;
  const rest = locale === 'en' ? ` +${others}` : `等${count}个包裹`;
  return `${cutTo(goods, MOST - rest.length)}${rest}`;
}
