import { describeEvent } from '../../cloudfunctions/_core/tracking/describe-event';
import { toEvents } from '../../cloudfunctions/_core/tracking/merging/events';
import { CHINA_ZONE } from '../../cloudfunctions/_core/tracking/time/local-time';
import type { Locale } from '../../typings/vocabulary';
import { wordSentence } from './word-sentence';

/** When a sentence without a time was said: what 明天 in it refers to. */
const SOME_MORNING = Date.UTC(2026, 0, 5, 1);

/** How a carrier's words alone are understood, as text or JSON. `carrier`: our code. */
export function explainSentence(
  rawText: string,
  { json, locale, carrier }: { json: boolean; locale: Locale; carrier?: string },
): string {
  const scan = { at: SOME_MORNING, zone: CHINA_ZONE, zoneIs: 'assumed', rawText } as const;
  const [event] = toEvents([scan], {
    carrier: carrier ?? 'unknown',
    provider: 'kdniao',
    receivedAt: 0,
  });
  if (!event) return '';
  const { status, subStatus, facts, why } = event.reading;
  const sentence = wordSentence(describeEvent(event, locale).sentence, locale);
  if (json) return JSON.stringify({ ...event.reading, sentence }, undefined, 2);
  const reading = [status, subStatus].filter((part) => part !== undefined).join('.');
  return [sentence, `${reading} · ${why.rule}: ${why.words}`, JSON.stringify(facts)].join('\n');
}
