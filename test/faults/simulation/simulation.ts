import type { HttpAnswer } from '../../../cloudfunctions/_core/http-answer';
import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import type { Merchant, Ports, SubscribeMessage } from '../../../cloudfunctions/_ports';
import { storedBreaker } from '../../../cloudfunctions/_adapters/circuit-breaker';
import { configuredMerchants } from '../../../cloudfunctions/_adapters/configured-merchants';
import { servePushes } from '../../../cloudfunctions/_adapters/serve-pushes';
import { DEFAULT_SETTINGS } from '../../../cloudfunctions/_core/access/settings';
import { receivePush } from '../../../cloudfunctions/_usecases/receive-push';
import type { Journey } from '../../../local/world/journey';
import { truthOf, type Truth } from '../../../local/world/truth';
import { Kdniao } from '../../../local/world/vendors/kdniao/kdniao';
import { Kuaidi100 } from '../../../local/world/vendors/kuaidi100/kuaidi100';
import { createLedger as createVendorLedger, type Ledger as VendorLedger } from '../../../local/world/vendors/ledger';
import type { Post, VendorHabits } from '../../../local/world/vendors/vendor';
import { memoryPorts, TEMPLATES, type MemoryPorts } from '../../_adapters/memory-ports';
import type { Ledger } from '../ledger';
import { MERCHANTS } from './shop';
import { storedParcels, type StoredParcels } from './stored-parcels';
import { vendorWeb } from './vendor-web';

/** A message that WeChat was asked to send. */
export interface SentMessage extends SubscribeMessage {
  at: number;
}

/** The product on ports in memory, the vendors, and one clock for all. */
export interface Simulation {
  time: { now: number };
  /** By how much the product's clock is wrong, ms; the vendors' is not. A test sets it. */
  clockError: { ms: number };
  ports: Ports & { parcels: StoredParcels; count: MemoryPorts['count'] };
  tracks: MemoryPorts['tracks'];
  stored: ReadonlyMap<string, Parcel>;
  truth: Truth;
  kdniao: Kdniao;
  kuaidi100: Kuaidi100;
  vendorLedger: VendorLedger;
  sent: SentMessage[];
  /** What came of each notice's call, as our log says. */
  milestones: { parcelId: string; milestone: string; outcome: string }[];
  /** Errors in the log, which nobody saw. */
  errors: unknown[];
  post: Post;
  /** What a push does: a test puts its own here. */
  door: { isOpen: boolean; receive: (ports: Ports) => Ports };
}

interface World extends VendorHabits {
  journeys: readonly Journey[];
  /** Epoch ms. */
  beganAt: number;
  ledger: Ledger;
  merchants?: readonly Merchant[];
  /** Nobody wants quiet hours. */
  isLoud?: boolean;
}

const ACCEPTS = 1_000_000;

export function openSimulation({
  journeys,
  beganAt,
  ledger,
  merchants = MERCHANTS,
  isLoud = false,
  ...habits
}: World): Simulation {
  const base = memoryPorts(beganAt);
  const { time, count, tracks } = base;
  const truth = truthOf(journeys, beganAt);
  const vendorLedger = createVendorLedger();
  const vendors = openVendors({ ...habits, truth, ledger: vendorLedger }, merchants, base.pushAddress);
  const parcels = storedParcels(count);
  const seen = { sent: [] as SentMessage[], milestones: [] as Simulation['milestones'], errors: [] as unknown[] };
  const pause = (ms: number) => {
    time.now += ms;
    return Promise.resolve();
  };
  const clockError = { ms: 0 };
  const clock = { now: () => time.now + clockError.ms, pause };
  const ports: Simulation['ports'] = {
    ...base,
    ...{ clock, parcels, count },
    log: logInto(seen),
    breaker: storedBreaker(clock),
    merchants: configuredMerchants(merchants),
    http: vendorWeb([vendors.kdniao, vendors.kuaidi100], time),
    messages: {
      send(message) {
        if (message.channel === 'room') return Promise.resolve({ outcome: 'sent' });
        seen.sent.push({ ...message, at: time.now });
        ledger.append({ what: 'told', message: JSON.stringify([message.page, message.templateId, message.values]) });
        return Promise.resolve({ outcome: 'sent' });
      },
    },
  };
  for (const { buyer } of journeys) base.shopperRecords.set(buyer, shopperOf(buyer, isLoud));
  const door: Simulation['door'] = { isOpen: true, receive: (same) => same };
  const post = postTo(ports, door);
  return {
    time,
    clockError,
    ports,
    tracks,
    stored: parcels.stored,
    truth,
    ...vendors,
    vendorLedger,
    ...seen,
    post,
    door,
  };
}

const shopperOf = (openid: string, isLoud: boolean) => ({
  _id: openid,
  version: 1,
  settings: { ...structuredClone(DEFAULT_SETTINGS), quiet: { ...DEFAULT_SETTINGS.quiet, on: !isLoud } },
  accepts: Object.fromEntries(Object.values(TEMPLATES).map(({ id }) => [id, ACCEPTS])),
});

function logInto({ milestones, errors }: Pick<Simulation, 'milestones' | 'errors'>): Ports['log'] {
  return {
    info(event, { parcelId = '', milestone = '', outcome = '' } = {}) {
      if (event === 'notice') milestones.push({ parcelId, milestone, outcome });
    },
    warn: () => undefined,
    error: (_event, error) => void errors.push(error),
  };
}

type Books = VendorHabits & { truth: Truth; ledger: VendorLedger };

function openVendors(books: Books, merchants: readonly Merchant[], pushAddress: string) {
  const accountsAt = (provider: string) =>
    merchants.flatMap(({ accounts }) => accounts.filter((account) => account.provider === provider));
  const kdniao = accountsAt('kdniao').map(({ accountId, key }) => ({
    ...{ accountId, key },
    pushUrl: `${pushAddress}/kdniao/${accountId}`,
  }));
  const kuaidi100 = accountsAt('kuaidi100').map(({ accountId, key }) => ({ accountId, key, allowsHttps: true }));
  return {
    kdniao: new Kdniao({ ...books, accounts: kdniao }),
    kuaidi100: new Kuaidi100({ ...books, accounts: kuaidi100 }),
  };
}

function postTo(ports: Ports, door: Simulation['door']): Post {
  return async ({ url, headers, body }) => {
    if (!door.isOpen) return 'lost';
    const used = door.receive(ports);
    const main = servePushes(used, (raw) => receivePush(used, raw));
    const answer: HttpAnswer = await main({ path: new URL(url).pathname, httpMethod: 'POST', headers, body });
    return { status: answer.statusCode, text: answer.body };
  };
}
