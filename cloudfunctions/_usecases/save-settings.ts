import type { Settings, SettingsView, ShopperCalls } from '../../typings/shopper';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { getSettings } from './get-settings';

type Input = ShopperCalls['saveSettings']['input'];

const settingsSchema: v.GenericSchema<Settings> = v.strictObject({
  language: v.picklist(['auto', 'zh-CN', 'en']),
  told: v.strictObject({
    out_for_delivery: v.boolean(),
    awaiting_pickup: v.boolean(),
    delivered: v.boolean(),
    trouble: v.boolean(),
  }),
});
export const saveSettingsInput: v.GenericSchema<Input> = v.strictObject({ settings: settingsSchema });

/** Keeps the caller's settings, and answers with what is kept. */
export async function saveSettings(
  deps: Pick<Ports, 'shoppers' | 'templates'>,
  caller: Caller,
  { settings }: Input,
): Promise<SettingsView> {
  await deps.shoppers.saveSettings(caller.openid, settings);
  return getSettings(deps, caller);
}
