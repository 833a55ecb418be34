import fc from 'fast-check';
import type { ErrorCode } from '../../../typings/reply';
import type { Timeline } from '../../../typings/shopper';
import { CloudError } from '../../../miniprogram/cloud/cloud-error';
import type { Deed } from '../../../miniprogram/format/deed';
import { WaitingDeeds } from '../../../miniprogram/stores/waiting-deeds';
import { someTimeline } from '../some-parcels';
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
const make = (shopper: Shopper, cache = memoryCache()) => new WaitingDeeds({ shopper, cache, session: someSession() });
const ask = (key: string, parcelId = 'p1'): Deed => ({
  does: 'askShop',
  input: { parcelId, kind: 'question', text: '到哪了', key },
});
const report = (code: string): Deed => ({ does: 'reportProblem', input: { parcelId: 'p1', code: code as 'damaged' } });
const REPORT: Deed = { does: 'reportProblem', input: { parcelId: 'p1', code: 'damaged' } };

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

it('is dropped with its giver', async () => {
  const { shopper } = cloud(['offline']);
  const cache = memoryCache();
  const deeds = make(shopper, cache);
  await deeds.tell(ask('k1'));
  deeds.forget();
  await deeds.tellAll();
  expect([shopper.askShop.mock.calls.length, cache.kept]).toEqual([1, {}]);
});

describe('what the cloud fails at, over and over', () => {
  const UNDO: Deed = { does: 'reportProblem', input: { parcelId: 'p1', code: 'damaged', undo: true } };

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
    return { cache, heard, open: () => make({ askShop: jest.fn(answer), reportProblem: jest.fn(answer) }, cache) };
  }

  it('lets the others pass, and is refused at last: its giver reads so, also after a launch', async () => {
    const { cache, heard, open } = await waiting(ask('k1'), ask('k2'), REPORT);
    await open().tellAll();
    expect(heard).toEqual([ask('k2').input, REPORT.input]);
    for (let launch = 2; launch < 5; launch += 1) await open().tellAll();
    expect(open().of('p1')).toEqual({ waiting: [ask('k1')], lost: [] });
    await open().tellAll();
    expect(open().of('p1')).toEqual({ waiting: [], lost: [ask('k1')] });
    expect(Object.keys(cache.kept)).toEqual(['lost-deeds']);
  });

  it('is not passed by what takes it back', async () => {
    const other: Deed = { does: 'reportProblem', input: { parcelId: 'p2', code: 'damaged', undo: true } };
    const { heard, open } = await waiting({ ...REPORT, input: { ...REPORT.input, undo: false } }, UNDO, other);
    const deeds = open();
    await deeds.tellAll();
    expect(heard).toEqual([other.input]);
    for (let tries = 2; tries <= 5; tries += 1) await deeds.tellAll();
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

it('loses nothing in silence, counts nothing twice, and keeps the order of what takes back, however the cloud fails and whenever the app is closed', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('offline', 'busy', 'internal', undefined), fc.boolean(), fc.boolean()), {
        maxLength: 8,
      }),
      async (rounds) => {
        const { shopper, counted } = cloud(rounds.map(([failure]) => failure));
        const cache = memoryCache();
        let deeds = make(shopper, cache);
        const said: string[] = [];
        for (const [place, [, closed, reports]] of rounds.entries()) {
          if (closed) deeds = make(shopper, cache);
          const name = String(place);
          const { outcome } = await deeds.tell(reports ? report(name) : ask(name));
          if (outcome === 'refused') said.push(name);
        }
        for (let tries = 0; tries <= rounds.length; tries += 1) await deeds.tellAll();
        const lost = deeds.lost.map(({ input }) => ('key' in input ? input.key : input.code));
        expect(new Set([...counted, ...said, ...lost])).toEqual(new Set(rounds.map((_, place) => String(place))));
        const ordered = counted.filter((name) => rounds[Number(name)]?.[2]).map(Number);
        expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
        expect(Object.keys(cache.kept)).toEqual(lost.length === 0 ? [] : ['lost-deeds']);
      },
    ),
    { numRuns: 50 },
  ));
