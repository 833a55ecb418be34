/** A form's value with its encoding undone, as UTF-8: what is none becomes U+FFFD. */
export const withoutForm = (value: string): string => new URLSearchParams(`v=${value}`).get('v') ?? '';

/** A field as it stands in a form's body, still encoded; empty when it is not there. */
export function fieldOf(body: string, name: string): string {
  const begin = `${name}=`;
  return (
    body
      .split('&')
      .find((field) => field.startsWith(begin))
      ?.slice(begin.length) ?? ''
  );
}

/** The bytes of a form's value; + is a space, and a % without two hex digits after it is itself. */
export function percentDecoded(value: string): Uint8Array {
  const bytes = Buffer.from(value, 'utf8');
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const hex = bytes[at] === PERCENT ? bytes.toString('latin1', at + 1, at + 3) : '';
    const isByte = HEX.test(hex);
    bytes[length] = isByte ? Number.parseInt(hex, 16) : bytes[at] === PLUS ? SPACE : (bytes[at] ?? 0);
    if (isByte) at += 2;
    length += 1;
  }
  return bytes.subarray(0, length);
}

const [PERCENT, PLUS, SPACE] = [0x25, 0x2b, 0x20];
const HEX = /^[\dA-F]{2}$/i;
