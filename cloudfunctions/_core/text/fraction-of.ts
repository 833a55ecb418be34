import { addText, hexOf, newHash } from './hash-text';

const FRACTIONS = 2 ** 32;

/** 0 ≤ … < 1, from a name: the same for the same name, and spread evenly over all of them. */
export function fractionOf(name: string): number {
  const hash = newHash();
  addText(hash, name);
  return parseInt(hexOf(hash).slice(0, 8), 16) / FRACTIONS;
}
