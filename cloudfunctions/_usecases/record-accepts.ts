import type { SettingsView, ShopperCalls } from '../../typings/shopper';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { withPhone } from '../_core/access/with-phone';
import { withReport } from '../_core/notices/ledger';
import { changeShopper } from './change-shopper';
import { settingsView } from './get-settings';
import { phoneSchema } from './input-schemas';

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
  askedAt: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  lateMs: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  phone: phoneSchema,
});

/**
 * Books what wx.requestSubscribeMessage answered, once, though WeChat tells of it too and the phone may say it again; ids of other
 * templates are ignored. A read and at most one write.
 *
 * @throws AppError busy
 */
export async function recordAccepts(
  deps: Pick<Ports, 'shoppers' | 'templates' | 'clock'>,
  { openid }: Caller,
  { results, askedAt, lateMs = 0, phone }: Input,
): Promise<SettingsView> {
  const ours = new Set(Object.values(deps.templates).map(({ id }) => id));
  const accepted = results.filter(({ result, templateId }) => result === 'accept' && ours.has(templateId));
  const report = {
    by: 'phone' as const,
    key: String(askedAt),
    at: deps.clock.now() - lateMs,
    templateIds: accepted.map(({ templateId }) => templateId),
  };
  const shopper = await changeShopper(deps, openid, (before) => withReport(withPhone(before, phone), report));
  return settingsView(deps, shopper, phone);
}
