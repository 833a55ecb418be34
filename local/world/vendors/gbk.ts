const LEAD = { first: 0x81, last: 0xfe };
const TRAIL = { first: 0x40, last: 0xfe };
/** What GBK cannot write. */
const QUESTION_MARK = Buffer.from('?', 'latin1');

let bytesByCharacter: ReadonlyMap<string, Buffer> | undefined;

/** Text in GBK, as old gateways send it. A character that GBK does not have becomes a question mark. */
export function gbkBytes(text: string): Buffer {
  const table = (bytesByCharacter ??= tableOfGbk());
  return Buffer.concat(
    Array.from(text, (character) =>
      character <= '\x7f' ? Buffer.from(character, 'latin1') : (table.get(character) ?? QUESTION_MARK),
    ),
  );
}

/** A form's body with its values in GBK, percent-encoded. */
export function gbkForm(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${percentEncoded(gbkBytes(value))}`)
    .join('&');
}

function percentEncoded(bytes: Buffer): string {
  return Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte);
    return /[\w.~-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}

/** Every pair of bytes, read by the decoder that Node has. */
function tableOfGbk(): ReadonlyMap<string, Buffer> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, Buffer>();
  for (let lead = LEAD.first; lead <= LEAD.last; lead += 1) {
    for (let trail = TRAIL.first; trail <= TRAIL.last; trail += 1) {
      const bytes = Buffer.of(lead, trail);
      const text = decoder.decode(bytes);
      if (Array.from(text).length === 1 && text !== '\uFFFD' && !table.has(text)) table.set(text, bytes);
    }
  }
  return table;
}
