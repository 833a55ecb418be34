import fc from 'fast-check';
import type { ErrorCode } from '../../../typings/reply';
import type { Timeline } from '../../../typings/shopper';
import { CloudError } from '../../../miniprogram/cloud/cloud-error';
import type { Deed } from '../../../miniprogram/format/deed';
import { WaitingDeeds } from '../../../miniprogram/stores/waiting-deeds';
import { HOUR, MINUTE, NOW, someTimeline } from '../some-parcels';
import { memoryCache } from './memory-cache';
import { deferred, someSession } from './some-session';

/** A cloud that counts each key once, as the real one does, and fails as it is told to. */
function cloud(failures: (ErrorCode | undefined)[] = []) {
  const counted: string[] = [];
  const answer = (name: string): Promise<Timeline> => {
    const failure = failures.shift();
    // Without an answer it may have been on the way back.
    if ((failure === undefined || failure === 'offline') && !counted.includes(name)) counted.push(name);
    if (failure !== undefined) return Promise.reject(new CloudError(failure, true));
    return Promise.resolve(someTimeline({ orderNo: name }));
  };
  return {
    counted,
    shopper: {
      askShop: jest.fn((input: { key: string }) => answer(input.key)),
      reportProblem: jest.fn((input: { code: string }) => answer(input.code)),
    },
  };
}

type Shopper = ConstructorParameters<typeof WaitingDeeds>[0]['shopper'];
const make = (shopper: Shopper, cache = memoryCache(), clock = { now: NOW }) =>
  new WaitingDeeds({ shopper, cache, session: someSession(), now: () => clock.now });
const ask = (key: string, parcelId = 'p1'): Deed => ({
  does: 'askShop',
  input: { parcelId, kind: 'question', text: '到哪了', key },
});
const report = (code: string, parcelId = 'p1'): Deed => ({
  does: 'reportProblem',
  input: { parcelId, code: code as 'damaged' },
});
const REPORT: Deed = { does: 'reportProblem', input: { parcelId: 'p1', code: 'damaged' } };
const UNDO: Deed = { does: 'reportProblem', input: { parcelId: 'p1', code: 'damaged', undo: true } };

it('goes at once, in the language of the moment, and says how the parcel stands since', async () => {
  const { shopper } = cloud();
  const cache = memoryCache();
  const deeds = make(shopper, cache);
  await expect(deeds.tell(ask('k1'))).resolves.toMatchObject({ outcome: 'told', view: { orderNo: 'k1' } });
  await expect(deeds.tell(REPORT)).resolves.toMatchObject({ outcome: 'told', view: { orderNo: 'damaged' } });
  expect(shopper.askShop.mock.calls).toEqual([
    [{ parcelId: 'p1', kind: 'question', text: '到哪了', key: 'k1', locale: 'zh-CN' }],
  ]);
  expect(deeds.heard).toMatchObject({ orderNo: 'damaged' });
  expect(cache.kept).toEqual({});
});

it('waits over a launch when there is no network, each parcel’s beside its parcel', async () => {
  const cache = memoryCache();
  const { shopper, counted } = cloud(['offline', 'offline']);
  const deeds = make(shopper, cache);
  await expect(deeds.tell(ask('k1'))).resolves.toEqual({ outcome: 'waits' });
  await deeds.tell(ask('k2', 'p2'));
  expect([deeds.of('p1').waiting, deeds.of('p2').waiting]).toEqual([[ask('k1')], [ask('k2', 'p2')]]);
  const later = make(shopper, cache);
  await later.tellAll();
  expect([later.waiting, counted]).toEqual([[], ['k1', 'k2']]);
});

it('says what became of each, also of one that goes out beside another', async () => {
  const { shopper } = cloud([]);
  const first = deferred<Timeline>();
  shopper.askShop.mockReturnValueOnce(first.promise).mockRejectedValueOnce(new CloudError('too_large', false));
  const deeds = make(shopper);
  const told = [deeds.tell(ask('k1')), deeds.tell(ask('k2')), deeds.tell(ask('k3'))];
  first.resolve(someTimeline());
  expect((await Promise.all(told)).map(({ outcome }) => outcome)).toEqual(['told', 'refused', 'told']);
});

it('what was refused after it had waited is not lost in silence, and stands in nobody’s way', async () => {
  const cache = memoryCache();
  const { shopper, counted } = cloud(['offline', 'too_large']);
  await make(shopper, cache).tell(ask('k1'));
  const later = make(shopper, cache);
  await later.tellAll();
  expect([later.waiting, later.of('p1').lost]).toEqual([[], [ask('k1')]]);
  expect(make(shopper, cache).of('p1').lost).toEqual([ask('k1')]);
  await expect(later.tell(ask('k2'))).resolves.toMatchObject({ outcome: 'told' });
  expect(counted).toContain('k2');
  later.see('p2');
  expect(later.lost).toEqual([ask('k1')]);
  later.see('p1');
  expect([later.lost, cache.kept]).toEqual([[], {}]);
});

it.each(['internal', 'quota_used_up', 'not_configured'] as const)(
  'once it waits it outlasts %s, which is no answer to it',
  async (code) => {
    const { shopper, counted } = cloud(['busy', code]);
    const deeds = make(shopper);
    await expect(deeds.tell(ask('k1'))).resolves.toEqual({ outcome: 'waits' });
    await deeds.tellAll();
    expect([deeds.waiting, deeds.lost]).toEqual([[ask('k1')], []]);
    await deeds.tellAll();
    expect([deeds.waiting, counted]).toEqual([[], ['k1']]);
  },
);

it('turns away what is too much, and loses none of those that wait', async () => {
  const { shopper } = cloud(Array.from({ length: 20 }, () => 'offline' as const));
  const deeds = make(shopper);
  const all = Array.from({ length: 11 }, (_, place) => ask(String(place)));
  for (const deed of all.slice(0, 10)) await deeds.tell(deed);
  const last = all[10] as Deed;
  await expect(deeds.tell(last)).resolves.toEqual({ outcome: 'refused', code: 'busy' });
  expect([deeds.waiting, deeds.became(last)]).toEqual([all.slice(0, 10), { outcome: 'refused', code: 'busy' }]);
});

it('knows what became of each: nothing of what was dropped', async () => {
  const deeds = make(cloud(['offline', 'offline']).shopper);
  const [told, dropped] = [ask('k1'), ask('k2')];
  await deeds.tell(told);
  expect(deeds.became(told)).toEqual({ outcome: 'waits' });
  await deeds.tellAll();
  await deeds.tellAll();
  expect(deeds.became(told)).toMatchObject({ outcome: 'told' });
  expect(deeds.became(dropped)).toBeUndefined();
});

it('whoever hears of the refusal says it themselves', async () => {
  const deeds = make(cloud(['too_large']).shopper);
  await expect(deeds.tell(ask('k1'))).resolves.toEqual({ outcome: 'refused', code: 'too_large' });
  expect([deeds.waiting, deeds.lost]).toEqual([[], []]);
});

it('whoever left before the refusal reads of it later', async () => {
  const { shopper } = cloud();
  const answer = deferred<Timeline>();
  shopper.askShop.mockReturnValueOnce(answer.promise);
  const deeds = make(shopper);
  const told = deeds.tell(ask('k1'));
  deeds.leave(deeds.waiting[0] as Deed);
  answer.reject(new CloudError('too_large', false));
  await expect(told).resolves.toEqual({ outcome: 'refused', code: 'too_large' });
  expect(deeds.of('p1').lost).toEqual([ask('k1')]);
});

it('reads what waits as it was kept before failures were counted', async () => {
  const { shopper, counted } = cloud();
  const deeds = make(shopper, memoryCache({ 'waiting-deeds': [ask('k1'), REPORT] }));
  expect(deeds.waiting).toEqual([ask('k1'), REPORT]);
  await deeds.tellAll();
  expect([deeds.waiting, counted]).toEqual([[], ['k1', 'damaged']]);
});

it.each([
  { name: 'damaged, told again', deed: { ...REPORT }, left: [] },
  { name: 'damaged, taken back', deed: UNDO, left: [] },
  { name: 'something else', deed: report('not_received'), left: [REPORT] },
  { name: 'that another parcel is damaged', deed: report('damaged', 'p2'), left: [REPORT] },
  { name: 'a question', deed: ask('k1'), left: [REPORT] },
])('a lost report is no matter any more once the shop was told: $name', async ({ deed, left }) => {
  const cache = memoryCache({ 'lost-deeds': [REPORT] });
  const deeds = make(cloud().shopper, cache);
  await deeds.tell(deed);
  expect([deeds.lost, cache.kept]).toEqual([left, left.length === 0 ? {} : { 'lost-deeds': left }]);
});

it('is dropped with its giver', async () => {
  const { shopper } = cloud(['offline']);
  const cache = memoryCache();
  const deeds = make(shopper, cache);
  await deeds.tell(ask('k1'));
  deeds.forget();
  await deeds.tellAll();
  expect([shopper.askShop.mock.calls.length, cache.kept]).toEqual([1, {}]);
});

it.each<{ name: string; fails?: ErrorCode }>([
  { name: 'takes it' },
  { name: 'is not there', fails: 'offline' },
  { name: 'fails at it', fails: 'internal' },
  { name: 'will never take it', fails: 'not_found' },
])('what is on its way when its giver is forgotten lands nowhere, though the cloud $name', async ({ fails }) => {
  const { shopper } = cloud();
  const [asked, answer] = [deferred<undefined>(), deferred<Timeline>()];
  shopper.askShop.mockImplementationOnce(() => {
    asked.resolve(undefined);
    return answer.promise;
  });
  const cache = memoryCache();
  const deeds = make(shopper, cache);
  const deed = ask('k1');
  const told = deeds.tell(deed);
  const behind = deeds.tell(REPORT);
  await asked.promise;
  deeds.leave(deed);
  deeds.forget();
  if (fails === undefined) answer.resolve(someTimeline());
  else answer.reject(new CloudError(fails, true));
  await expect(Promise.all([told, behind])).resolves.toEqual([{ outcome: 'refused' }, { outcome: 'refused' }]);
  expect([deeds.became(deed), deeds.heard, deeds.lost, cache.kept]).toEqual([undefined, undefined, [], {}]);
  expect(shopper.reportProblem).not.toHaveBeenCalled();
});

it('what found no room when its giver is forgotten lands nowhere either', async () => {
  const { shopper } = cloud(Array.from({ length: 11 }, () => 'offline' as const));
  const cache = memoryCache();
  const deeds = make(shopper, cache);
  for (let place = 0; place < 10; place += 1) await deeds.tell(ask(String(place)));
  const told = deeds.tell(ask('k1'));
  deeds.forget();
  await expect(told).resolves.toMatchObject({ outcome: 'refused' });
  expect([deeds.waiting, cache.kept]).toEqual([[], {}]);
});

it.each(['offline', 'busy', 'internal'] as const)(
  'a correction never reaches the shop before what it corrects, whatever of the two the cloud fails at: %s',
  async (code) => {
    const { shopper, counted } = cloud(['busy', code, undefined, code]);
    const deeds = make(shopper);
    await deeds.tell(ask('3 号楼 502'));
    const { outcome } = await deeds.tell(ask('写错了，是 5 号楼 302'));
    expect(outcome).toBe('waits');
    await deeds.tell(ask('别的包裹', 'p2'));
    await deeds.tellAll();
    await deeds.tellAll();
    expect(counted.filter((text) => text !== '别的包裹')).toEqual(['3 号楼 502', '写错了，是 5 号楼 302']);
  },
);

describe('what the cloud fails at, over and over', () => {
  /** A phone on which these wait since a launch without a network, and a cloud that fails at the first of them. */
  async function waiting(...deeds: Deed[]) {
    const cache = memoryCache();
    const before = make(cloud(deeds.map(() => 'offline')).shopper, cache);
    for (const deed of deeds) await before.tell(deed);
    const isBad = (input: object) => JSON.stringify(input).includes(JSON.stringify(deeds[0]?.input).slice(1, -1));
    const heard: object[] = [];
    const answer = (told: object) => {
      const { locale: _, ...input } = told as { locale: string };
      if (isBad(input)) return Promise.reject(new CloudError('internal', false));
      heard.push(input);
      return Promise.resolve(someTimeline());
    };
    const clock = { now: NOW };
    const shopper = { askShop: jest.fn(answer), reportProblem: jest.fn(answer) };
    return { cache, heard, clock, open: () => make(shopper, cache, clock) };
  }

  it('lets the others pass, and is refused at last: its giver reads so, also after a launch', async () => {
    const { cache, heard, clock, open } = await waiting(ask('k1'), ask('k2', 'p2'), report('damaged', 'p2'));
    await open().tellAll();
    expect(heard).toEqual([ask('k2', 'p2').input, report('damaged', 'p2').input]);
    for (let launch = 2; launch < 5; launch += 1) {
      clock.now += HOUR;
      await open().tellAll();
    }
    expect(open().of('p1')).toEqual({ waiting: [ask('k1')], lost: [] });
    clock.now += HOUR;
    await open().tellAll();
    expect(open().of('p1')).toEqual({ waiting: [], lost: [ask('k1')] });
    expect(Object.keys(cache.kept)).toEqual(['lost-deeds']);
  });

  it.each([
    { name: 'within an hour', step: 5 * MINUTE, tries: 12 },
    { name: 'less than five hours long', step: 20 * MINUTE, tries: 12 },
    { name: 'while the clock is set back by minutes', step: -5 * MINUTE, tries: 12 },
  ])('in one outage takes nothing with it: $name', async ({ step, tries }) => {
    const { clock, open } = await waiting(ask('k1'));
    for (let count = 0; count < tries; count += 1) {
      await open().tellAll();
      clock.now += step;
    }
    expect(open().of('p1')).toEqual({ waiting: [ask('k1')], lost: [] });
  });

  it('does not wait for ever where the clock was ahead once', async () => {
    const { clock, open } = await waiting(ask('k1'));
    clock.now += 1_000 * HOUR;
    await open().tellAll();
    clock.now = NOW;
    for (let tries = 2; tries <= 5; tries += 1) {
      await open().tellAll();
      clock.now += HOUR;
    }
    expect(open().of('p1')).toEqual({ waiting: [], lost: [ask('k1')] });
  });

  it('is not passed by what takes it back', async () => {
    const other: Deed = { does: 'reportProblem', input: { parcelId: 'p2', code: 'damaged', undo: true } };
    const first: Deed = { does: 'reportProblem', input: { parcelId: 'p1', code: 'damaged', undo: false } };
    const { heard, clock, open } = await waiting(first, UNDO, other);
    const deeds = open();
    await deeds.tellAll();
    expect(heard).toEqual([other.input]);
    for (let tries = 2; tries <= 5; tries += 1) {
      clock.now += HOUR;
      await deeds.tellAll();
    }
    expect(heard).toEqual([other.input, UNDO.input]);
  });

  it.each(['offline', 'busy', 'not_configured'] as const)('%s is no failure of anything', async (code) => {
    const { shopper, counted } = cloud(['busy', ...Array.from({ length: 20 }, () => code)]);
    const deeds = make(shopper);
    await deeds.tell(ask('k1'));
    for (let tries = 0; tries < 20; tries += 1) await deeds.tellAll();
    expect(deeds.waiting).toEqual([ask('k1')]);
    await deeds.tellAll();
    expect([deeds.waiting, counted]).toEqual([[], ['k1']]);
  });
});

const FAILURES = ['offline', 'busy', 'internal', undefined] as const;

it('loses nothing in silence, counts nothing twice, and keeps each parcel’s order, however the cloud fails and whenever the app is closed', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          failure: fc.constantFrom(...FAILURES),
          closed: fc.boolean(),
          reports: fc.boolean(),
          parcelId: fc.constantFrom('p1', 'p2'),
          hours: fc.constantFrom(0, 1),
        }),
        { maxLength: 10 },
      ),
      async (rounds) => {
        const { shopper, counted } = cloud(rounds.map(({ failure }) => failure));
        const [cache, clock] = [memoryCache(), { now: NOW }];
        let deeds = make(shopper, cache, clock);
        const said: string[] = [];
        for (const [place, { closed, reports, parcelId, hours }] of rounds.entries()) {
          if (closed) deeds = make(shopper, cache, clock);
          clock.now += hours * HOUR;
          const name = String(place);
          const { outcome } = await deeds.tell(reports ? report(name, parcelId) : ask(name, parcelId));
          if (outcome === 'refused') said.push(name);
        }
        for (let tries = 0; tries <= rounds.length; tries += 1) await deeds.tellAll();
        const lost = deeds.lost.map(({ input }) => ('key' in input ? input.key : input.code));
        expect(new Set([...counted, ...said, ...lost])).toEqual(new Set(rounds.map((_, place) => String(place))));
        for (const parcelId of ['p1', 'p2']) {
          const ordered = counted.map(Number).filter((place) => rounds[place]?.parcelId === parcelId);
          expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
        }
        expect(Object.keys(cache.kept)).toEqual(lost.length === 0 ? [] : ['lost-deeds']);
      },
    ),
    { numRuns: 50 },
  ));
