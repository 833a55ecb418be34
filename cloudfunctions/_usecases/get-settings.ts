import type { SettingsView, ShopperCalls } from '../../typings/shopper';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { settingsOf } from '../_core/access/settings';
import { acceptsLeft } from './accepts-left';

export const getSettingsInput: v.GenericSchema<ShopperCalls['getSettings']['input']> = v.strictObject({});

/** The caller's settings and what is left of their accepts: one read. */
export async function getSettings(
  { shoppers, templates }: Pick<Ports, 'shoppers' | 'templates'>,
  { openid }: Caller,
): Promise<SettingsView> {
  const shopper = await shoppers.byOpenid(openid);
  return {
    settings: settingsOf(shopper),
    accepts: acceptsLeft(shopper, templates),
    templateIds: { progress: templates.progress.id, pickup: templates.pickup.id, trouble: templates.trouble.id },
  };
}
