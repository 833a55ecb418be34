const NO_BREAK_SPACE = '\u00a0';

/**
 * Parts of a line with a dot between them: 餐椅 2 把 · 中通快递. Empty ones are left out. The dot never ends a line, and
 * no space stands between a full-width bracket, which brings its own, and the dot.
 */
export function joined(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .reduce(
      (line, part) => (line === '' ? part : `${line}${line.endsWith('）') ? '' : ' '}·${NO_BREAK_SPACE}${part}`),
      '',
    );
}
