import { whileKnown } from '../../../miniprogram/cloud/while-known';
import type { Transport } from '../../../miniprogram/cloud/transport';

/** A cloud whose answer to `listOrders` comes when the person may have been forgotten. */
function askedThen(meanwhile: { forgotten: number }): Promise<unknown> {
  let forgotten = 0;
  const call = jest.fn(() => {
    forgotten = meanwhile.forgotten;
    return Promise.resolve({ orders: [] });
  });
  const transport = whileKnown({ call } as unknown as Transport, () => forgotten);
  return transport.call('shopper', 'listOrders', { locale: 'zh-CN' });
}

it('hands on what is answered', async () => {
  expect(await askedThen({ forgotten: 0 })).toEqual({ orders: [] });
});

it('answers nobody who was forgotten meanwhile', async () => {
  await expect(askedThen({ forgotten: 1 })).rejects.toMatchObject({ code: 'not_found', retryable: false });
});
