import type { IssuePage } from '../../typings/merchant';
import type { Locale } from '../../typings/vocabulary';
import type { Parcel } from '../_core/tracking/parcel';
import type { Issue } from '../_core/tracking/types';
import type { Ports, StaffRecord } from '../_ports';
import { may } from '../_core/access/roles';
import { issuePage } from '../_core/views/issue-page';
import { acceptsLeft } from './accepts-left';
import type { Colleague } from './colleagues-of';

type Deps = Pick<Ports, 'shoppers' | 'merchants' | 'templates' | 'clock' | 'vault'>;

/** For whom. `isRevealed`: they look at what is personal, and that is written down. */
interface Looking {
  staff: StaffRecord;
  locale: Locale;
  colleagues: readonly Colleague[];
  isRevealed?: boolean;
}

/** An issue's page: one read for what may still be sent to the buyer, if there is one. */
export async function showIssue(
  { shoppers, merchants, templates, clock, vault }: Deps,
  { parcel, issue }: { parcel: Parcel; issue: Issue },
  { staff, locale, colleagues, isRevealed = false }: Looking,
): Promise<IssuePage> {
  const buyer = parcel.buyer === undefined ? undefined : await shoppers.byId(parcel.buyer);
  return issuePage(issue, parcel, {
    openid: staff.openid,
    locale,
    now: clock.now(),
    hours: merchants.byId(parcel.merchantId)?.hours,
    acceptsLeft: acceptsLeft(buyer, templates).trouble,
    colleagues: colleagues.map(({ key, name }) => ({ key, name })),
    read: ({ kind, text }) =>
      text && may(staff.role, 'handle') && (isRevealed || kind !== 'address') ? vault.open(text) : undefined,
  });
}
