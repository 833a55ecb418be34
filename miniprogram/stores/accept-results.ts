import type { AcceptResult } from '../../typings/shopper';

/** WeChat's code for "the person has switched subscribe messages off altogether". */
export const MESSAGES_OFF = 20004;

/** WeChat's answers; an accept with a sound is an accept. */
const RESULTS: ReadonlyMap<string | undefined, AcceptResult> = new Map<string, AcceptResult>([
  ['accept', 'accept'],
  ['acceptWithAudio', 'accept'],
  ['reject', 'reject'],
  ['ban', 'ban'],
  ['filter', 'filter'],
]);

/**
 * What WeChat's dialog answered for the templates that were asked for, as the cloud books it. WeChat's own keys beside them
 * (errMsg) and answers that we do not know are left out.
 */
export function acceptResults(
  templateIds: readonly string[],
  answers: Readonly<Record<string, string>>,
): { templateId: string; result: AcceptResult }[] {
  return templateIds.flatMap((templateId) => {
    const result = RESULTS.get(answers[templateId]);
    return result === undefined ? [] : [{ templateId, result }];
  });
}
