const MARK = '\ufeff';

/**
 * The text that bytes hold: UTF-8, else GB18030, which holds GBK and GB2312; a byte order mark is left out. Strict: a text with one byte
 * that fits neither is none. Bytes of UTF-8 of which some are broken would nearly always pass for GB18030, as other Chinese characters
 * (鏉窞 for 杭州); what reads better as UTF-8 is therefore never read as GB18030.
 *
 * @returns undefined for what is neither
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = strictly('utf-8', bytes) ?? (isBrokenUtf8(bytes) ? undefined : strictly('gb18030', bytes));
  return text?.startsWith(MARK) ? text.slice(1) : text;
}

function strictly(charset: 'utf-8' | 'gb18030', bytes: Uint8Array): string | undefined {
  const decoder = new TextDecoder(charset, { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether at least as many characters of three bytes and more are whole as are broken: in Chinese read as what it is not, few are. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/[\u0800-\ufffc]/g) >= count(/\ufffd/g);
}
