/** Refused with a code of WeChat's; the message is not taken. */
export interface SendRefusal {
  errcode: number;
  errmsg?: string;
}
/**
 * Answered after real ms, by when the SDK (15 s) or the function's timeout may have given up: `taken` at once and answered as
 * ever, or not taken and answered with -1.
 */
export interface LateAnswer {
  answer: 'late';
  ms: number;
  taken: boolean;
}
/** What a send meets instead of WeChat's usual answer. */
export type SendFault =
  | SendRefusal
  /** The connection is cut and the message was not taken. */
  | 'lost_before'
  /** The connection is cut after the message was taken; `event: false`: and nobody is told that it was sent. */
  | 'lost_after'
  | { answer: 'lost_after'; event: false }
  | LateAnswer;

/** What the next sends meet, in order; when the list is at its end all is well again. */
export class SendWeather {
  private faults: SendFault[] = [];

  set(faults: readonly SendFault[]): void {
    this.faults = [...faults];
  }

  /** What this send meets; undefined when all is well. */
  next(): SendFault | undefined {
    return this.faults.shift();
  }

  left(): readonly SendFault[] {
    return this.faults;
  }
}

export function isRefusal(fault: SendFault): fault is SendRefusal {
  return typeof fault === 'object' && 'errcode' in fault;
}

export function isLate(fault: SendFault): fault is LateAnswer {
  return typeof fault === 'object' && 'answer' in fault && fault.answer === 'late';
}

/** @throws RangeError when it is no list of faults */
export function readSendFaults(answers: unknown): SendFault[] {
  if (Array.isArray(answers) && answers.every(isSendFault)) return answers;
  throw new RangeError(
    'answers: {errcode, errmsg?}, lost_before, lost_after, {answer: lost_after, event: false} or {answer: late, ms, taken}',
  );
}

function isSendFault(value: unknown): value is SendFault {
  if (typeof value !== 'object' || value === null) return value === 'lost_before' || value === 'lost_after';
  if (!('answer' in value)) return isCode(value);
  return isDelay(value) || isUnheardOf(value);
}

function isUnheardOf({ answer, event }: { answer?: unknown; event?: unknown }): boolean {
  return answer === 'lost_after' && event === false;
}

function isDelay({ answer, ms, taken }: { answer?: unknown; ms?: unknown; taken?: unknown }): boolean {
  return answer === 'late' && typeof ms === 'number' && ms >= 0 && Number.isFinite(ms) && typeof taken === 'boolean';
}

function isCode({ errcode, errmsg = '' }: { errcode?: unknown; errmsg?: unknown }): boolean {
  return Number.isInteger(errcode) && errcode !== 0 && typeof errmsg === 'string';
}
