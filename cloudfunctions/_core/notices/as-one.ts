import { refOf, type DueNotice, type Planned } from './decision';

/** Due notices as one message: the first leads, and its message says the others too. */
export function asOne([lead, ...others]: readonly DueNotice[]): Planned[] {
  if (lead === undefined) return [];
  const into = { ...refOf(lead), attempt: lead.notice.attempts + 1 };
  return [
    { ...lead, decision: { do: 'send', carries: others.map(refOf) } },
    ...others.map((other): Planned => ({ ...other, decision: { do: 'fold', into } })),
  ];
}
