import type { Settings, SettingsView } from '../../../typings/shopper';
import { CloudError } from '../../../miniprogram/cloud/cloud-error';
import { SettingsStore } from '../../../miniprogram/stores/settings-store';
import { memoryCache } from './memory-cache';
import { deferred, someSession, unwatched } from './some-session';

const NOW = Date.UTC(2026, 10, 21, 6, 0);
const offline = new CloudError('offline', true);

function someView(settings: Partial<Settings> = {}): SettingsView {
  return {
    settings: {
      language: 'auto',
      told: { out_for_delivery: true, awaiting_pickup: true, delivered: true, trouble: true },
      ...settings,
    },
    accepts: { progress: 2, pickup: 1, trouble: 0 },
    templateIds: { progress: 'tmpl-progress', pickup: 'tmpl-pickup', trouble: 'tmpl-trouble' },
  };
}

function world(kept: Record<string, unknown> = {}) {
  const cloud = {
    getSettings: jest.fn(() => Promise.resolve(someView())),
    saveSettings: jest.fn(({ settings }: { settings: Settings }) => Promise.resolve(someView(settings))),
    recordAccepts: jest.fn(() => Promise.resolve({ ...someView(), accepts: { progress: 3, pickup: 2, trouble: 0 } })),
  };
  const cache = memoryCache(kept);
  const session = someSession({ cache });
  return { cloud, cache, session, store: new SettingsStore({ shopper: cloud, session, cache, phoneClock: () => NOW }) };
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

  it('shows what was kept while the cloud is out of reach', async () => {
    const { store, cloud } = world({ settings: { view: someView(), readAt: NOW - 60_000 } });
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
    cloud.getSettings.mockResolvedValueOnce(someView({ language: 'en' }));
    await store.load();
    expect(session.locale).toBe('en');
  });
});

describe('a switch', () => {
  it('turns at once and is saved', async () => {
    const { store, cloud } = await loaded();
    const saved = store.switchTold('delivered', false);
    expect(store.view?.settings.told.delivered).toBe(false);
    await expect(saved).resolves.toBe(true);
    expect(cloud.saveSettings.mock.calls[0]?.[0].settings.told.delivered).toBe(false);
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
    first.resolve(
      someView({ told: { out_for_delivery: true, awaiting_pickup: true, delivered: false, trouble: true } }),
    );
    await expect(Promise.all([delivered, trouble])).resolves.toEqual([true, false]);
    expect(store.view?.settings.told).toMatchObject({ delivered: false, trouble: true });
    expect(cloud.saveSettings).toHaveBeenCalledTimes(2);
  });

  it('does nothing before the settings are known', async () => {
    const { store, cloud } = world();
    await expect(store.switchTold('delivered', false)).resolves.toBe(false);
    expect(cloud.saveSettings).not.toHaveBeenCalled();
  });
});

describe('the language', () => {
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

  it('keeps WeChat’s answers about our templates and shows what is left', async () => {
    const { store, cloud } = await loaded();
    store.beginAdding();
    const answers = { errMsg: 'ok', 'tmpl-progress': 'accept', 'tmpl-pickup': 'accept', 'tmpl-trouble': 'odd' };
    await expect(store.keepAnswers(answers)).resolves.toBe(true);
    expect(cloud.recordAccepts).toHaveBeenCalledWith({
      results: [
        { templateId: 'tmpl-progress', result: 'accept' },
        { templateId: 'tmpl-pickup', result: 'accept' },
      ],
    });
    expect(store.left).toBe(5);
    expect(store.adding).toBe(false);
  });

  it('says so when they could not be kept', async () => {
    const { store, cloud } = await loaded();
    cloud.recordAccepts.mockRejectedValueOnce(offline);
    store.beginAdding();
    await expect(store.keepAnswers({ 'tmpl-progress': 'accept' })).resolves.toBe(false);
    expect([store.adding, store.left]).toEqual([false, 3]);
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

it('pages hear about every field', () => {
  expect(unwatched(world().store, ['phase', 'view', 'failure', 'adding', 'wechat'])).toEqual([]);
});
