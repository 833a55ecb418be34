import { afterFirst } from '../../../miniprogram/cloud/after-first';
import type { Transport } from '../../../miniprogram/cloud/transport';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A cloud that answers when it is told to. */
function slowCloud() {
  let settle = { answer: (): void => undefined, break: (): void => undefined };
  const call = jest.fn(
    () =>
      new Promise((resolve, reject) => {
        settle = {
          answer: () => {
            resolve({});
          },
          break: () => {
            reject(new Error('offline'));
          },
        };
      }),
  );
  const { transport, first } = afterFirst({ call } as unknown as Transport);
  const done = jest.fn();
  void first.then(done);
  return { ask: () => transport.call('merchant', 'whoAmI', {}), settle: () => settle, done };
}

it.each(['answer', 'break'] as const)('waits for the %s of the first call, however long it takes', async (end) => {
  const cloud = slowCloud();
  const asked = cloud.ask().catch(() => undefined);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(cloud.done).not.toHaveBeenCalled();
  cloud.settle()[end]();
  await asked;
  expect(cloud.done).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(0);
  expect(cloud.done).toHaveBeenCalledTimes(1);
});

it('does not wait for a page that asks nothing', async () => {
  const { done } = slowCloud();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(done).toHaveBeenCalledTimes(1);
});

it('hands on what is asked and what is answered', async () => {
  const call = jest.fn(() => Promise.resolve({ staff: undefined }));
  const { transport } = afterFirst({ call } as unknown as Transport);
  expect(await transport.call('merchant', 'whoAmI', {})).toEqual({ staff: undefined });
  expect(call).toHaveBeenCalledWith('merchant', 'whoAmI', {});
});
