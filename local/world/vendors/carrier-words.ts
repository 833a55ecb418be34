/** A vendor's codes for carriers: our code → its own. */
export type CarrierWords = Readonly<Record<string, string>>;

/** Our code for a vendor's; undefined for a carrier that it does not follow. */
export function carrierIn(words: CarrierWords, theirs: string): string | undefined {
  return Object.entries(words).find(([, code]) => code.toLowerCase() === theirs.toLowerCase())?.[0];
}
