const HAN_END = /\p{Script=Han}$/u;
const HAN_BEGIN = /^\p{Script=Han}/u;
const LATIN_END = /[0-9A-Za-z]$/;
const LATIN_BEGIN = /^[0-9A-Za-z¥]/;

/** A Chinese sentence with values in it: one space wherever a value brings Chinese and Latin or digits together. */
export function zh(texts: TemplateStringsArray, ...values: readonly string[]): string {
  return texts.reduce((sentence, text, at) => withSpace(withSpace(sentence, values[at - 1] ?? ''), text));
}

function withSpace(before: string, after: string): string {
  const meets = HAN_END.test(before) ? LATIN_BEGIN : LATIN_END.test(before) ? HAN_BEGIN : undefined;
  return meets?.test(after) === true ? `${before} ${after}` : before + after;
}
