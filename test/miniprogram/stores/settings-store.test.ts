import fc from 'fast-check';
import type { Settings, SettingsChange, SettingsView } from '../../../typings/shopper';
import { CloudError } from '../../../miniprogram/cloud/cloud-error';
import type { Telling } from '../../../miniprogram/stores/accept-answers';
import { changedSettings } from '../../../miniprogram/stores/changed-settings';
import { isAskingPaused } from '../../../miniprogram/stores/asking-pause';
import { AFTER_WORK, SettingsStore } from '../../../miniprogram/stores/settings-store';
import { memoryCache } from './memory-cache';
import { deferred, someSession, unwatched } from './some-session';
import { someSettings } from './some-settings';

const NOW = Date.UTC(2026, 10, 21, 6, 0);
const DAY = 24 * 3_600_000;
const TOKYO = { locale: 'zh-CN', zone: 'Asia/Tokyo' };
const offline = new CloudError('offline', true);
const MORE: Telling = {
  outcome: 'told',
  view: { ...someSettings(), accepts: { progress: 3, pickup: 2, trouble: 0 } },
};

function world(stored: Record<string, unknown> = {}) {
  const kept = { settings: someSettings().settings };
  const cloud = {
    getSettings: jest.fn(() => Promise.resolve(someSettings(kept.settings))),
    saveSettings: jest.fn(({ settings }: { settings: SettingsChange }) => {
      kept.settings = changedSettings(kept.settings, settings);
      return Promise.resolve(someSettings(kept.settings));
    }),
  };
  const answers = {
    tell: jest.fn(() => Promise.resolve(MORE)),
    tellAll: jest.fn(() => Promise.resolve()),
    waiting: false,
  };
  const cache = memoryCache(stored);
  const session = someSession({ cache, zone: 'Asia/Tokyo' });
  const store = new SettingsStore({ shopper: cloud, answers, session, cache, phoneClock: () => NOW });
  return { cloud, kept, answers, cache, session, store };
}

async function loaded() {
  const all = world();
  await all.store.load();
  return all;
}

describe('loading', () => {
  it('is ready with what the cloud says', async () => {
    const { store } = await loaded();
    expect(store.phase).toBe('ready');
    expect(store.left).toBe(3);
    expect(store.templateIds).toEqual(['tmpl-progress', 'tmpl-pickup', 'tmpl-trouble']);
  });

  it('tells the cloud what it does not know yet, then says what phone this is', async () => {
    const { answers, cloud } = await loaded();
    expect(cloud.getSettings.mock.calls).toEqual([[{ phone: TOKYO }]]);
    expect(answers.tellAll.mock.invocationCallOrder[0]).toBeLessThan(
      cloud.getSettings.mock.invocationCallOrder[0] ?? 0,
    );
  });

  it('shows what was kept before the cloud has answered', () => {
    const { store } = world({ settings: { view: someSettings(), readAt: NOW - 60_000 } });
    void store.load();
    expect(store).toMatchObject({ phase: 'ready', left: 3 });
  });

  it('shows what was kept while the cloud is out of reach', async () => {
    const { store, cloud } = world({ settings: { view: someSettings(), readAt: NOW - 60_000 } });
    cloud.getSettings.mockRejectedValueOnce(offline);
    await store.load();
    expect(store).toMatchObject({ phase: 'stale', left: 3, readAt: NOW - 60_000 });
  });

  it('fails with its reason when nothing was kept, and recovers', async () => {
    const { store, cloud } = world();
    cloud.getSettings.mockRejectedValueOnce(offline);
    await store.load();
    expect([store.phase, store.failure]).toEqual(['failed', 'offline']);
    await store.load();
    expect([store.phase, store.failure]).toEqual(['ready', undefined]);
  });

  it('takes up the language that was chosen on another phone', async () => {
    const { store, cloud, session } = world();
    cloud.getSettings.mockResolvedValueOnce(someSettings({ language: 'en' }));
    await store.load();
    expect(session.locale).toBe('en');
  });

  it('takes up whose clocks were chosen on another phone', async () => {
    const { store, cloud, session } = world();
    cloud.getSettings.mockResolvedValueOnce(someSettings({ times: 'local' }));
    await store.load();
    expect(session.zone).toBe('Asia/Tokyo');
  });

  it('forgets what it shows', async () => {
    const { store } = await loaded();
    store.forget();
    expect(store).toMatchObject({ phase: 'idle', view: undefined, left: 0 });
  });

  it.each([
    { end: 'an answer', settle: (asked: ReturnType<typeof deferred<SettingsView>>) => asked.resolve(someSettings()) },
    { end: 'a failure', settle: (asked: ReturnType<typeof deferred<SettingsView>>) => asked.reject(offline) },
  ])('neither keeps nor shows $end to what was asked for somebody who is forgotten since', async ({ settle }) => {
    const { store, cloud, cache, session } = world();
    const asked = deferred<SettingsView>();
    cloud.getSettings.mockImplementationOnce(() => {
      session.forget();
      store.forget();
      return asked.promise;
    });
    const loading = store.load();
    settle(asked);
    await loading;
    expect(store).toMatchObject({ phase: 'idle', view: undefined, failure: undefined });
    expect(cache.kept).not.toHaveProperty('settings');
  });

  it('takes the answer to what was asked only after somebody was forgotten', async () => {
    const { store, answers, session } = world();
    answers.tellAll.mockImplementationOnce(() => {
      session.forget();
      store.forget();
      return Promise.resolve();
    });
    await store.load();
    expect(store.phase).toBe('ready');
  });
});

describe('the example', () => {
  it('is the first kind that is on, then the one that was switched on last', async () => {
    const { store } = await loaded();
    expect(store.sample?.told).toBe('out_for_delivery');
    await store.switchTold('arrived_city', true);
    expect(store.sample?.told).toBe('arrived_city');
    await store.switchTold('delivered', false);
    expect(store.sample?.told).toBe('arrived_city');
  });

  it('of a kind that is looked at stands under its row alone, until it is looked at again', async () => {
    const { store } = await loaded();
    store.look('trouble');
    expect([store.inset?.told, store.sample?.told]).toEqual(['trouble', 'out_for_delivery']);
    store.look('soon');
    expect([store.looked, store.inset?.told]).toEqual(['soon', 'soon']);
    store.look('soon');
    expect([store.looked, store.inset]).toEqual([undefined, undefined]);
  });

  it('is there though everything is off', async () => {
    const { store, cloud } = world();
    const none = Object.fromEntries(Object.keys(someSettings().settings.told).map((told) => [told, false]));
    cloud.getSettings.mockResolvedValueOnce(someSettings({ told: none as unknown as Settings['told'] }));
    await store.load();
    expect(store.sample?.told).toBe('out_for_delivery');
  });
});

describe('a switch', () => {
  it('turns at once and is saved', async () => {
    const { store, cloud } = await loaded();
    const saved = store.switchTold('delivered', false);
    expect(store.view?.settings.told.delivered).toBe(false);
    await expect(saved).resolves.toBe(true);
    expect(cloud.saveSettings.mock.calls).toEqual([[{ settings: { told: { delivered: false } }, phone: TOKYO }]]);
  });

  it('turns back when it cannot be saved', async () => {
    const { store, cloud } = await loaded();
    cloud.saveSettings.mockRejectedValueOnce(offline);
    await expect(store.switchTold('delivered', false)).resolves.toBe(false);
    expect(store.view?.settings.told.delivered).toBe(true);
  });

  it('saves in the order of the taps, and a failure turns back its own switch only', async () => {
    const { store, cloud } = await loaded();
    const first = deferred<SettingsView>();
    cloud.saveSettings.mockReturnValueOnce(first.promise).mockRejectedValueOnce(offline);
    const delivered = store.switchTold('delivered', false);
    const trouble = store.switchTold('trouble', false);
    first.resolve(someSettings({ told: { ...someSettings().settings.told, delivered: false } }));
    await expect(Promise.all([delivered, trouble])).resolves.toEqual([true, false]);
    expect(store.view?.settings.told).toMatchObject({ delivered: false, trouble: true });
    expect(cloud.saveSettings).toHaveBeenCalledTimes(2);
  });

  it('that is tapped on and off while nothing can be saved stands as the cloud has it', async () => {
    const { store, cloud } = await loaded();
    cloud.saveSettings.mockRejectedValueOnce(offline).mockRejectedValueOnce(offline);
    const taps = [store.switchTold('delivered', false), store.switchTold('delivered', true)];
    await expect(Promise.all(taps)).resolves.toEqual([false, false]);
    expect(store.view?.settings.told.delivered).toBe(true);
  });

  it('stands as it was tapped last when only the first tap could not be saved', async () => {
    const { store, cloud } = await loaded();
    cloud.saveSettings.mockRejectedValueOnce(offline);
    const taps = [store.switchTold('delivered', true), store.switchTold('delivered', false)];
    await expect(Promise.all(taps)).resolves.toEqual([false, true]);
    expect(store.view?.settings.told.delivered).toBe(false);
  });

  it('that is turned while the settings are being read anew brings nothing old back to the cloud', async () => {
    const view = someSettings({ language: 'en' });
    const { store, cloud, kept } = world({ settings: { view, readAt: NOW } });
    kept.settings = changedSettings(kept.settings, { told: { soon: false } });
    const loading = store.load();
    await store.switchTold('delivered', false);
    await loading;
    expect(kept.settings).toMatchObject({ language: 'auto', told: { soon: false, delivered: false } });
    expect(store.view?.settings).toEqual(kept.settings);
    expect(cloud.saveSettings).toHaveBeenCalledTimes(1);
  });

  it('neither comes back nor goes out when its person was forgotten meanwhile', async () => {
    const { store, cloud } = await loaded();
    cloud.saveSettings.mockImplementationOnce(() => {
      store.forget();
      return Promise.resolve(someSettings());
    });
    const taps = [store.switchTold('delivered', false), store.switchTold('soon', false)];
    await expect(Promise.all(taps)).resolves.toEqual([true, true]);
    expect(store.view).toBeUndefined();
    expect(cloud.saveSettings).toHaveBeenCalledTimes(1);
  });

  it('does nothing before the settings are known', async () => {
    const { store, cloud } = world();
    await expect(store.switchTold('delivered', false)).resolves.toBe(false);
    expect(cloud.saveSettings).not.toHaveBeenCalled();
  });
});

describe('the language', () => {
  it('chosen twice while nothing can be saved is the one that the cloud has', async () => {
    const { store, session, cloud } = await loaded();
    cloud.saveSettings.mockRejectedValueOnce(offline).mockRejectedValueOnce(offline);
    await Promise.all([store.chooseLanguage('en'), store.chooseLanguage('zh-CN')]);
    expect([session.language, store.view?.settings.language]).toEqual(['auto', 'auto']);
  });

  it('that was taken up elsewhere meanwhile stays when something else is changed', async () => {
    const { store, session } = world({ settings: { view: someSettings(), readAt: NOW } });
    session.setLanguage('en');
    void store.load();
    void store.switchTold('soon', false);
    expect(session.language).toBe('en');
  });

  it('changes at once, and back when it cannot be saved', async () => {
    const { store, session, cloud } = await loaded();
    const answer = deferred<SettingsView>();
    cloud.saveSettings.mockReturnValueOnce(answer.promise);
    const saved = store.chooseLanguage('en');
    expect(session.locale).toBe('en');
    answer.reject(offline);
    await expect(saved).resolves.toBe(false);
    expect(session.locale).toBe('zh-CN');
    expect(store.view?.settings.language).toBe('auto');
  });
});

it('choosing the language that is chosen already costs no call', async () => {
  const { store, cloud } = await loaded();
  await expect(store.chooseLanguage('auto')).resolves.toBe(true);
  expect(cloud.saveSettings).not.toHaveBeenCalled();
});

describe('asking for messages', () => {
  it('is inert while it runs', async () => {
    const { store } = await loaded();
    expect(store.beginAdding()).toBe(true);
    expect(store.beginAdding()).toBe(false);
    store.endAdding();
    expect(store.beginAdding()).toBe(true);
  });

  it('does not begin before the templates are known', () => {
    expect(world().store.beginAdding()).toBe(false);
  });

  it('keeps WeChat’s answers about our templates with their moment, and shows what is left', async () => {
    const { store, answers } = await loaded();
    store.beginAdding();
    const said = { errMsg: 'ok', 'tmpl-progress': 'accept', 'tmpl-pickup': 'accept', 'tmpl-trouble': 'odd' };
    await expect(store.keepAnswers(said)).resolves.toBe('told');
    const results = ['tmpl-progress', 'tmpl-pickup'].map((templateId) => ({ templateId, result: 'accept' }));
    expect(answers.tell.mock.calls).toEqual([[{ results, askedAt: NOW }]]);
    expect([store.left, store.adding]).toEqual([5, false]);
  });

  it.each([
    {
      name: 'the cloud is out of reach',
      outcome: 'waits' as const,
      said: { 'tmpl-progress': 'accept' },
      want: 'waits',
    },
    {
      name: 'it will never take them',
      outcome: 'refused' as const,
      said: { 'tmpl-progress': 'accept' },
      want: 'refused',
    },
    {
      name: 'there is no yes among them',
      outcome: 'waits' as const,
      said: { 'tmpl-progress': 'reject' },
      want: 'nothing',
    },
    { name: 'WeChat said nothing that we know', outcome: 'told' as const, said: {}, want: 'refused' },
  ])('says so when $name', async ({ outcome, said, want }) => {
    const { store, answers } = await loaded();
    answers.tell.mockResolvedValueOnce({ outcome });
    store.beginAdding();
    await expect(store.keepAnswers(said)).resolves.toBe(want);
    expect([store.adding, store.left]).toEqual([false, 3]);
  });

  it.each([
    { name: 'WeChat keeps a no to all', said: { 'tmpl-progress': 'reject' }, want: 'blocked' },
    { name: 'WeChat lets none through', said: { 'tmpl-pickup': 'ban', 'tmpl-trouble': 'filter' }, want: 'blocked' },
    {
      name: 'one no was given just now',
      said: { 'tmpl-progress': 'reject', 'tmpl-pickup': 'reject' },
      want: 'nothing',
    },
    { name: 'there is a yes', said: { 'tmpl-progress': 'reject', 'tmpl-pickup': 'accept' }, want: 'told' },
  ])('tells a no from a no that was not asked for: $name', async ({ said, want }) => {
    const { store } = await loaded();
    store.setWechat({ main: true, banned: [], refused: ['tmpl-progress'] });
    await expect(store.keepAnswers(said)).resolves.toBe(want);
  });

  it('keeps the question on a parcel’s page away for a day', async () => {
    const { store, cache } = await loaded();
    await store.keepAnswers({ errMsg: 'odd' });
    expect(isAskingPaused(cache, NOW)).toBe(false);
    await store.keepAnswers({ 'tmpl-progress': 'reject' });
    expect([isAskingPaused(cache, NOW + DAY - 1), isAskingPaused(cache, NOW + DAY)]).toEqual([true, false]);
  });

  it.each([
    { name: 'an answer waits', waiting: true, fails: false, want: true },
    { name: 'the last load failed', waiting: false, fails: true, want: true },
    { name: 'all is well', waiting: false, fails: false, want: false },
  ])('must be loaded when the network is back: $name', async ({ waiting, fails, want }) => {
    const { store, cloud, answers } = world();
    answers.waiting = waiting;
    if (fails) cloud.getSettings.mockRejectedValueOnce(offline);
    await store.load();
    expect(store.outdated).toBe(want);
  });

  it('does not lose a switch that is still being saved', async () => {
    const { store, cloud } = await loaded();
    const answer = deferred<SettingsView>();
    cloud.saveSettings.mockReturnValueOnce(answer.promise);
    const saved = store.switchTold('delivered', false);
    await store.keepAnswers({ 'tmpl-progress': 'accept' });
    expect(store.view).toMatchObject({ accepts: { progress: 3 }, settings: { told: { delivered: false } } });
    answer.reject(offline);
    await saved;
    expect(store.view?.settings.told.delivered).toBe(true);
  });
});

describe('quiet hours', () => {
  it('change at once, and only what was changed is saved', async () => {
    const { store, cloud } = await loaded();
    await expect(store.setQuiet({ to: 420 })).resolves.toBe(true);
    expect(cloud.saveSettings.mock.calls).toEqual([[{ settings: { quiet: { to: 420 } }, phone: TOKYO }]]);
    expect(store.view?.settings.quiet).toEqual({ on: true, from: 1320, to: 420, urgentAnyway: true });
  });

  it.each([
    { name: 'other hours', before: { on: true, from: 1380, to: 420 } },
    { name: 'none', before: { on: false, from: 1320, to: 480 } },
  ])('after 18:00 后再说 are what they were before: $name', async ({ before }) => {
    const { store, cache, session, cloud, answers } = await loaded();
    await store.setQuiet(before);
    await store.setAfterWork(true);
    expect(store.view?.settings.quiet).toMatchObject({ on: true, ...AFTER_WORK });
    // Another launch.
    const later = new SettingsStore({ shopper: cloud, answers, session, cache, phoneClock: () => NOW });
    await later.load();
    await later.setAfterWork(false);
    expect(later.view?.settings.quiet).toMatchObject(before);
  });

  it('after 18:00 后再说 are the night where this phone does not know them', async () => {
    const { store } = await loaded();
    await store.setQuiet(AFTER_WORK);
    await store.setAfterWork(false);
    expect(store.view?.settings.quiet).toMatchObject({ on: true, from: 1320, to: 480 });
  });

  it('change back when they cannot be saved, and nothing else with them', async () => {
    const { store, cloud } = await loaded();
    const first = deferred<SettingsView>();
    cloud.saveSettings.mockReturnValueOnce(first.promise);
    const times = store.setQuiet({ from: 0, to: 60 });
    const urgent = store.setQuiet({ urgentAnyway: false });
    first.reject(offline);
    await expect(Promise.all([times, urgent])).resolves.toEqual([false, true]);
    expect(store.view?.settings.quiet).toEqual({ on: true, from: 1320, to: 480, urgentAnyway: false });
  });

  it.each([
    { edge: 'from' as const, minutes: 8 * 60, want: true },
    { edge: 'to' as const, minutes: 22 * 60, want: true },
    { edge: 'to' as const, minutes: 8 * 60, want: false },
    { edge: 'from' as const, minutes: 22 * 60, want: false },
  ])('know when $edge at $minutes would leave none', async ({ edge, minutes, want }) => {
    expect((await loaded()).store.endsAt(edge, minutes)).toBe(want);
  });
});

it('whose clocks changes at once, and back when it cannot be saved', async () => {
  const { store, session, cloud } = await loaded();
  const answer = deferred<SettingsView>();
  cloud.saveSettings.mockReturnValueOnce(answer.promise);
  const saved = store.chooseTimes('local');
  expect(session.zone).toBe('Asia/Tokyo');
  answer.reject(offline);
  await expect(saved).resolves.toBe(false);
  expect([session.zone, store.view?.settings.times]).toEqual(['Asia/Shanghai', 'beijing']);
});

it('what the cloud said before a change does not undo it', async () => {
  const { store, cloud } = await loaded();
  const old = deferred<SettingsView>();
  cloud.getSettings.mockReturnValueOnce(old.promise);
  const loading = store.load();
  await store.switchTold('delivered', false);
  old.resolve(someSettings());
  await loading;
  expect(store.view?.settings.told.delivered).toBe(false);
});

it('after any taps shows what the cloud has, however saving fails', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(
          fc.constantFrom('delivered' as const, 'soon' as const, 'trouble' as const),
          fc.boolean(),
          fc.boolean(),
        ),
        { maxLength: 6 },
      ),
      async (taps) => {
        const { store, cloud, kept, session } = await loaded();
        const saving = taps.map(([told, on, fails]) => {
          if (fails) cloud.saveSettings.mockRejectedValueOnce(offline);
          else cloud.saveSettings.mockImplementationOnce(cloud.saveSettings.getMockImplementation()!);
          return told === 'trouble' ? store.chooseTimes(on ? 'local' : 'beijing') : store.switchTold(told, on);
        });
        await Promise.all(saving);
        expect(store.view?.settings).toEqual(kept.settings);
        expect(session.times).toBe(kept.settings.times);
      },
    ),
    { numRuns: 40 },
  ));

it('pages hear about every field', () => {
  expect(unwatched(world().store, ['phase', 'confirmed', 'pending', 'failure', 'adding', 'wechat', 'looked'])).toEqual(
    [],
  );
});
