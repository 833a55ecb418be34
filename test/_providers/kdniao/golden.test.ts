import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deriveState } from '../../../cloudfunctions/_core/tracking/derive-state';
import { describeEvent } from '../../../cloudfunctions/_core/tracking/describe-event';
import { toEvents } from '../../../cloudfunctions/_core/tracking/events';
import { mergeEvents } from '../../../cloudfunctions/_core/tracking/merge-events';
import type { Snapshot } from '../../../cloudfunctions/_core/tracking/types';
import { kdniao } from '../../../cloudfunctions/_providers/kdniao';
import { KEY, pushForm } from './push-form';

const RAW = '.made.raw.json';
const names = readdirSync(__dirname)
  .filter((file) => file.endsWith(RAW))
  .map((file) => file.slice(0, -RAW.length));

/** A snapshot as it is understood, in a form that a person can check line by line. */
function understood(snapshot: Snapshot): unknown {
  const { scans, ...rest } = snapshot;
  const source = { carrier: snapshot.carrier ?? 'unknown', provider: 'kdniao', receivedAt: 0 } as const;
  const events = mergeEvents([], toEvents(scans, source));
  const { stage, issues, facts, eta } = deriveState(events, scans[0]?.at ?? 0);
  return {
    ...rest,
    state: {
      stage,
      facts,
      ...(eta && { eta }),
      issues: issues.map(({ code, since, closedAt }) => ({ code, since, closedAt })),
    },
    events: events.map((event) => ({
      at: new Date(event.at).toISOString(),
      ...(event.place !== undefined && { place: event.place }),
      rawText: event.rawText,
      reading: event.reading,
      says: describeEvent(event, 'zh-CN').sentence.map(String).join(''),
    })),
  };
}

it.each(names)('%s is read as its golden file says', (name) => {
  const requestData = readFileSync(join(__dirname, name + RAW), 'utf8');
  const push = kdniao.openPush(pushForm(requestData));
  expect(kdniao.verifyPush(push, { accountId: '1237100', key: KEY })).toBe(true);
  const read: unknown = JSON.parse(JSON.stringify(kdniao.readPush(push).map(understood)));

  const golden = join(__dirname, `${name}.golden.json`);
  if (!existsSync(golden)) {
    if (process.env['CI'] !== undefined)
      throw new Error(`${name}.golden.json is missing: run this test without CI and look at what it writes`);
    writeFileSync(golden, `${JSON.stringify(read, undefined, 2)}\n`);
  }
  expect(read).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
});

it('has at least eight journeys', () => {
  expect(names.length).toBeGreaterThanOrEqual(8);
});
