import type { ErrorCode } from '../../typings/reply';
import type { StateWords } from '../i18n/words/states';
import type { Reader } from './reader';
import { spaced } from './sentence-text';
import { nearText } from './times';

/** What stands on the page, and why it is not newer. */
interface Kept {
  /** When it was read, epoch ms; undefined while nothing stands there. */
  readAt: number | undefined;
  /** Why the last question failed; undefined when it did not. */
  trouble: ErrorCode | undefined;
}

/** What the strip says over an answer that could not be read again: 没有网络。下面是 10:32 存下的内容. Empty without need. */
export function stripText({ readAt, trouble }: Kept, reader: Reader, states: StateWords): string {
  if (readAt === undefined || trouble === undefined) return '';
  const time = nearText(readAt, reader);
  return spaced(trouble === 'offline' ? states.offline(time) : states.cannotConnect(time));
}

/** Words for a screen that has nothing to show. */
export interface FailureView {
  title: string;
  line: string;
  /** Empty when trying again cannot help. */
  action: string;
  /** For whoever reports it; empty where there is nothing to report. */
  code: string;
}

export function failureView(trouble: ErrorCode, states: StateWords): FailureView {
  if (trouble === 'not_configured') {
    return { title: states.notConfiguredTitle, line: states.notConfiguredLine, action: states.tryAgain, code: trouble };
  }
  const isOffline = trouble === 'offline';
  const line = isOffline ? states.failedLine : states.brokenLine;
  return { title: states.failedTitle, line, action: states.tryAgain, code: isOffline ? '' : trouble };
}
