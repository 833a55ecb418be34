import type { Item } from '../../../typings/merchant';

/** What is in a parcel, for people: 餐椅 ×2、椅垫. A quantity of one is left out. */
export const goodsOf = (items: readonly Item[]): string =>
  items.map(({ name, quantity }) => (quantity === 1 ? name : `${name} ×${quantity}`)).join('、');
