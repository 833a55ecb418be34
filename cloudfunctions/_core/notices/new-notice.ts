import type { Milestone, Notice } from './types';

/** A notice of which nothing has been decided: it waits. */
export const newNotice = (
  { code, told, template, at }: Milestone,
  { id, to, channel }: Pick<Notice, 'id' | 'to' | 'channel'>,
): Notice => ({
  ...{ id, milestone: code, told, template, at, to },
  ...(channel && { channel }),
  ...{ state: 'waiting', attempts: 0, unanswered: 0 },
});
