import type { Settings, SettingsView, ShopperCalls } from '../../typings/shopper';
import type { Caller, Ports, ShopperRecord, Templates } from '../_ports';
import * as v from 'valibot';
import { DEFAULT_SETTINGS, settingsOf } from '../_core/access/settings';
import { acceptsLeft } from './accepts-left';

type Deps = Pick<Ports, 'shoppers' | 'templates'>;

const settingsSchema: v.GenericSchema<Settings> = v.strictObject({
  language: v.picklist(['auto', 'zh-CN', 'en']),
  told: v.strictObject({
    out_for_delivery: v.boolean(),
    awaiting_pickup: v.boolean(),
    delivered: v.boolean(),
    trouble: v.boolean(),
  }),
});

export const getSettingsInput: v.GenericSchema<ShopperCalls['getSettings']['input']> = v.strictObject({});
export const saveSettingsInput: v.GenericSchema<ShopperCalls['saveSettings']['input']> = v.strictObject({
  settings: settingsSchema,
});
export const recordAcceptsInput: v.GenericSchema<ShopperCalls['recordAccepts']['input']> = v.strictObject({
  results: v.pipe(
    v.array(
      v.strictObject({
        templateId: v.pipe(v.string(), v.maxLength(64)),
        result: v.picklist(['accept', 'reject', 'ban', 'filter']),
      }),
    ),
    v.maxLength(3),
  ),
});

/** The caller's settings and what is left of their accepts: one read. */
export async function getSettings(deps: Deps, { openid }: Caller): Promise<SettingsView> {
  return viewOf(await deps.shoppers.byOpenid(openid), deps.templates);
}

export async function saveSettings(
  deps: Deps,
  caller: Caller,
  { settings }: ShopperCalls['saveSettings']['input'],
): Promise<SettingsView> {
  await deps.shoppers.saveSettings(caller.openid, settings);
  return getSettings(deps, caller);
}

/** Books what wx.requestSubscribeMessage answered; ids of other templates are ignored. */
export async function recordAccepts(
  deps: Deps,
  caller: Caller,
  { results }: ShopperCalls['recordAccepts']['input'],
): Promise<SettingsView> {
  const ours = new Set(Object.values(deps.templates).map(({ id }) => id));
  const accepted = results.filter(({ result, templateId }) => result === 'accept' && ours.has(templateId));
  const gained = Object.fromEntries(accepted.map(({ templateId }) => [templateId, 1]));
  if (accepted.length > 0) await deps.shoppers.addAccepts(caller.openid, gained, DEFAULT_SETTINGS);
  return getSettings(deps, caller);
}

function viewOf(shopper: ShopperRecord | undefined, templates: Templates): SettingsView {
  return {
    settings: settingsOf(shopper),
    accepts: acceptsLeft(shopper, templates),
    templateIds: { progress: templates.progress.id, pickup: templates.pickup.id, trouble: templates.trouble.id },
  };
}
