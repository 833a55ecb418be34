import type { QuietHours, Settings, SettingsChange, SettingsView, ShopperCalls } from '../../typings/shopper';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { settingsOf } from '../_core/access/settings';
import { withPhone } from '../_core/access/with-phone';
import { AppError } from '../_core/app-error';
import { changeShopper } from './change-shopper';
import { settingsView } from './get-settings';
import { phoneSchema } from './input-schemas';
import { releaseQuiet } from './release-quiet';

type Input = ShopperCalls['saveSettings']['input'];
type Deps = Pick<Ports, 'clock' | 'log' | 'parcels' | 'shoppers' | 'templates'>;

const LAST_MINUTE = 24 * 60 - 1;
const minuteSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_MINUTE));

const toldSchema: v.GenericSchema<Partial<Settings['told']>> = v.strictObject({
  arrived_city: v.exactOptional(v.boolean()),
  out_for_delivery: v.exactOptional(v.boolean()),
  soon: v.exactOptional(v.boolean()),
  awaiting_pickup: v.exactOptional(v.boolean()),
  delivered: v.exactOptional(v.boolean()),
  trouble: v.exactOptional(v.boolean()),
});
const quietSchema: v.GenericSchema<Partial<QuietHours>> = v.strictObject({
  on: v.exactOptional(v.boolean()),
  from: v.exactOptional(minuteSchema),
  to: v.exactOptional(minuteSchema),
  urgentAnyway: v.exactOptional(v.boolean()),
});
const changeSchema: v.GenericSchema<SettingsChange> = v.strictObject({
  language: v.exactOptional(v.picklist(['auto', 'zh-CN', 'en'])),
  told: v.exactOptional(toldSchema),
  quiet: v.exactOptional(quietSchema),
  times: v.exactOptional(v.picklist(['beijing', 'local'])),
});
export const saveSettingsInput: v.GenericSchema<Input> = v.strictObject({
  settings: changeSchema,
  phone: phoneSchema,
});

/**
 * Keeps what the caller changes of their settings and what their phone says, and answers with what is kept. Nothing is written when nothing
 * changes. Who changes the quiet hours has what waits for their end looked at anew.
 *
 * @throws AppError busy; bad_input for quiet hours that would never end
 */
export async function saveSettings(
  deps: Deps,
  { openid }: Caller,
  { settings: change, phone }: Input,
): Promise<SettingsView> {
  let quietBefore = settingsOf(undefined).quiet;
  const shopper = await changeShopper(deps, openid, (record) => {
    const before = settingsOf(record);
    const after = withChange(before, change);
    quietBefore = before.quiet;
    return withPhone(isSame(before, after) ? record : { ...record, settings: after }, phone);
  });
  if (!isSame(quietBefore, settingsOf(shopper).quiet)) await releaseQuiet(deps, openid);
  return settingsView(deps, shopper, phone);
}

function withChange(settings: Settings, { told, quiet, ...rest }: SettingsChange): Settings {
  const { on, from, to } = { ...settings.quiet, ...quiet };
  if (on && from === to) throw new AppError('bad_input', 'quiet hours without an hour, or all day');
  return { ...settings, ...rest, told: { ...settings.told, ...told }, quiet: { ...settings.quiet, ...quiet } };
}

/** Of two that `settingsOf` has put in order. */
const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
