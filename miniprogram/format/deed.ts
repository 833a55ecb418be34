import type { ShopperCalls } from '../../typings/shopper';

type Calls = Pick<ShopperCalls, 'askShop' | 'reportProblem'>;

/** What a buyer did about a parcel: the cloud counts it once, however often it is told. */
export type Deed = { [A in keyof Calls]: { does: A; input: Omit<Calls[A]['input'], 'locale'> } }[keyof Calls];
