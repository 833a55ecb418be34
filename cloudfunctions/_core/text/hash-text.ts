/**
 * A quick hash of 64 bits, in the making, as two halves: FNV-1a with two multipliers. Two of a parcel's 1,000 texts share one in one
 * of 10^13 parcels. Not for what somebody could gain by forging.
 */
export type Hash = Int32Array;

export const newHash = (): Hash => new Int32Array(2);

/** Adds a text and where it ends: two texts are not the same as both in one. */
export function addText(hash: Hash, text: string): void {
  let [low = 0, high = 0] = [hash[0], hash[1]];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x9e3779b1);
  }
  hash[0] = Math.imul(low ^ 0x10000, 0x01000193);
  hash[1] = Math.imul(high ^ 0x10000, 0x9e3779b1);
}

/** Adds another hash: whatever the order in which several are added, the result is the same. */
export function addHash(hash: Hash, [low = 0, high = 0]: Hash): void {
  hash[0] = (hash[0] ?? 0) + mixBits(low ^ (high >>> 15));
  hash[1] = (hash[1] ?? 0) + mixBits(high ^ (low >>> 13));
}

/** 16 hex digits, every one of them of every bit. */
export function hexOf(hash: Hash): string {
  const finished = newHash();
  addHash(finished, hash);
  return digitsOf(finished[0]) + digitsOf(finished[1]);
}

const digitsOf = (half = 0): string => (half >>> 0).toString(16).padStart(8, '0');

/** Lets every bit reach every other: the last steps of MurmurHash3. */
function mixBits(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
