import { textWidth } from './text-width';

/** 12 Chinese or 24 Latin characters. */
const MAX_WIDTH = 24;
const OPEN = '（([【《“';
const CLOSE = '）)]】》”';

/**
 * A product name cut for one line, never inside a bracket: 落地灯（北欧风… becomes 落地灯….
 *
 * @param maxWidth in Latin characters; a Chinese one is two wide
 */
export function goodsText(goods: string, maxWidth = MAX_WIDTH): string {
  const characters = [...goods];
  let width = 0;
  let end = 0;
  while (end < characters.length) {
    width += textWidth(characters[end] ?? '');
    if (width > maxWidth) break;
    end += 1;
  }
  if (end === characters.length) return goods;
  return `${characters.slice(0, beforeOpenBracket(characters, end)).join('').trimEnd()}…`;
}

/** Where to cut instead of `end`, when a bracket would stay open there; a name that begins with it is cut at `end`. */
function beforeOpenBracket(characters: readonly string[], end: number): number {
  const open: number[] = [];
  characters.slice(0, end).forEach((character, place) => {
    if (OPEN.includes(character)) open.push(place);
    else if (CLOSE.includes(character)) open.pop();
  });
  const first = open[0];
  return first === undefined || first === 0 ? end : first;
}
