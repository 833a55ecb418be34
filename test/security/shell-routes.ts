import type { Routes } from '../../cloudfunctions/_adapters/serve-calls';
import type { MerchantCalls } from '../../typings/merchant';
import type { ShopperCalls } from '../../typings/shopper';
import type { GenericSchema } from 'valibot';

/** A function that phones call. */
export type Shell = 'shopper' | 'merchant';
export const SHELLS: readonly Shell[] = ['shopper', 'merchant'];

/** Action → the schema of its input, and the use case. */
export type RouteTable = Readonly<Record<string, readonly [schema: GenericSchema, run: unknown]>>;

/** The table with which a shell is deployed, read from the shell itself: nothing is configured, and nothing can be called. */
export function routesOf(shell: Shell): RouteTable {
  jest.doMock('../../cloudfunctions/_adapters/cloud-ports', () => ({ cloudPorts: () => ({}) }));
  jest.doMock('../../cloudfunctions/_adapters/serve-calls', () => ({
    serveCalls: (_ports: unknown, routes: Routes<ShopperCalls> | Routes<MerchantCalls>) => routes,
  }));
  const { main } = jest.requireActual<{ main: RouteTable }>(`../../cloudfunctions/${shell}/index`);
  return main;
}
