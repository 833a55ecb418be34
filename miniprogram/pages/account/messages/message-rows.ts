import type { MessageEntry } from '../../../../typings/shopper';
import { goodsText } from '../../../format/goods-text';
import { joined } from '../../../format/joined';
import type { Reader } from '../../../format/reader';
import { capitalized, spaced } from '../../../format/sentence-text';
import { aloud } from '../../../format/spoken';
import { momentText, nearText } from '../../../format/times';
import type { IconName } from '../../../theme/icons';
import type { MessageWords } from './messages-words';

export interface MessageRow {
  /** Which of two of the same parcel it is. */
  key: string;
  parcelId: string;
  title: string;
  /** When it happened; empty where that says no more than when it was sent. */
  time: string;
  icon: IconName;
  color: string;
  /** 已发, or what became of it instead, and why. */
  said: string;
  label: string;
}

const MARKS: Readonly<Record<MessageEntry['outcome'], { icon: IconName; color: string }>> = {
  sent: { icon: 'check', color: 'done' },
  waiting: { icon: 'clock', color: 'ink-2' },
  not_sent: { icon: 'bell-off', color: 'ink-3' },
};

/** Of a message to which WeChat gave no answer: it may have arrived. */
const UNCLEAR: (typeof MARKS)['sent'] = { icon: 'ask', color: 'ink-2' };

/** Messages as they are listed, newest first. */
export function messageRows(messages: readonly MessageEntry[], words: MessageWords, reader: Reader): MessageRow[] {
  return messages.map((message, place) => {
    const title = joined([message.phrase, goodsText(message.goods)]);
    const time = spaced(timeOf(message, words, reader));
    const said = spaced(saidOf(message, words, reader));
    return {
      key: `${message.parcelId}-${message.told}-${message.at}-${place}`,
      parcelId: message.parcelId,
      title,
      time,
      ...(isUnclear(message) ? UNCLEAR : MARKS[message.outcome]),
      said,
      label: aloud([title, said, time], reader),
    };
  });
}

function saidOf(message: MessageEntry, words: MessageWords, reader: Reader): string {
  const { outcome, sentAt } = message;
  if (outcome === 'sent') return sentAt === undefined ? words.outcome.sent : words.sentAt(nearText(sentAt, reader));
  const why = reasonOf(message, words, reader);
  const became = isUnclear(message) ? words.unclear : words.outcome[outcome];
  return why === '' ? became : words.because(became, why);
}

const isUnclear = ({ outcome, reason }: MessageEntry): boolean => outcome === 'not_sent' && reason === 'answer_lost';

function timeOf({ outcome, at, sentAt }: MessageEntry, words: MessageWords, reader: Reader): string {
  if (outcome !== 'sent' || sentAt === undefined) return capitalized(momentText(at, reader), reader);
  const happened = nearText(at, reader);
  return happened === nearText(sentAt, reader) ? '' : words.happenedAt(happened);
}

/** What only this message knows comes before what its reason says of all. */
function reasonOf({ outcome, reason, keptFor, until }: MessageEntry, words: MessageWords, reader: Reader): string {
  if (reason === undefined) return '';
  if (reason === 'kept' && keptFor !== undefined) return words.keptFor(words.news[keptFor]);
  if (reason === 'quiet_hours' && until !== undefined) return words.quietUntil(nearText(until, reader));
  if (reason === 'temporary_failure' && outcome === 'waiting') return words.retrying;
  return words.reason[reason];
}
