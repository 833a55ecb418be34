import type { CarrierGuess, ShipInput, ShipResult } from '../../../typings/merchant';
import { CloudError } from '../../../miniprogram/cloud/cloud-error';
import { emptyDraft, problemsOf } from '../../../miniprogram/merchant/ship/ship-draft';
import { GUESS_AFTER_MS, ShipStore } from '../../../miniprogram/merchant/ship/ship-store';
import { OWNER, SUPPORT, deferred, someSession, unwatched } from './some-session';

const ZTO: CarrierGuess = { code: 'zto-express', name: '中通快递' };
const SF: CarrierGuess = { code: 'sf-express', name: '顺丰速运' };
const SHIPPED: ShipResult = {
  outcome: 'shipped',
  parcelId: 'p1',
  following: 'subscribed',
  claim: { token: 't', path: 'pages/claim/index?token=t', title: '餐椅 2 把发货了，点开看到哪了', expiresAt: 9 },
};

function world(staff = OWNER) {
  const cloud = {
    shipOrder: jest.fn<Promise<ShipResult>, [ShipInput]>(() => Promise.resolve(SHIPPED)),
    guessCarriers: jest.fn(() => Promise.resolve({ guesses: [ZTO], all: [ZTO, SF] })),
  };
  let keys = 0;
  return { cloud, store: new ShipStore(cloud, someSession({ staff }), () => `key-${++keys}`) };
}

function filled(staff = OWNER) {
  const all = world(staff);
  const { store } = all;
  store.setText('orderNo', ' A1001 ');
  store.setItem(0, 'name', '餐椅');
  store.setItem(0, 'quantity', '2');
  store.setWaybill('7612 3456 7890');
  store.chooseCarrier(ZTO);
  store.setText('name', '陈小明');
  store.setText('phone', '138 1234 5678');
  return all;
}

describe('who may ship', () => {
  it('the owner may, support may not', () => {
    expect(world(OWNER).store.allowed).toBe(true);
    expect(world(SUPPORT).store.allowed).toBe(false);
  });
});

describe('fields', () => {
  it('all that is missing is said, top to bottom', () => {
    expect([...problemsOf(emptyDraft())]).toEqual([
      ['orderNo', 'needed'],
      ['name-0', 'needed'],
      ['waybillNo', 'needed'],
      ['carrier', 'needed'],
      ['name', 'needed'],
      ['phone', 'needed'],
    ]);
  });

  it.each([
    {
      name: 'a quantity of nothing',
      change: (s: ShipStore) => s.setItem(0, 'quantity', '0'),
      want: ['quantity-0', 'badQuantity'],
    },
    {
      name: 'a quantity of 10000',
      change: (s: ShipStore) => s.setItem(0, 'quantity', '10000'),
      want: ['quantity-0', 'badQuantity'],
    },
    { name: 'a short waybill', change: (s: ShipStore) => s.setWaybill('12345'), want: ['waybillNo', 'badWaybill'] },
    {
      name: 'Chinese in a waybill',
      change: (s: ShipStore) => s.setWaybill('中通123456'),
      want: ['waybillNo', 'badWaybill'],
    },
    {
      name: 'a phone with letters',
      change: (s: ShipStore) => s.setText('phone', '1381234567x'),
      want: ['phone', 'badPhone'],
    },
  ])('$name stands at its field and is not sent', async ({ change, want }) => {
    const { store, cloud } = filled();
    change(store);
    await store.submit();
    expect([...store.problems][0]).toEqual(want);
    expect(store.firstProblem).toBe(want[0]);
    expect(cloud.shipOrder).not.toHaveBeenCalled();
    store.stopGuessing();
  });

  it('a problem goes once its field is touched', async () => {
    const { store } = world();
    await store.submit();
    store.setText('orderNo', 'A');
    expect(store.problems.has('orderNo')).toBe(false);
  });

  it('items come and go, but never the last', () => {
    const { store } = world();
    store.addItem();
    store.setItem(1, 'name', '椅垫');
    store.removeItem(0);
    store.removeItem(0);
    expect(store.draft.items).toEqual([{ id: 2, name: '椅垫', quantity: '1' }]);
    store.addItem();
    expect(store.draft.items.map(({ id }) => id)).toEqual([2, 3]);
  });
});

describe('the carrier', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is guessed once, when typing rests', async () => {
    const { store, cloud } = world();
    store.setWaybill('761234');
    store.setWaybill('7612345');
    store.setWaybill('76123456');
    await jest.advanceTimersByTimeAsync(GUESS_AFTER_MS);
    expect(cloud.guessCarriers).toHaveBeenCalledTimes(1);
    expect(cloud.guessCarriers).toHaveBeenCalledWith({ locale: 'zh-CN', waybillNo: '76123456' });
    expect(store).toMatchObject({ guessed: true, draft: { carrier: ZTO } });
  });

  it('cannot be chosen while none is known: the field says why, until there are some', async () => {
    const { store, cloud } = world();
    cloud.guessCarriers.mockRejectedValueOnce(new CloudError('offline', true));
    expect(await store.offerCarriers()).toBe(false);
    expect(store.problems.get('carrier')).toBe('noCarriers');
    expect(await store.offerCarriers()).toBe(true);
    expect(store.problems.has('carrier')).toBe(false);
    expect(await store.offerCarriers()).toBe(true);
    expect(cloud.guessCarriers).toHaveBeenCalledTimes(2);
  });

  it('is not guessed from a few digits, nor when nothing fits', async () => {
    const { store, cloud } = world();
    store.setWaybill('76123');
    await jest.advanceTimersByTimeAsync(GUESS_AFTER_MS);
    expect(cloud.guessCarriers).not.toHaveBeenCalled();
    cloud.guessCarriers.mockResolvedValueOnce({ guesses: [ZTO, SF], all: [ZTO, SF] });
    store.setWaybill('XX761234');
    await jest.advanceTimersByTimeAsync(GUESS_AFTER_MS);
    expect(store.draft.carrier).toBeUndefined();
    expect(store.carriers).toEqual([ZTO, SF]);
  });

  it('that was chosen by hand stays', async () => {
    const { store } = world();
    store.chooseCarrier(SF);
    store.setWaybill('76123456');
    await jest.advanceTimersByTimeAsync(GUESS_AFTER_MS);
    expect(store).toMatchObject({ guessed: false, draft: { carrier: SF } });
  });

  it('is not set by a late answer about an older number', async () => {
    const { store, cloud } = world();
    const late = deferred<{ guesses: CarrierGuess[]; all: CarrierGuess[] }>();
    cloud.guessCarriers.mockReturnValueOnce(late.promise);
    store.setWaybill('76123456');
    await jest.advanceTimersByTimeAsync(GUESS_AFTER_MS);
    store.setWaybill('SF1234567890');
    late.resolve({ guesses: [ZTO], all: [ZTO, SF] });
    await late.promise;
    expect(store.draft.carrier).toBeUndefined();
    store.stopGuessing();
  });

  it('can be chosen by hand when guessing fails', async () => {
    const { store, cloud } = world();
    cloud.guessCarriers.mockRejectedValueOnce(new CloudError('offline', true));
    await store.guess();
    expect(store.failure).toBeUndefined();
  });
});

describe('shipping', () => {
  it('sends what the form says, tidied', async () => {
    const { store, cloud } = filled();
    await store.submit();
    expect(cloud.shipOrder).toHaveBeenCalledWith({
      orderNo: 'A1001',
      items: [{ name: '餐椅', quantity: 2 }],
      recipient: { name: '陈小明', phone: '13812345678' },
      carrier: 'zto-express',
      waybillNo: '761234567890',
      requestKey: 'key-1',
    });
    expect(store.shipped).toEqual(SHIPPED);
  });

  it('sends a time only when one was chosen', async () => {
    const { store, cloud } = filled();
    store.setShippedAt(1_763_700_000_000);
    await store.submit();
    expect(cloud.shipOrder.mock.calls[0]?.[0].shippedAt).toBe(1_763_700_000_000);
    store.setShippedAt(undefined);
    expect(store.draft).not.toHaveProperty('shippedAt');
  });

  it('ships once for two taps', async () => {
    const { store, cloud } = filled();
    const answer = deferred<ShipResult>();
    cloud.shipOrder.mockReturnValueOnce(answer.promise);
    const taps = Promise.all([store.submit(), store.submit()]);
    answer.resolve(SHIPPED);
    await taps;
    await store.submit();
    expect(cloud.shipOrder).toHaveBeenCalledTimes(1);
  });

  it('after a lost answer the next tap carries the same key', async () => {
    const { store, cloud } = filled();
    cloud.shipOrder.mockRejectedValueOnce(new CloudError('offline', true));
    await store.submit();
    expect(store).toMatchObject({ sending: false, failure: 'offline' });
    await store.submit();
    expect(cloud.shipOrder.mock.calls.map(([input]) => input.requestKey)).toEqual(['key-1', 'key-1']);
    expect(store.failure).toBeUndefined();
  });

  it('asks about an odd check digit, and ships when told to', async () => {
    const { store, cloud } = filled();
    cloud.shipOrder.mockResolvedValueOnce({ outcome: 'odd_check_digit' });
    await store.submit();
    expect(store.question).toEqual({ about: 'odd_check_digit' });
    await store.submit(true);
    expect(cloud.shipOrder.mock.calls[1]?.[0].checkDigitConfirmed).toBe(true);
    expect(store.shipped).toEqual(SHIPPED);
  });

  it('points at the parcel that has this waybill, until the waybill changes', async () => {
    const { store, cloud } = filled();
    cloud.shipOrder.mockResolvedValueOnce({ outcome: 'duplicate', parcelId: 'old' });
    await store.submit();
    expect(store.question).toEqual({ about: 'duplicate', parcelId: 'old' });
    store.setWaybill('761234567891');
    expect(store.question).toBeUndefined();
    store.stopGuessing();
  });

  it('starts again with an empty form and a key of its own', async () => {
    const { store, cloud } = filled();
    await store.submit();
    store.startAgain();
    expect(store).toMatchObject({ draft: emptyDraft(), shipped: undefined });
    Object.assign(store.draft, filled().store.draft);
    await store.submit();
    expect(cloud.shipOrder.mock.calls[1]?.[0].requestKey).toBe('key-2');
  });
});

it('pages hear about every field', () => {
  expect(
    unwatched(world().store, ['draft', 'problems', 'sending', 'question', 'failure', 'shipped', 'carriers', 'guessed']),
  ).toEqual([]);
});
