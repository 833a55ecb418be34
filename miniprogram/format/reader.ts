import type { Locale } from '../../typings/vocabulary';

/** For whom, and when, something is worded. */
export interface Reader {
  locale: Locale;
  /** Epoch ms. */
  now: number;
  /** IANA zone in which times are shown. */
  zone: string;
}
