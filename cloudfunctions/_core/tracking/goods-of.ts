import type { Item } from '../../../typings/merchant';

/** What is in a parcel, for people: 餐椅 ×2、椅垫. A quantity of one is left out. */
export const goodsOf = (items: readonly Item[]): string =>
  items.map(({ name, quantity }) => (quantity === 1 ? name : `${name} ×${quantity}`)).join('、');

/** Characters of goods that a share card's title shows before WeChat would cut it. */
const SHORT = 12;

/** The same, cut for a title. */
export function shortGoods(items: readonly Item[]): string {
  const points = [...goodsOf(items)];
  return points.length <= SHORT ? points.join('') : `${points.slice(0, SHORT).join('')}…`;
}
