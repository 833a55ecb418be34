import type { Words } from '../i18n/index';
import type { IconName } from '../theme/icons';

export interface TabItem {
  /** As in app.json. */
  path: string;
  text: string;
  icon: IconName;
}

/** The tabs a person has: the merchant's stands between the two others, for staff only. */
export function tabItems(words: Words['tabs'], isStaff: boolean): TabItem[] {
  const parcels: TabItem = { path: 'pages/order-list/index', text: words.parcels, icon: 'parcel' };
  const merchant: TabItem = { path: 'pages/workbench/index', text: words.merchant, icon: 'store' };
  const settings: TabItem = { path: 'pages/settings/index', text: words.settings, icon: 'gear' };
  return isStaff ? [parcels, merchant, settings] : [parcels, settings];
}
