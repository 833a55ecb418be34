/** Something that must be nowhere, and how to call it in a finding. */
export interface Canary {
  name: string;
  text: string;
}

/** A canary in one of the ways in which it could be written down. */
interface Trace {
  name: string;
  bytes: Buffer;
}

/** Finds canaries in anything: as text, in both widths of it, in base64 wherever it begins, in hex, in a URL, in JSON. */
export class CanaryScanner {
  private readonly traces: readonly Trace[];
  /** Bytes looked through so far. */
  scanned = 0;

  constructor(canaries: readonly Canary[]) {
    this.traces = canaries.flatMap(({ name, text }) => waysToWrite(text).map((bytes) => ({ name, bytes })));
  }

  /** Names of the canaries that are in it, each once. */
  scan(content: Buffer | string): string[] {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    this.scanned += bytes.length;
    return [...new Set(this.traces.filter((trace) => bytes.includes(trace.bytes)).map(({ name }) => name))];
  }
}

function waysToWrite(text: string): Buffer[] {
  const bytes = Buffer.from(text, 'utf8');
  const escaped = Array.from(text, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
  const written = [text, bytes.toString('hex'), bytes.toString('hex').toUpperCase(), encodeURIComponent(text), escaped];
  const encoded = [0, 1, 2].flatMap((before) => base64Within(bytes, before));
  const wide = Buffer.from(text, 'utf16le');
  return [...new Set([...written, ...encoded])].map((one) => Buffer.from(one, 'utf8')).concat(wide);
}

/** What of the base64 of a longer text is the same whatever stands around it, when so many bytes (mod 3) stand before. */
function base64Within(bytes: Buffer, before: number): string[] {
  const whole = Buffer.concat([Buffer.alloc(before), bytes]);
  const from = Math.ceil((before * 8) / 6);
  const to = Math.floor((whole.length * 8) / 6);
  return (['base64', 'base64url'] as const).map((kind) => whole.toString(kind).slice(from, to));
}
