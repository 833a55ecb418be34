import type { SettingsView, ShopperCalls } from '../../typings/shopper';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { DEFAULT_SETTINGS } from '../_core/access/settings';
import { getSettings } from './get-settings';

type Input = ShopperCalls['recordAccepts']['input'];

export const recordAcceptsInput: v.GenericSchema<Input> = v.strictObject({
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

/** Books what wx.requestSubscribeMessage answered; ids of other templates are ignored. */
export async function recordAccepts(
  deps: Pick<Ports, 'shoppers' | 'templates'>,
  caller: Caller,
  { results }: Input,
): Promise<SettingsView> {
  const ours = new Set(Object.values(deps.templates).map(({ id }) => id));
  const accepted = results.filter(({ result, templateId }) => result === 'accept' && ours.has(templateId));
  const gained = Object.fromEntries(accepted.map(({ templateId }) => [templateId, 1]));
  if (accepted.length > 0) await deps.shoppers.addAccepts(caller.openid, gained, DEFAULT_SETTINGS);
  return getSettings(deps, caller);
}
