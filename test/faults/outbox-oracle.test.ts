import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import type { Ports } from '../../cloudfunctions/_ports';
import { BrokenPromise, mustOf } from './broken-promise';
import { letEnd } from './outbox/explore';
import { judgeOutbox } from './outbox/outbox-oracle';
import type { Scenario } from './outbox/scenario';
import { World } from './outbox/world';

const must = mustOf(1, 2);

const TWO_OUT: Scenario = {
  name: 'two parcels go out one after the other',
  parcels: [{ buyer: 'oBuyer' }, { buyer: 'oBuyer' }],
  accepts: { progress: 9 },
  sentWord: 'lost',
  happenings: [
    [1, { what: 'push', news: [[0, 'out_for_delivery']] }],
    [20, { what: 'push', news: [[1, 'out_for_delivery']] }],
    [40, { what: 'push', news: [[0, 'delivered']] }],
  ],
};
const DRY: Scenario = { ...TWO_OUT, accepts: { progress: { books: 0, ours: 9 } } };

async function live(scenario: Scenario, spoil?: (ports: Ports) => Ports) {
  const world = await World.open(scenario, spoil);
  await letEnd(world, must);
  return judgeOutbox(world, must);
}

type Replace = (before: Parcel, after: Parcel) => Promise<boolean>;

/** A product that leaves out the writes of parcels that these are, and believes that they were made. */
const leavesOut =
  (isOne: (before: Parcel, after: Parcel) => boolean) =>
  (ports: Ports): Ports => {
    const replace = ports.parcels.replace.bind(ports.parcels) as Replace;
    const left: Replace = (before, after) => (isOne(before, after) ? Promise.resolve(true) : replace(before, after));
    return { ...ports, parcels: { ...ports.parcels, replace: left as Ports['parcels']['replace'] } };
  };
const becomes = (state: string) =>
  leavesOut((before, after) =>
    after.notices.some(
      (notice) => notice.state === state && before.notices.find(({ id }) => id === notice.id)?.state !== state,
    ),
  );
const withShoppers = (replace: Ports['shoppers']['replace']) => (ports: Ports) => ({
  ...ports,
  shoppers: { ...ports.shoppers, replace },
});
const withSend = (send: Ports['messages']['send']) => (ports: Ports) => ({ ...ports, messages: { send } });

it('finds nothing wrong with the product', async () => {
  expect(await live(TWO_OUT)).toMatchObject({ messages: 3, lostAnswers: 0, again: 0, ledgerAhead: 0 });
  expect(await live(DRY)).toMatchObject({ messages: 0, unheardRefusals: 0, concurrentRefusals: 0 });
});

it.each([
  {
    name: 'does not write down what was pushed',
    scenario: TWO_OUT,
    spoil: leavesOut((before, after) => 'events' in after && after.events.length > before.events.length),
    finds: 'a node that was acknowledged is lost',
  },
  {
    name: 'does not write down an attempt',
    scenario: TWO_OUT,
    spoil: becomes('sending'),
    finds: 'does not know that it was told',
  },
  {
    name: 'does not write down a result',
    scenario: TWO_OUT,
    spoil: becomes('sent'),
    finds: 'does not know that it was told',
  },
  {
    name: 'sends nothing and believes it did',
    scenario: TWO_OUT,
    spoil: withSend(() => Promise.resolve({ outcome: 'sent' })),
    finds: 'a notice counts as told that is not in the books',
  },
  {
    name: 'gives up at once',
    scenario: TWO_OUT,
    spoil: withSend(() => Promise.resolve({ outcome: 'refused', code: '47003' })),
    finds: 'a notice ends with a wrong reason',
  },
  {
    name: 'does not count what it spends',
    scenario: TWO_OUT,
    spoil: withShoppers(() => Promise.resolve(true)),
    finds: 'the ledger is above the books',
  },
  {
    name: 'does not believe 43101',
    scenario: DRY,
    spoil: withShoppers(() => Promise.resolve(true)),
    finds: 'a call after 43101 without an accept since',
  },
  {
    name: 'never looks at what is due',
    scenario: { ...TWO_OUT, weather: ['busy'], happenings: TWO_OUT.happenings.slice(0, 1) },
    spoil: (ports: Ports) => ({ ...ports, parcels: { ...ports.parcels, withNoticesDue: () => Promise.resolve([]) } }),
    finds: 'for ever',
  },
] satisfies { name: string; scenario: Scenario; spoil: (ports: Ports) => Ports; finds: string }[])(
  'finds a product that $name',
  async ({ scenario, spoil, finds }) => {
    const judged = live(scenario, spoil);
    await expect(judged).rejects.toThrow(BrokenPromise);
    await expect(judged).rejects.toThrow(new RegExp(finds));
  },
);
