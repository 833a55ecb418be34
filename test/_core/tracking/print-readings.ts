import { createHash } from 'node:crypto';
import { deriveState } from '../../../cloudfunctions/_core/tracking/state/derive-state';
import { toEvents } from '../../../cloudfunctions/_core/tracking/merging/events';
import { readLocalTime } from '../../../cloudfunctions/_core/tracking/time/local-time';
import { mergeEvents } from '../../../cloudfunctions/_core/tracking/merging/merge-events';
import { MADE_SENTENCES } from './sentences.made';

// Run by laws.test.ts in several zones: prints a hash of all that is read from the made sentences.
const at = readLocalTime('2026-11-20 23:30') ?? 0;
const scans = Object.values(MADE_SENTENCES)
  .flat()
  .map(({ text }, index) => ({
    at: at + index * 3_600_000,
    zone: 'Asia/Shanghai',
    zoneIs: 'known' as const,
    rawText: text,
  }));
const events = mergeEvents([], toEvents(scans, { carrier: 'zto-express', provider: 'kdniao', receivedAt: at }));
const read = JSON.stringify({ events, state: deriveState(events, at) });
console.log(createHash('sha256').update(read, 'utf8').digest('hex'));
