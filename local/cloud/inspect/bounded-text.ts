/** The beginning of a text, and `…` where there is more of it. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  // A copy: a slice would hold on to the whole text.
  return `${Buffer.from(text.slice(0, most), 'utf16le').toString('utf16le')}…`;
}

/** One printed line, characters. */
const LONGEST_LINE = 2000;
/** Lines of one print. */
const MOST_LINES = 1000;

/** The lines of what was printed at once, without the empty ones, each of them cut; a last `…` stands for more. */
export function printedLines(text: string): string[] {
  const lines = text.split('\n', MOST_LINES + 1);
  const more = lines.length > MOST_LINES ? ['…'] : [];
  const filled = lines.slice(0, MOST_LINES).filter((line) => line !== '');
  return [...filled.map((line) => cutText(line, LONGEST_LINE)), ...more];
}

/** What an error says, characters. */
const LONGEST_ERROR = 2000;
/** An error's message and where it was thrown, characters. */
const LONGEST_STACK = 8000;

export function errorText(error: unknown): string {
  return cutText(error instanceof Error ? error.message : String(error), LONGEST_ERROR);
}

export function stackText(text: string): string {
  return cutText(text, LONGEST_STACK);
}
