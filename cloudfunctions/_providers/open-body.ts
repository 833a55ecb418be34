import { AppError } from '../_core/app-error';
import { decodeText } from '../_core/text/decode-text';
import { fieldOf, percentDecoded, withoutForm } from './form-bytes';
import type { PushRequest, ReceivedPush } from './provider';

/** Characters of a whole body; a form's are ASCII, so those are bytes. */
const MAX_BODY = 1_048_576;
/** A byte order mark, as it stands before a body, plain or in a form's encoding. */
const MARK = /^(?:\ufeff|%EF%BB%BF)/i;
/** What a form's decoder leaves where bytes are no UTF-8; and a byte order mark. */
const ODD = /^\ufeff|\ufffd/;
const ENCODED = /%[\dA-F]{2}/i;

/** What a signature covers. */
export type Signed = Pick<ReceivedPush, 'signedText' | 'signedBytes'>;

/** The fields of a push that is a form. A field that is not there is undefined; one that is given twice, AppError `unsupported_format`. */
export interface Form {
  text(name: string): string | undefined;
  /** @throws AppError `unsupported_format` for bytes that are neither UTF-8 nor GB18030 */
  signed(name: string): Signed | undefined;
}

/**
 * The body of a push that is signed as a whole.
 *
 * @param whose the provider's name, for messages
 * @throws AppError `too_large`; `unsupported_format` for an empty body
 */
export function openBody(request: PushRequest, whose: string): Signed {
  const body = bodyOf(request, whose);
  const signedText = body.replace(MARK, '');
  return signedText === body ? { signedText } : { signedText, signedBytes: Buffer.from(body, 'utf8') };
}

/**
 * A push that is a form. Its fields may be in UTF-8 or in GB18030, behind a byte order mark, and percent-encoded once or twice: no JSON
 * begins with %, so a text that does is decoded once more. Words that were read in a wrong charset before they were signed are
 * valid text here; `isGarbled` finds them when the scan is read.
 *
 * @throws AppError as `openBody`
 */
export function openForm(request: PushRequest, whose: string): Form {
  const body = bodyOf(request, whose).replace(MARK, '');
  const form = new URLSearchParams(body);
  const once = (name: string): string | undefined => {
    const [value, ...others] = form.getAll(name);
    if (others.length > 0) throw new AppError('unsupported_format', `${whose}: ${name} is given twice`);
    return value;
  };
  return {
    text: (name) => {
      const value = once(name);
      return value !== undefined && ENCODED.test(value) ? withoutForm(value) : value;
    },
    signed: (name) => {
      const value = once(name);
      if (value === undefined) return undefined;
      const isTwice = value.startsWith('%');
      const signedText = isTwice ? withoutForm(value) : value;
      if (!ODD.test(signedText)) return { signedText };
      return fromBytes(percentDecoded(isTwice ? value : fieldOf(body, name)), whose);
    },
  };
}

function fromBytes(signedBytes: Uint8Array, whose: string): Signed {
  const signedText = decodeText(signedBytes);
  if (signedText === undefined) throw new AppError('unsupported_format', `${whose}: neither UTF-8 nor GB18030`);
  return { signedText, signedBytes };
}

function bodyOf({ body }: PushRequest, whose: string): string {
  if (body.length > MAX_BODY) throw new AppError('too_large', `${whose}: body over 1 MB`);
  if (body === '') throw new AppError('unsupported_format', `${whose}: an empty body`);
  return body;
}
