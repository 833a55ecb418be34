import { jsonObject, objectUnder, textUnder } from '../vendors/question';

/** The words of a text message; undefined for any other kind, and for what is no message. */
export function askedText(body: string): string | undefined {
  const message = jsonObject(body) ?? {};
  return textUnder(message, 'msgtype') === 'text' ? textUnder(objectUnder(message, 'text'), 'content') : undefined;
}
