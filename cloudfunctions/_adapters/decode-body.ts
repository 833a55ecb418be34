import { decodeText } from '../_core/text/decode-text';

/**
 * Text of a body: as its content type says, else as its bytes read. A charset that is unknown or that the bytes do not keep to is passed
 * over.
 *
 * @param contentType the header's value, empty when there is none
 * @returns undefined for bytes that are no text
 */
export function decodeBody(bytes: Uint8Array, contentType: string): string | undefined {
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1];
  return (charset === undefined ? undefined : strictly(charset, bytes)) ?? decodeText(bytes);
}

/** @returns undefined when there is no such charset, or the bytes are not in it */
function strictly(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
