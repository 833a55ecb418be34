import { EventPushes } from '../../../local/cloud/event-pushes';
import type { RunRequest } from '../../../local/cloud/functions/function-pool';
import type { WechatEvent } from '../../../local/cloud/wechat-events';

const PATIENCE_MS = 5_000;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A function that answers when the test says so; what it is told is written down. */
function open(): { pushes: EventPushes; told: string[]; failures: string[]; answer: () => Promise<void> } {
  const told: string[] = [];
  const failures: string[] = [];
  const waiting: (() => void)[] = [];
  const pushes = new EventPushes({
    routes: new Map([['subscribe_msg_popup_event', 'fn']]),
    run: ({ event }: RunRequest) => {
      const { FromUserName, List } = event as { FromUserName: string; List: { TemplateId: string } };
      told.push(`${FromUserName} ${List.TemplateId}`);
      return new Promise<void>((resolve) => waiting.push(resolve));
    },
    onFailure: (_name, error) => failures.push((error as Error).message),
  });
  const answer = async (): Promise<void> => {
    for (const resolve of waiting.splice(0)) resolve();
    await jest.advanceTimersByTimeAsync(0);
  };
  return { pushes, told, failures, answer };
}

const event = (openid: string, TemplateId: string, name: WechatEvent['name'] = 'subscribe_msg_popup_event') => ({
  name,
  openid,
  list: [{ TemplateId }],
  at: 0,
});

it('tells one person one thing after the other, and does not let another wait', async () => {
  const { pushes, told, answer } = open();
  for (const [openid, template] of [
    ['a', '1'],
    ['a', '2'],
    ['b', '1'],
  ] as const)
    pushes.push(event(openid, template));
  expect(told).toEqual([]);
  await jest.advanceTimersByTimeAsync(0);
  expect(told).toEqual(['a 1', 'b 1']);
  await answer();
  expect(told).toEqual(['a 1', 'b 1', 'a 2']);
  await answer();
  await pushes.settled();
});

it('waits five seconds, three times, and then gives up', async () => {
  const { pushes, told, failures } = open();
  pushes.push(event('a', '1'));
  await jest.advanceTimersByTimeAsync(PATIENCE_MS - 1);
  expect(told).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(1);
  expect(told).toHaveLength(2);
  await jest.advanceTimersByTimeAsync(2 * PATIENCE_MS);
  await pushes.settled();
  expect([told, failures]).toEqual([['a 1', 'a 1', 'a 1'], Array(3).fill('no answer within 5000 ms')]);
});

it('stops telling when it is closed', async () => {
  const { pushes, told, answer } = open();
  pushes.push(event('a', '1'));
  pushes.push(event('a', '2'));
  await jest.advanceTimersByTimeAsync(0);
  pushes.close();
  await answer();
  await pushes.settled();
  expect(told).toEqual(['a 1']);
});

it('forgets an event that no function is named for', async () => {
  const { pushes, told } = open();
  pushes.push(event('a', '1', 'subscribe_msg_sent_event'));
  await pushes.settled();
  expect(told).toEqual([]);
});
