import type { Post, VendorCode } from './vendor';
import type { WireRequest } from './wire';

/** A question or a push as it went over the wire. */
export interface RecordedRequest extends WireRequest {
  /** Epoch ms. */
  at: number;
  vendor: VendorCode;
  kind: 'question' | 'push';
}

/** A post that writes each push down before it delivers it. */
export function recording(post: Post, write: (push: WireRequest) => void): Post {
  return (push) => {
    write(push);
    return post(push);
  };
}

/** Posts the pushes of a record once more, in its order; questions are left out. @returns what was replied to each */
export async function replay(record: readonly RecordedRequest[], post: Post): Promise<Awaited<ReturnType<Post>>[]> {
  const replies: Awaited<ReturnType<Post>>[] = [];
  for (const { kind, method, url, headers, body } of record)
    if (kind === 'push') replies.push(await post({ method, url, headers, body }));
  return replies;
}

/** A record as JSON lines, and back. */
export const toLines = (record: readonly RecordedRequest[]): string =>
  record.map((entry) => `${JSON.stringify(entry)}\n`).join('');
export const fromLines = (lines: string): RecordedRequest[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RecordedRequest);
