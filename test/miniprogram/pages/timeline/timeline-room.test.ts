import { WaitingDeeds } from '../../../../miniprogram/stores/waiting-deeds';
import { TimelineRoom } from '../../../../miniprogram/pages/timeline/timeline-room';
import type { RefreshResult, Timeline } from '../../../../typings/shopper';
import { HOUR, someTimeline } from '../../some-parcels';
import { memoryCache } from '../../stores/memory-cache';
import { someSession } from '../../stores/some-session';
import { someSettings, TEMPLATES } from '../../stores/some-settings';

const POLL_MS = 20_000;

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

function makeRoom(
  changes: Partial<Timeline> = {},
  said: RefreshResult = { outcome: 'asked' },
  session = someSession(),
) {
  let asked = 0;
  const refreshParcel = jest.fn(() => Promise.resolve(said));
  const shopper = {
    getTimeline: () => {
      asked += 1;
      return Promise.resolve(someTimeline({ asOf: Date.now(), ...changes }));
    },
    refreshParcel,
    reportProblem: () => Promise.reject(new Error('nobody reports')),
    askShop: () => Promise.resolve(someTimeline({ asOf: Date.now(), orderNo: 'A2' })),
    getSettings: () => Promise.resolve(someSettings({ language: session.language })),
  };
  const told = () => Promise.resolve({ outcome: 'told' as const });
  const answers = { tell: told, tellAll: () => Promise.resolve(), became: () => undefined };
  const deeds = new WaitingDeeds({ shopper, session, cache: memoryCache(), now: () => Date.now() });
  const room = new TimelineRoom({
    shopper,
    answers,
    deeds,
    cache: memoryCache(),
    session,
    now: () => Date.now(),
  });
  room.turnTo('p1');
  return { room, deeds, refreshParcel, asked: () => asked };
}

it('shows what was asked of the shop on another page, without a further question', async () => {
  const { room, deeds, asked } = makeRoom();
  room.watch();
  await jest.advanceTimersByTimeAsync(0);
  await deeds.tell({ does: 'askShop', input: { parcelId: 'p1', kind: 'question', text: '到哪了', key: 'k' } });
  expect([room.store.timeline?.orderNo, asked()]).toEqual(['A2', 1]);
  room.close();
});

it('asks again every 20 s while it is in sight', async () => {
  const { room, asked } = makeRoom();
  room.watch();
  await jest.advanceTimersByTimeAsync(2 * POLL_MS);
  expect(asked()).toBe(3);
  room.close();
});

it('rests while it is out of sight, and asks at once when it is back', async () => {
  const { room, asked } = makeRoom();
  room.watch();
  room.rest();
  await jest.advanceTimersByTimeAsync(3 * POLL_MS);
  expect(asked()).toBe(1);
  room.watch();
  await jest.advanceTimersByTimeAsync(0);
  expect(asked()).toBe(2);
  room.close();
});

it('asks once for a parcel at which nothing changes any more', async () => {
  const { room, asked } = makeRoom({ stage: 'delivered' });
  room.watch();
  await jest.advanceTimersByTimeAsync(3 * POLL_MS);
  expect(asked()).toBe(1);
  room.close();
});

it('never has a source asked by itself', async () => {
  const { room, refreshParcel } = makeRoom();
  room.watch();
  await jest.advanceTimersByTimeAsync(10 * POLL_MS);
  room.rest();
  room.watch();
  await jest.advanceTimersByTimeAsync(POLL_MS);
  expect(refreshParcel).not.toHaveBeenCalled();
  room.close();
});

it.each([
  { outcome: 'asked', said: '' },
  { outcome: 'settled', said: '' },
  { outcome: 'silent', said: '暂时查不到新消息' },
  { outcome: 'unfollowed', said: '这个包裹现在没法查' },
  { outcome: 'too_soon', said: '刚查过，8 分钟后可以再查' },
  { outcome: 'too_soon', ago: 59_999, said: '刚查过，8 分钟后可以再查' },
  { outcome: 'too_soon', ago: 8 * 60_000, said: '8 分钟前查过，8 分钟后可以再查' },
] as { outcome: RefreshResult['outcome']; ago?: number; said: string }[])(
  'a question of the reader that ends $outcome says “$said”',
  async ({ outcome, ago, said }) => {
    const nextAt = Date.now() + 7.5 * 60_000;
    const checked = ago !== undefined && { checkedAt: Date.now() - ago };
    const { room, refreshParcel } = makeRoom({}, { outcome, nextAt, ...checked });
    room.watch();
    await jest.advanceTimersByTimeAsync(0);
    expect(await room.askAnew()).toBe(said);
    expect(refreshParcel).toHaveBeenCalledTimes(1);
    room.close();
  },
);

it('repeats in passing what its card says', async () => {
  const silent = { outcome: 'silent' as const, nextAt: Date.now() + HOUR };
  const { room } = makeRoom({ events: [], source: { state: 'bad_waybill' } }, silent);
  room.watch();
  await jest.advanceTimersByTimeAsync(0);
  expect(await room.askAnew()).toBe('这个单号暂时查不到');
  room.close();
});

describe('the consent card', () => {
  const { progress, pickup, trouble } = TEMPLATES;

  it.each([
    {
      stage: 'in_transit' as const,
      zh: ['派送、到站、出问题时各一条，别的不打扰', '好，已记下。派送那天告诉你'],
      en: [
        'One WeChat message each for delivery, pickup and problems. Nothing else.',
        "Done. We'll tell you on delivery day",
      ],
    },
    {
      stage: 'out_for_delivery' as const,
      zh: ['到了、要取件、出问题时各一条，别的不打扰', '好，已记下。到了告诉你'],
      en: [
        'One WeChat message each when it arrives, waits for pickup or has a problem. Nothing else.',
        "Done. We'll tell you when it arrives",
      ],
    },
  ])('promises nothing that is past: $stage', async ({ stage, ...want }) => {
    const session = someSession();
    const { room } = makeRoom({ stage }, undefined, session);
    room.watch();
    await jest.advanceTimersByTimeAsync(0);
    await room.consent.prepare();
    await room.consent.answered({ [progress]: 'accept', [pickup]: 'accept', [trouble]: 'accept' });
    expect([room.consentLine, room.consentSaid]).toEqual(want.zh);
    session.setLanguage('en');
    expect([room.consentLine, room.consentSaid]).toEqual(want.en);
    room.close();
  });

  it.each([
    {
      said: { [progress]: 'accept', [pickup]: 'reject', [trouble]: 'reject' },
      zh: '记下了 1 样，到站、出问题没开',
      en: '1 on. Off: pickup, problems',
    },
    {
      said: { [progress]: 'reject', [pickup]: 'reject', [trouble]: 'reject' },
      zh: '你对“派送、到站、出问题”选了总是拒绝，改过来才能告诉你',
      en: 'WeChat keeps a standing no to delivery, pickup, problems. Change it to be told',
    },
    {
      said: { [progress]: 'ban', [pickup]: 'ban', [trouble]: 'filter' },
      zh: '这类消息被微信停用了，有变化在这页看',
      en: "WeChat has stopped these messages. You'll see changes on this page",
    },
  ])('says $zh', async ({ said, zh, en }) => {
    const session = someSession();
    const { room } = makeRoom({}, undefined, session);
    await room.consent.prepare();
    const isBanned = said[trouble] === 'filter';
    room.consent.setWechat({ main: true, banned: [], refused: isBanned ? [] : [progress, pickup, trouble] });
    await room.consent.answered(said);
    expect(room.consentSaid).toBe(zh);
    session.setLanguage('en');
    expect(room.consentSaid).toBe(en);
    room.close();
  });
});

it('leaves no timer behind', async () => {
  const { room } = makeRoom();
  room.watch();
  await jest.advanceTimersByTimeAsync(0);
  room.close();
  expect(jest.getTimerCount()).toBe(0);
});
