/** China's country code in front of a mobile number. */
const COUNTRY_CODE = /^(?:00)?86(?=1\d{10}$)/;

/** A phone number as it is kept, compared and looked up: its digits alone, without China's country code. */
export const phoneDigits = (text: string): string =>
  text.normalize('NFKC').replace(/\D/g, '').replace(COUNTRY_CODE, '');
