const ANY = /[{}]|\[object|\bundefined\b|\bnull\b|\bNaN\b/i;
const SLOT = /\$?\{([^{}]*)\}/g;
const REST = /\$(?=\{)|[{}]|\[object[^\]]*\]?|\b(?:undefined|null|NaN)\b/gi;

/** Whether a source left a hole in its words: ${name}, {0}, undefined, [object Object]. */
export const hasHole = (text: string): boolean => ANY.test(text);

/** Words without the holes that a source's template left in them; what stands in braces stays. */
export function withoutHoles(text: string): string {
  if (!hasHole(text)) return text;
  return text.replace(SLOT, ' $1 ').replace(REST, ' ').replace(/\s+/g, ' ').trim();
}
