const WORD_JOINER = '\u2060';

/** Keeps a code on one line: 8-2-4017 has no place to break at its dashes. For the eye only, not for copying. */
export function unbroken(text: string): string {
  const dash = `${WORD_JOINER}-${WORD_JOINER}`;
  return text.replace(/(\d)-(?=[0-9A-Za-z])/g, `$1${dash}`).replace(/([A-Za-z])-(?=\d)/g, `$1${dash}`);
}
