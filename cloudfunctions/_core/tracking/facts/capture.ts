import type { Words } from '../readers/words';

/**
 * What the first of these patterns that fits captures under `name`, as the carrier wrote it.
 *
 * @param patterns each with the flag `d` and a group `name`, matched against prepared text
 * @returns trimmed; undefined when none fits or the group is empty
 */
export function capture({ plain, raw }: Words, name: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const range = pattern.exec(plain)?.indices?.groups?.[name];
    const text = range && raw.slice(range[0], range[1]).trim();
    if (text !== undefined && text !== '') return text;
  }
  return undefined;
}
