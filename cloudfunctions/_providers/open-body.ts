import { AppError } from '../_core/app-error';
import type { PushRequest } from './provider';

/** Characters of a whole body; a form's are ASCII, so those are bytes. */
const MAX_BODY = 1_048_576;

/**
 * The body of a push.
 *
 * @param whose the provider's name, for messages
 * @throws AppError `too_large`; `unsupported_format` for an empty body
 */
export function openBody({ body }: PushRequest, whose: string): string {
  if (body.length > MAX_BODY) throw new AppError('too_large', `${whose}: body over 1 MB`);
  if (body === '') throw new AppError('unsupported_format', `${whose}: an empty body`);
  return body;
}

/**
 * The fields of a push that is a form, by their names; undefined for one that is not there.
 *
 * @throws AppError as `openBody`; asking for a field that is given twice, `unsupported_format`
 */
export function openForm(request: PushRequest, whose: string): (name: string) => string | undefined {
  const form = new URLSearchParams(openBody(request, whose));
  return (name) => {
    const [value, ...others] = form.getAll(name);
    if (others.length > 0) throw new AppError('unsupported_format', `${whose}: ${name} is given twice`);
    return value;
  };
}
