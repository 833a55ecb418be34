import { keepFresh } from '../../../miniprogram/pages/keep-fresh';

const listeners: ((state: { isConnected: boolean }) => void)[] = [];
const phone = {
  onNetworkStatusChange: (listener: (typeof listeners)[number]) => listeners.push(listener),
  offNetworkStatusChange: (listener: (typeof listeners)[number]) => listeners.splice(listeners.indexOf(listener), 1),
};

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { wx: phone });
});

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'wx');
  listeners.length = 0;
});

function watched(failed = false) {
  const page = { tick: jest.fn(), ask: jest.fn(), failed: () => failed };
  return { page, stop: keepFresh(page) };
}

it('words the times anew every 30 s, and asks every 60 s', () => {
  const { page, stop } = watched();
  jest.advanceTimersByTime(120_000);
  expect([page.tick.mock.calls.length, page.ask.mock.calls.length]).toEqual([4, 2]);
  stop();
});

it.each([
  { name: 'a question failed', failed: true, asked: 1 },
  { name: 'all is well', failed: false, asked: 0 },
])('the network is back, $name: asks $asked times', ({ failed, asked }) => {
  const { page, stop } = watched(failed);
  listeners.forEach((listener) => {
    listener({ isConnected: true });
  });
  expect(page.ask).toHaveBeenCalledTimes(asked);
  stop();
});

it('does nothing any more once it is stopped', () => {
  const { page, stop } = watched(true);
  stop();
  jest.advanceTimersByTime(120_000);
  expect([page.tick.mock.calls.length, page.ask.mock.calls.length, listeners.length]).toEqual([0, 0, 0]);
  expect(jest.getTimerCount()).toBe(0);
});
