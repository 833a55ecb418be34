import type { PhoneFacts, Settings } from '../../typings/shopper';
import type { Notice } from '../../cloudfunctions/_core/notices/types';
import * as v from 'valibot';
import { DEFAULT_SETTINGS, settingsOf } from '../../cloudfunctions/_core/access/settings';
import { getSettings, getSettingsInput } from '../../cloudfunctions/_usecases/get-settings';
import { saveSettings, saveSettingsInput } from '../../cloudfunctions/_usecases/save-settings';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { memoryPorts, type MemoryPorts } from '../_adapters/memory-ports';
import { shipForm } from './kdniao-track';

const OWNER = { openid: 'oOwner' };
const BUYER = { openid: 'oBuyer' };
const phone: PhoneFacts = { locale: 'zh-CN', zone: 'Asia/Shanghai' };

const withQuiet = (quiet: Partial<Settings['quiet']>): Settings => ({
  ...DEFAULT_SETTINGS,
  quiet: { ...DEFAULT_SETTINGS.quiet, ...quiet },
});

describe('settings', () => {
  it('are the defaults of who never saved any, for one read', async () => {
    const ports = memoryPorts();
    const view = await getSettings(ports, BUYER, { phone });
    expect(view).toMatchObject({
      settings: DEFAULT_SETTINGS,
      accepts: { progress: 0, pickup: 0, trouble: 0 },
      templateIds: { progress: 't-progress', pickup: 't-pickup', trouble: 't-trouble' },
    });
    expect(ports.count).toMatchObject({ reads: 1, writes: 0 });
    expect(ports.shopperRecords.size).toBe(0);
  });

  it('kept before a switch existed have its default', () => {
    const old = { language: 'en', told: { out_for_delivery: false, delivered: true } } as unknown as Settings;
    expect(settingsOf({ settings: old })).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'en',
      told: { ...DEFAULT_SETTINGS.told, out_for_delivery: false },
    });
  });

  it('keep what the phone says of itself whenever that changes, for one write, and nothing else', async () => {
    const ports = memoryPorts();
    await saveSettings(ports, BUYER, { settings: { language: 'auto' }, phone });
    const { settings, accepts } = ports.shopperRecords.get('oBuyer')!;
    ports.count.reset();
    const abroad = { locale: 'en', zone: 'Europe/London' } as const;
    await getSettings(ports, BUYER, { phone: abroad });
    expect(ports.shopperRecords.get('oBuyer')).toMatchObject({ phone: abroad, settings, accepts });
    expect(ports.count).toMatchObject({ reads: 1, writes: 1 });
    await getSettings(ports, BUYER, { phone: abroad });
    expect(ports.count).toMatchObject({ reads: 2, writes: 1 });
  });

  it.each([
    { name: 'WeChat’s language', language: 'auto', locale: 'en', words: /Out for delivery|Delivered/i },
    { name: 'the chosen language', language: 'zh-CN', locale: 'en', words: /派送|签收/ },
  ] as const)('show messages in $name', async ({ language, locale, words }) => {
    const ports = memoryPorts();
    const settings = { ...DEFAULT_SETTINGS, language };
    const { samples } = await saveSettings(ports, BUYER, { settings, phone: { ...phone, locale } });
    expect(JSON.stringify(samples)).toMatch(words);
    expect(new Set(samples.map(({ told }) => told)).size).toBe(samples.length);
  });
});

describe('saving', () => {
  it('keeps settings and phone, and answers with what is kept', async () => {
    const ports = memoryPorts();
    const settings = { ...withQuiet({ on: false }), times: 'local' as const };
    const abroad = { locale: 'en', zone: 'Europe/London' } as const;
    const view = await saveSettings(ports, BUYER, { settings, phone: abroad });
    expect(view.settings).toEqual(settings);
    expect(ports.shopperRecords.get('oBuyer')).toMatchObject({ settings, phone: abroad, accepts: {} });
    expect(await getSettings(ports, BUYER, { phone: abroad })).toEqual(view);
  });

  it('changes nothing but what it is told to change, whoever changed what before', async () => {
    const ports = memoryPorts();
    await saveSettings(ports, BUYER, { settings: { told: { delivered: false }, language: 'en' }, phone });
    await saveSettings(ports, BUYER, { settings: { told: { soon: false }, quiet: { to: 420 } }, phone });
    const { settings } = await saveSettings(ports, BUYER, { settings: { times: 'local' }, phone });
    expect(settings).toEqual({
      language: 'en',
      told: { ...DEFAULT_SETTINGS.told, delivered: false, soon: false },
      quiet: { ...DEFAULT_SETTINGS.quiet, to: 420 },
      times: 'local',
    });
  });

  it.each([
    { name: 'in one change', first: {}, then: { from: 60, to: 60 } },
    { name: 'in two', first: { on: true, from: 60 }, then: { to: 60 } },
    { name: 'by being switched on', first: { on: false, from: 60, to: 60 }, then: { on: true } },
  ])('takes no quiet hours that never end, $name', async ({ first, then }) => {
    const ports = memoryPorts();
    await saveSettings(ports, BUYER, { settings: { quiet: first }, phone });
    const kept = structuredClone(ports.shopperRecords.get('oBuyer'));
    await expect(saveSettings(ports, BUYER, { settings: { quiet: then }, phone })).rejects.toMatchObject({
      code: 'bad_input',
    });
    expect(ports.shopperRecords.get('oBuyer')).toEqual(kept);
  });

  it('writes nothing when nothing changes, in whatever order it is stored', async () => {
    const ports = memoryPorts();
    await saveSettings(ports, BUYER, { settings: DEFAULT_SETTINGS, phone });
    const { told, quiet, ...rest } = DEFAULT_SETTINGS;
    const record = ports.shopperRecords.get('oBuyer');
    if (record) ports.shopperRecords.set('oBuyer', { ...record, settings: { quiet, ...rest, told } });
    ports.count.reset();
    await saveSettings(ports, BUYER, { settings: DEFAULT_SETTINGS, phone: { ...phone } });
    expect(ports.count).toMatchObject({ reads: 1, writes: 0 });
  });

  it.each<{ name: string; settings: object; ok: boolean }>([
    { name: 'the defaults', settings: DEFAULT_SETTINGS, ok: true },
    { name: 'quiet by day', settings: withQuiet({ from: 0, to: 1_439 }), ok: true },
    { name: 'no quiet hours, with both at one time', settings: withQuiet({ on: false, from: 60, to: 60 }), ok: true },
    { name: 'one switch', settings: { told: { trouble: false } }, ok: true },
    { name: 'one end of the quiet hours', settings: { quiet: { to: 60 } }, ok: true },
    { name: 'nothing', settings: {}, ok: true },
    { name: 'midnight as 1,440', settings: withQuiet({ to: 1_440 }), ok: false },
    { name: 'half a minute', settings: withQuiet({ from: 0.5 }), ok: false },
    { name: 'a minute before midnight', settings: withQuiet({ from: -1 }), ok: false },
    { name: 'a language that nobody wrote', settings: { ...DEFAULT_SETTINGS, language: 'fr' }, ok: false },
    { name: 'a switch that nobody knows', settings: { told: { soonish: true } }, ok: false },
    { name: 'a switch that is neither on nor off', settings: { told: { soon: undefined } }, ok: false },
    { name: 'something more', settings: { $where: 'x' }, ok: false },
  ])('takes or refuses $name', ({ settings, ok }) => {
    expect(v.safeParse(saveSettingsInput, { settings, phone }).success).toBe(ok);
  });

  it.each([{}, { phone: { ...phone, zone: { $ne: '' } } }, { phone: { ...phone, locale: 'fr' } }])(
    'and asking refuse the phone in %j',
    (input) => {
      expect(v.safeParse(getSettingsInput, input).success).toBe(false);
    },
  );
});

describe('what waits for the end of quiet hours', () => {
  const MORNING = Date.UTC(2026, 10, 22);
  const notice = (changes: Partial<Notice>): Notice => ({
    ...{ id: 'delivered', milestone: 'delivered', told: 'delivered', template: 'progress', at: 1, to: 'oBuyer' },
    ...{ state: 'waiting', attempts: 0, unanswered: 0, nextAt: MORNING, reason: 'quiet_hours' },
    ...changes,
  });

  /** It is 23:00 in China, and one message waits. */
  async function late(changes: Partial<Notice> = {}): Promise<{ ports: MemoryPorts; parcelId: string }> {
    const ports = memoryPorts(Date.UTC(2026, 10, 21, 15));
    const result = await shipOrder(ports, OWNER, shipForm());
    if (result.outcome !== 'shipped') throw new Error(result.outcome);
    await saveSettings(ports, BUYER, { settings: DEFAULT_SETTINGS, phone });
    const parcel = ports.stored.get(result.parcelId);
    if (parcel) ports.stored.set(parcel._id, { ...parcel, notices: [notice(changes)], nextNoticeAt: MORNING });
    ports.count.reset();
    return { ports, parcelId: result.parcelId };
  }

  it('is due at once when they are changed', async () => {
    const { ports, parcelId } = await late();
    await saveSettings(ports, BUYER, { settings: withQuiet({ on: false }), phone });
    const { now } = ports.time;
    expect(ports.stored.get(parcelId)).toMatchObject({ nextNoticeAt: now, notices: [{ nextAt: now }] });
    expect(ports.count).toMatchObject({ reads: 2, writes: 2 });
  });

  it.each<{ name: string; settings: Settings; changes?: Partial<Notice> }>([
    { name: 'something else is changed', settings: { ...DEFAULT_SETTINGS, times: 'local' } },
    {
      name: 'it waits for something else',
      settings: withQuiet({ on: false }),
      changes: { reason: 'temporary_failure' },
    },
    { name: 'it is somebody else’s', settings: withQuiet({ on: false }), changes: { to: 'oOther' } },
  ])('goes on waiting when $name', async ({ settings, changes }) => {
    const { ports, parcelId } = await late(changes);
    const before = structuredClone(ports.stored.get(parcelId));
    await saveSettings(ports, BUYER, { settings, phone });
    expect(ports.stored.get(parcelId)).toEqual(before);
  });

  it('is saved with them even if a parcel cannot be written: it goes out in the morning', async () => {
    const { ports } = await late();
    const error = jest.fn();
    ports.parcels.replace = () => Promise.reject(new Error('down'));
    const log = { ...ports.log, error };
    const view = await saveSettings({ ...ports, log }, BUYER, { settings: withQuiet({ on: false }), phone });
    expect(view.settings.quiet.on).toBe(false);
    expect(error).toHaveBeenCalledTimes(1);
  });
});
