import { KDNIAO_ACCOUNT, KUAIDI100_ACCOUNT } from './demo-shop';
import type { Journey } from './journey';
import { truthOf } from './truth';
import { Kdniao } from './vendors/kdniao/kdniao';
import { Kuaidi100 } from './vendors/kuaidi100/kuaidi100';
import type { Ledger } from './vendors/ledger';
import type { RecordedRequest } from './vendors/recorded-day';
import { startVendors, type RunningVendors, type StartVendorsOptions } from './vendors/start-vendors';
import { AT_ONCE } from './vendors/vendor';

export interface DemoVendorsOptions extends Pick<StartVendorsOptions, 'now' | 'record' | 'allowedOrigins'> {
  /** http://127.0.0.1:PORT of the local cloud, which need not run yet. */
  cloudUrl: string;
  journeys: readonly Journey[];
  /** When the demo began on the cloud's clock, epoch ms. */
  beganAt: number;
  ledger: Ledger;
  /** What was asked before the vendors ran last: they take it up where it was. */
  askedBefore?: readonly RecordedRequest[];
}

/** kdniao and kuaidi100 with the demo shop's accounts, on real sockets. They tell whatever happens at the next tick. */
export async function startDemoVendors(options: DemoVendorsOptions): Promise<RunningVendors> {
  const { cloudUrl, journeys, beganAt, ledger, askedBefore = [], ...door } = options;
  const truth = truthOf(journeys, beganAt);
  const pushUrl = `${cloudUrl}/http/carrierPush/kdniao/${KDNIAO_ACCOUNT.accountId}`;
  const world = { ...AT_ONCE, truth, ledger };
  const vendors = [
    new Kdniao({ ...world, accounts: [{ ...KDNIAO_ACCOUNT, pushUrl }] }),
    new Kuaidi100({ ...world, accounts: [KUAIDI100_ACCOUNT] }),
  ];
  for (const { vendor, at, ...request } of askedBefore)
    vendors.find(({ code }) => code === vendor)?.answer(request, at);
  return startVendors({ ...door, vendors });
}
