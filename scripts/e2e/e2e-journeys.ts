/** A way that somebody goes through the product, from its beginning to its end. */
export interface E2eJourney {
  /** For `--only`; the titles of its tests begin with `journey: <name>`, alone or as their group's. */
  name: string;
  /** Who does what. */
  about: string;
  /** Where all tests are its own, whatever their titles: a file of test/e2e/. */
  file?: string;
}

/** What must work from end to end. `npm run e2e` fails when one of them has no test. */
export const E2E_JOURNEYS: readonly E2eJourney[] = [
  { name: 'newcomer', about: 'a newcomer opens the panel and sees parcels move' },
  { name: 'pickup', about: 'a shopper goes from a message to the code at the station' },
  { name: 'failed delivery', about: 'a delivery failed: what, why, what next; and a question to the shop' },
  { name: 'duty', about: 'a parcel over the border waits for its duty' },
  { name: 'claim', about: 'a shopper takes a parcel by its card' },
  { name: 'offline', about: 'no network, and 2G' },
  { name: 'elder', about: 'large text at night on a small phone' },
  { name: 'support', about: 'a support clerk answers “where is my parcel” in four taps' },
  { name: 'three by scan', about: 'the owner ships three parcels by scan' },
  { name: 'shared link', about: 'a stranger opens a shared link', file: 'sharing.test.ts' },
];
