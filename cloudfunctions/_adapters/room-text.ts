import { cleanWords } from '../_core/text/clean-words';

const ELLIPSIS = '…';

/** What a chat makes a mention, a link or markup of: the wide sign reads the same, and is only read. */
const WIDE: readonly (readonly [RegExp, string])[] = [
  [/@/g, '＠'],
  [/</g, '＜'],
  [/:\/\//g, '：//'],
  [/(?<=[\p{L}\p{N}-])\.(?=\p{L}{2})/gu, '．'],
];

const plainLine = (line: string): string =>
  WIDE.reduce((text, [sign, wide]) => text.replace(sign, wide), cleanWords(line));

/**
 * Title and lines as one plain text: strangers' words in them stay words. What is too long ends with `…`, between two lines if it can.
 *
 * @param mostBytes of UTF-8
 */
export function roomText(title: string, lines: readonly string[], mostBytes: number): string {
  const all = [title, ...lines].map(plainLine).filter((line) => line !== '');
  const whole = all.join('\n');
  if (Buffer.byteLength(whole) <= mostBytes) return whole;
  const room = mostBytes - Buffer.byteLength(`\n${ELLIPSIS}`);
  const kept: string[] = [];
  for (const line of all) {
    if (Buffer.byteLength([...kept, line].join('\n')) > room) break;
    kept.push(line);
  }
  return kept.length > 0 ? [...kept, ELLIPSIS].join('\n') : startOf(whole, room) + ELLIPSIS;
}

/** As many whole code points as go into so many bytes. */
function startOf(text: string, bytes: number): string {
  let used = 0;
  const points = Array.from(text);
  const end = points.findIndex((point) => (used += Buffer.byteLength(point)) > bytes);
  return points.slice(0, end === -1 ? points.length : end).join('');
}
