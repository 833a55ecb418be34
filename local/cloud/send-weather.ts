/** What a send meets instead of WeChat's usual answer. */
export type SendFault =
  /** Refused with a code of WeChat's; the message is not taken. */
  | { errcode: number; errmsg?: string }
  /** The connection is cut and the message was not taken. */
  | 'lost_before'
  /** The connection is cut after the message was taken; `event: false`: and nobody is told that it was sent. */
  | 'lost_after'
  | { answer: 'lost_after'; event: false };

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

/** @throws RangeError when it is no list of faults */
export function readSendFaults(answers: unknown): SendFault[] {
  if (Array.isArray(answers) && answers.every(isSendFault)) return answers;
  throw new RangeError('answers: {errcode, errmsg?}, lost_before, lost_after or {answer: lost_after, event: false}');
}

function isSendFault(value: unknown): value is SendFault {
  if (typeof value !== 'object' || value === null) return value === 'lost_before' || value === 'lost_after';
  return 'answer' in value ? isUnheardOf(value) : isRefusal(value);
}

function isUnheardOf({ answer, event }: { answer?: unknown; event?: unknown }): boolean {
  return answer === 'lost_after' && event === false;
}

function isRefusal({ errcode, errmsg = '' }: { errcode?: unknown; errmsg?: unknown }): boolean {
  return Number.isInteger(errcode) && errcode !== 0 && typeof errmsg === 'string';
}
