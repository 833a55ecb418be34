import type { Journey, JourneyNode, JourneyParcel } from '../../../../local/world/journey';
import { truthOf } from '../../../../local/world/truth';
import { Kdniao } from '../../../../local/world/vendors/kdniao/kdniao';
import { Kuaidi100 } from '../../../../local/world/vendors/kuaidi100/kuaidi100';
import type { KdniaoAccount } from '../../../../local/world/vendors/kdniao/kdniao-books';
import type { Kuaidi100Account } from '../../../../local/world/vendors/kuaidi100/kuaidi100-books';
import { createLedger } from '../../../../local/world/vendors/ledger';
import type { Post, VendorHabits } from '../../../../local/world/vendors/vendor';
import type { VendorAnswer, WireRequest } from '../../../../local/world/vendors/wire';
import type { Account, Waybill } from '../../../../cloudfunctions/_providers/provider';
import type { ProviderCode } from '../../../../cloudfunctions/_core/tracking/types';
import { PROVIDERS } from '../../../../cloudfunctions/_providers';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** 10:00 in Beijing; every parcel of these tests is shipped then. */
export const SHIPPED_AT = Date.UTC(2026, 10, 21, 2);

export const ACCOUNTS = {
  kdniao: { accountId: '1237100', key: 'app-key', pushUrl: 'http://here/carrierPush/kdniao/1237100' },
  kuaidi100: { accountId: 'CUSTOMER', key: 'KEY' },
} as const;

const NODES: JourneyNode[] = [
  { hours: 1, words: '【佛山市】 已揽收', kind: 'picked_up' },
  { hours: 10, words: '【杭州市】 已到达 杭州分拨中心', kind: 'arrived_hub', area: '浙江,杭州市' },
  { hours: 20, words: '【杭州市】 派件中', kind: 'out_for_delivery' },
  { hours: 24, words: '【杭州市】 已签收', kind: 'signed' },
];

export function parcelOf(changes: Partial<JourneyParcel> = {}): JourneyParcel {
  const plain = { carrier: 'yto-express', waybillNo: 'YT2599000000001', items: [], nodes: NODES, told: [] };
  return { ...plain, ...changes };
}

/** What the shop's accounts have otherwise than in ACCOUNTS. */
interface AccountChanges {
  kdniao?: Partial<KdniaoAccount>;
  kuaidi100?: Partial<Kuaidi100Account>;
}

/** Both vendors and a truth of the parcels given. */
export function worldOf(parcels: JourneyParcel[], habits: VendorHabits = {}, changes: AccountChanges = {}) {
  const recipient = { name: '许青', phone: '13800001234' };
  const journey: Journey = { title: '', orderNo: 'N1', buyer: 'oB', startedHoursAgo: 0, recipient, parcels };
  const truth = truthOf([journey], SHIPPED_AT);
  const ledger = createLedger();
  return {
    truth,
    ledger,
    kdniao: new Kdniao({ truth, ledger, accounts: [{ ...ACCOUNTS.kdniao, ...changes.kdniao }], ...habits }),
    kuaidi100: new Kuaidi100({ truth, ledger, accounts: [{ ...ACCOUNTS.kuaidi100, ...changes.kuaidi100 }], ...habits }),
  };
}

export function waybillOf({ carrier, waybillNo }: JourneyParcel, phoneTail = '1234'): Waybill {
  return { carrier, waybillNo, phoneTail };
}

/** What the product asks, as it goes over the wire. */
function asked(request: { method: string; url: string; headers: Record<string, string>; body?: string }) {
  return { body: '', ...request };
}

export const textOf = (answer: VendorAnswer): string => {
  if (!('body' in answer)) throw new Error(`no answer: ${answer.manner}`);
  return answer.body.toString('utf8');
};

export const CALLBACK = { url: 'http://here/carrierPush/kuaidi100/CUSTOMER/p1', parcelId: 'p1' };

type Code = 'kdniao' | 'kuaidi100';
type Plan = 'free' | 'paid';

const accountOf = (code: Code, plan: Plan): Account => ({ ...ACCOUNTS[code], plan });

export const queryOf = (code: Code, waybill: Waybill, plan: Plan = 'free'): WireRequest =>
  asked(PROVIDERS[code].buildQuery(waybill, accountOf(code, plan)));
export const subscriptionOf = (code: Code, waybill: Waybill, plan: Plan = 'free'): WireRequest =>
  asked(PROVIDERS[code].buildSubscription(waybill, accountOf(code, plan), CALLBACK));

/** Takes every push in, and keeps what the product's own reader makes of it. */
export function takingPost(code: ProviderCode & ('kdniao' | 'kuaidi100')) {
  const provider = PROVIDERS[code];
  const pushes: WireRequest[] = [];
  const post: Post = (push) => {
    pushes.push(push);
    return Promise.resolve({ status: 200, text: provider.acknowledge(ACCOUNTS[code], 0).body });
  };
  const snapshots = () =>
    pushes.flatMap(({ body, headers }) => {
      const push = provider.openPush({ body, headers });
      if (!provider.verifyPush(push, { ...ACCOUNTS[code], parcelId: 'p1' })) throw new Error('a forged push');
      return provider.tracksIn(push).map((track) => track.read());
    });
  return { post, pushes, snapshots };
}

/** Ticks at every moment at which a vendor has something to do, up to `end`. */
export async function runUntil(
  end: number,
  vendor: { nextAt(): number | undefined; tick(now: number, post: Post): Promise<number> },
  post: Post,
): Promise<void> {
  for (let at = vendor.nextAt(); at !== undefined && at <= end; at = vendor.nextAt()) await vendor.tick(at, post);
}
