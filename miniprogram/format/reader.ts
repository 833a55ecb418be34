import type { Locale } from '../../typings/vocabulary';

/** For whom, and when, something is worded. */
export interface Reader {
  locale: Locale;
  /** Epoch ms. */
  now: number;
  /** IANA zone in which times are shown. */
  zone: string;
  /** What happened somewhere is shown by the clocks there instead, in whatever zone that is. */
  there?: boolean;
}

/** For whom something is worded that happened in `zone` (IANA). */
export const readerAt = (zone: string, reader: Reader): Reader =>
  reader.there === true ? { ...reader, zone } : reader;
