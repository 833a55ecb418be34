import type { PhoneFacts, Settings } from '../../../typings/shopper';
import type { Locale } from '../../../typings/vocabulary';
import { CHINA_ZONE } from '../tracking/time/local-time';

/** What a shopper is told before ever having opened the settings. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  told: {
    arrived_city: false,
    out_for_delivery: true,
    soon: true,
    awaiting_pickup: true,
    delivered: true,
    trouble: true,
  },
  quiet: { on: true, from: 22 * 60, to: 8 * 60, urgentAnyway: true },
  times: 'beijing',
};

/** What is kept of how a person wants to be told. */
export interface Reader {
  settings: Settings;
  /** What their phone said last. */
  phone?: PhoneFacts;
}

/** A kept reader's settings, in the order of the defaults; what was kept before a switch existed has its default. */
export function settingsOf(reader: Pick<Reader, 'settings'> | undefined): Settings {
  const kept = reader?.settings;
  return {
    ...DEFAULT_SETTINGS,
    ...kept,
    told: { ...DEFAULT_SETTINGS.told, ...kept?.told },
    quiet: { ...DEFAULT_SETTINGS.quiet, ...kept?.quiet },
  };
}

/** A message's language; Chinese as long as no phone has said what WeChat's is. */
export function localeOf(reader: Reader | undefined): Locale {
  const { language } = settingsOf(reader);
  return language === 'auto' ? (reader?.phone?.locale ?? 'zh-CN') : language;
}

/** The zone by whose clocks a person lives; quiet hours are theirs. China's as long as no phone has said another. */
export const zoneOf = (reader: Pick<Reader, 'phone'> | undefined): string => reader?.phone?.zone ?? CHINA_ZONE;

/** The zone in which a message gives its times. */
export const messageZoneOf = (reader: Reader | undefined): string =>
  settingsOf(reader).times === 'local' ? zoneOf(reader) : CHINA_ZONE;
