import type { Settings } from '../../../typings/shopper';
import type { Locale } from '../../../typings/vocabulary';

/** What a shopper is told before ever having opened the settings. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  told: { out_for_delivery: true, awaiting_pickup: true, delivered: true, trouble: true },
};

export const settingsOf = (shopper: { settings: Settings } | undefined): Settings =>
  shopper?.settings ?? DEFAULT_SETTINGS;

/** A message's language: the cloud does not know WeChat's own, so `auto` is Chinese. */
export const localeOf = ({ language }: Settings): Locale => (language === 'auto' ? 'zh-CN' : language);
