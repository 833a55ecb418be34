import type { AcceptResult } from '../../typings/shopper';

/** WeChat's code for "the person has switched subscribe messages off altogether". */
export const MESSAGES_OFF = 20004;

/**
 * WeChat's codes after which another tap is in vain: wrong ids, no page in front, a mini-program that may not ask.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeMessage.html
 */
const IN_VAIN: readonly number[] = [10002, 10003, 10004, 10005, 20001, 20002, 20003, 20005];

/** Whether asking again can end otherwise than with this code. */
export const mayAskAgain = (errCode: number): boolean => !IN_VAIN.includes(errCode);

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

/** Whether WeChat gave this answer without asking: banned, or a no that it keeps from before. @param refused ids with such a no */
export const isUnasked = (
  { templateId, result }: { templateId: string; result: AcceptResult },
  refused: readonly string[],
): boolean => result === 'ban' || result === 'filter' || (result === 'reject' && refused.includes(templateId));
