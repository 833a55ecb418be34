/** A message that the staff's room got. */
export interface RoomMessage {
  readonly at: number;
  /** 企业微信 or 钉钉. */
  readonly chat: string;
  readonly title: string;
  /** What stands below the title, line by line. */
  readonly text: string;
}

/** What the staff's room got, oldest first. @throws when nobody answers there */
export async function readRoom(url: string): Promise<readonly RoomMessage[]> {
  const response = await fetch(`${url}/__messages`);
  if (!response.ok) throw new Error(`/__messages: ${String(response.status)}`);
  return ((await response.json()) as { messages: RoomMessage[] }).messages;
}
