import type { PhoneFacts, SettingsView, ShopperCalls } from '../../typings/shopper';
import type { Caller, Ports, ShopperRecord } from '../_ports';
import * as v from 'valibot';
import { localeOf, messageZoneOf, settingsOf } from '../_core/access/settings';
import { withPhone } from '../_core/access/with-phone';
import { sampleMessages } from '../_core/notices/sample-messages';
import { acceptsLeft } from './accepts-left';
import { changeShopper } from './change-shopper';
import { phoneSchema } from './input-schemas';

type Input = ShopperCalls['getSettings']['input'];
type Deps = Pick<Ports, 'shoppers' | 'templates' | 'clock'>;

export const getSettingsInput: v.GenericSchema<Input> = v.strictObject({ phone: phoneSchema });

/**
 * The caller's settings, what is left of their accepts, and how messages look: one read. Where their phone speaks another language or is in
 * another zone than it was, that is kept, one write: messages and quiet hours follow it. Nothing is kept of who has no record.
 *
 * @throws AppError busy; not_found for somebody who is being forgotten
 */
export async function getSettings(deps: Deps, { openid }: Caller, { phone }: Input): Promise<SettingsView> {
  const before = await deps.shoppers.byId(openid);
  if (before === undefined) return settingsView(deps, undefined, phone);
  const shopper = await changeShopper(deps, openid, (record) => withPhone(record, phone), before);
  return settingsView(deps, shopper, phone);
}

/** The same of a record that was read already. */
export function settingsView(
  { templates, clock }: Pick<Ports, 'templates' | 'clock'>,
  shopper: ShopperRecord | undefined,
  phone: PhoneFacts,
): SettingsView {
  const settings = settingsOf(shopper);
  const reader = { settings, phone };
  const wording = { locale: localeOf(reader), zone: messageZoneOf(reader), now: clock.now() };
  return {
    settings,
    accepts: acceptsLeft(shopper, templates),
    templateIds: { progress: templates.progress.id, pickup: templates.pickup.id, trouble: templates.trouble.id },
    samples: sampleMessages(templates, wording),
  };
}
