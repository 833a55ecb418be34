import { CloudError } from '../cloud-error';

/**
 * The parts of a multipart/form-data body by name, as bytes (a part may hold protobuf, which no text decoder leaves whole).
 *
 * @throws CloudError INVALID_PARAM when the content type names no boundary
 */
export function readMultipart(body: Buffer, contentType: string): Map<string, Buffer> {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) throw new CloudError('INVALID_PARAM', 'multipart: no boundary');
  const parts = new Map<string, Buffer>();
  for (const part of split(body, `--${boundary}`)) {
    const headEnd = part.indexOf('\r\n\r\n');
    const name = /name="([^"]*)"/.exec(part.toString('latin1', 0, Math.max(0, headEnd)))?.[1];
    if (name !== undefined) parts.set(name, part.subarray(headEnd + 4, part.length - 2));
  }
  return parts;
}

function split(body: Buffer, mark: string): Buffer[] {
  const parts: Buffer[] = [];
  let start = body.indexOf(mark);
  while (start !== -1) {
    const next = body.indexOf(mark, start + mark.length);
    if (next !== -1) parts.push(body.subarray(start + mark.length, next));
    start = next;
  }
  return parts;
}
