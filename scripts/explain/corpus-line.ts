import { carrierByAnyName } from './carrier-names';
import { codeReadingOf } from './node-codes';
import { cleanWords } from '../../cloudfunctions/_core/text/clean-words';
import { describeEvent } from '../../cloudfunctions/_core/tracking/describe-event';
import { toEvents } from '../../cloudfunctions/_core/tracking/merging/events';
import { makeScan } from '../../cloudfunctions/_core/tracking/make-scan';
import { isObject, textIn } from '../../cloudfunctions/_core/json-fields';
import type { Facts, Scan } from '../../cloudfunctions/_core/tracking/types';
import type { Locale } from '../../typings/vocabulary';
import { wordSentence } from './word-sentence';

/** The facts that a line tells, in this order. */
const TOLD = ['courierName', 'courierPhone', 'facility', 'city', 'next', 'pickupCode', 'station', 'signer'] as const;

/** What one line of the corpus' form is understood as. */
export interface ExplainedLine {
  id: string;
  status: string;
  subStatus?: string;
  facts: Partial<Record<(typeof TOLD)[number], string>>;
  sentence: string;
  why: { rule: string; words: string };
}

/**
 * Reads one node: `{id, text, carrier?, time?, lang?, location?, provider_state?}`; other keys are ignored.
 *
 * @throws Error when the line is no such object
 */
export function explainLine(line: string): ExplainedLine {
  const node: unknown = JSON.parse(line);
  if (!isObject(node)) throw new Error('not an object');
  const carrier = carrierByAnyName(textIn(node, 'carrier'));
  const [event] = toEvents([scanOf(node, carrier)], {
    carrier: carrier ?? 'unknown',
    provider: 'kdniao',
    receivedAt: 0,
  });
  if (!event) throw new Error('no event');
  const { status, subStatus, facts, why } = event.reading;
  const locale: Locale = textIn(node, 'lang') === 'zh' || /\p{Script=Han}/u.test(event.rawText) ? 'zh-CN' : 'en';
  const sentence = wordSentence(describeEvent(event, locale).sentence, locale);
  return {
    id: textIn(node, 'id'),
    status,
    ...(subStatus !== undefined && { subStatus }),
    facts: told(facts),
    sentence,
    why,
  };
}

/** What is said of a line that is no node, so that as many lines come out as went in; its id where one can be made out. */
export function unreadLine(line: string): ExplainedLine {
  const [, id = ''] = /"id"\s*:\s*"([^"\\]*)"/.exec(line) ?? [];
  return { id, status: 'unknown', facts: {}, sentence: '', why: { rule: 'unread', words: '' } };
}

/** A line without a readable time is read all the same: only its words are asked about. */
function scanOf(node: Readonly<Record<string, unknown>>, carrier: string | undefined): Scan {
  const code = textIn(node, 'provider_state');
  const words = textIn(node, 'text');
  const place = textIn(node, 'location');
  const about = { words, place, code, codeReading: codeReadingOf(carrier, code), carrier };
  return (
    makeScan({ ...about, time: textIn(node, 'time') }) ??
    makeScan({ ...about, time: '2026-01-01 00:00:00' }) ?? {
      at: 0,
      zone: 'UTC',
      zoneIs: 'assumed',
      rawText: cleanWords(words),
    }
  );
}

/** The corpus' form has one key for the number to call, the courier's or the station's. */
function told({ stationPhone, ...facts }: Facts): ExplainedLine['facts'] {
  const call = facts.courierPhone ?? stationPhone;
  const all = { ...facts, ...(call !== undefined && { courierPhone: call }) };
  return Object.fromEntries(TOLD.flatMap((fact) => (all[fact] === undefined ? [] : [[fact, all[fact]]])));
}
