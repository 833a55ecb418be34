import type { ClaimView } from '../../../typings/shopper';
import { CloudError } from '../../../miniprogram/cloud/cloud-error';
import { ClaimStore } from '../../../miniprogram/pages/claim/claim-store';
import { deferred, someSession, unwatched } from './some-session';

const CARD: ClaimView = {
  shopName: '木作小铺',
  goods: '餐椅 2 把',
  carrierName: '中通快递',
  stage: 'in_transit',
  city: '长沙',
};
const offline = new CloudError('offline', true);
const gone = new CloudError('not_found', false);

function world(token = 'abc') {
  const claimOrder = jest.fn<Promise<ClaimView>, [{ token: string; take: boolean }]>(() => Promise.resolve(CARD));
  return { claimOrder, store: new ClaimStore({ claimOrder }, someSession(), token) };
}

it('looks at the card without taking it', async () => {
  const { store, claimOrder } = world();
  await store.look();
  expect(store).toMatchObject({ phase: 'ready', card: CARD });
  expect(claimOrder).toHaveBeenCalledWith({ locale: 'zh-CN', token: 'abc', take: false });
});

it('is yours once taken', async () => {
  const { store, claimOrder } = world();
  await store.look();
  claimOrder.mockResolvedValueOnce({ ...CARD, parcelId: 'p1' });
  await expect(store.take()).resolves.toBe(true);
  expect(store).toMatchObject({ phase: 'yours', parcelId: 'p1', taking: false });
});

it('is yours at once when it was taken before', async () => {
  const { store, claimOrder } = world();
  claimOrder.mockResolvedValueOnce({ ...CARD, parcelId: 'p1' });
  await store.look();
  expect(store.phase).toBe('yours');
});

it.each([gone, new CloudError('bad_input', false)])('a card that is none, used or over is gone: %s', async (error) => {
  const { store, claimOrder } = world();
  claimOrder.mockRejectedValueOnce(error);
  await store.look();
  expect(store.phase).toBe('gone');
});

it('without a token there is nothing to ask about', async () => {
  const { store, claimOrder } = world('');
  await store.look();
  expect(store.phase).toBe('gone');
  expect(claimOrder).not.toHaveBeenCalled();
});

it('says when it could not look, and looks again', async () => {
  const { store, claimOrder } = world();
  claimOrder.mockRejectedValueOnce(offline);
  await store.look();
  expect(store).toMatchObject({ phase: 'failed', failure: 'offline' });
  await store.look();
  expect(store.phase).toBe('ready');
});

it('takes once for two taps', async () => {
  const { store, claimOrder } = world();
  await store.look();
  const answer = deferred<ClaimView>();
  claimOrder.mockReturnValueOnce(answer.promise);
  const taps = Promise.all([store.take(), store.take()]);
  answer.resolve({ ...CARD, parcelId: 'p1' });
  await taps;
  expect(claimOrder).toHaveBeenCalledTimes(2);
});

it('stays on the card when taking fails, and is gone when somebody was faster', async () => {
  const { store, claimOrder } = world();
  await store.look();
  claimOrder.mockRejectedValueOnce(offline);
  await expect(store.take()).resolves.toBe(false);
  expect(store).toMatchObject({ phase: 'ready', taking: false });
  claimOrder.mockRejectedValueOnce(gone);
  await expect(store.take()).resolves.toBe(true);
  expect(store.phase).toBe('gone');
});

it('pages hear about every field', () => {
  expect(unwatched(world().store, ['phase', 'card', 'failure', 'taking'])).toEqual([]);
});
