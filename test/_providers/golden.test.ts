import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../cloudfunctions/_core/app-error';
import { deriveState } from '../../cloudfunctions/_core/tracking/state/derive-state';
import { describeEvent } from '../../cloudfunctions/_core/tracking/describe-event';
import { toEvents } from '../../cloudfunctions/_core/tracking/merging/events';
import { mergeEvents } from '../../cloudfunctions/_core/tracking/merging/merge-events';
import type { ProviderCode, Snapshot, TrackingEvent } from '../../cloudfunctions/_core/tracking/types';
import type { Provider, Waybill } from '../../cloudfunctions/_providers/provider';
import { arriveOf, providerFolders, providerOf, rawNames, readRaw } from './raw-file';
import type { Arrival } from './arrival';
import { TEST_ACCOUNT } from './test-account';

const ASKED: Waybill = { carrier: 'zto-express', waybillNo: '75000000000001' };
const FEWEST = 4;

/** A snapshot as it is understood, in a form that a person can check line by line. */
function understood(snapshot: Snapshot, provider: ProviderCode): unknown {
  const { scans, ...rest } = snapshot;
  const events = mergeEvents([], toEvents(scans, { carrier: snapshot.carrier ?? 'unknown', provider, receivedAt: 0 }));
  const { stage, issues, facts, eta } = deriveState(events, events[0]?.at ?? 0);
  return {
    ...rest,
    state: {
      stage,
      facts,
      ...(eta && { eta }),
      issues: issues.map(({ code, since, closedAt }) => ({ code, since, closedAt })),
    },
    events: events.map(lineOf),
  };
}

function lineOf(event: TrackingEvent): unknown {
  return {
    at: new Date(event.at).toISOString(),
    ...(event.carrier !== undefined && { carrier: event.carrier }),
    ...(event.place !== undefined && { place: event.place }),
    rawText: event.rawText,
    reading: event.reading,
    says: describeEvent(event, 'zh-CN').sentence.map(String).join(''),
  };
}

function read(provider: Provider, { push, answer }: Arrival, asked: Waybill): unknown {
  try {
    if (push === undefined) return [understood(provider.readAnswer(answer ?? '', asked), provider.code)];
    const received = provider.openPush(push);
    expect(provider.verifyPush(received, TEST_ACCOUNT)).toBe(true);
    return provider.tracksIn(received).map((track) => understood(track.read(), provider.code));
  } catch (error) {
    if (error instanceof AppError) return { error: error.code };
    throw error;
  }
}

function goldenAt(path: string, found: unknown): unknown {
  if (!existsSync(path)) {
    if (process.env['CI'] !== undefined)
      throw new Error(`${path} is missing: run this test without CI and look at what it writes`);
    writeFileSync(path, `${JSON.stringify(found, undefined, 2)}\n`);
  }
  return JSON.parse(readFileSync(path, 'utf8'));
}

describe.each(providerFolders())('%s', (folder) => {
  it.each(rawNames(folder))('%s is read as its golden file says', (name) => {
    const { kind, payload, waybill = ASKED } = readRaw(folder, name);
    const arrive = arriveOf(folder);
    const found: unknown = JSON.parse(JSON.stringify(read(providerOf(folder), arrive(kind, payload), waybill)));
    const golden = join(__dirname, folder, `${name.replace(/\.made$/, '')}.golden.json`);
    expect(found).toEqual(goldenAt(golden, found));
  });

  it(`has at least ${String(FEWEST)} journeys`, () => {
    expect(rawNames(folder).length).toBeGreaterThanOrEqual(FEWEST);
  });
});
