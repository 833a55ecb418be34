import { AppError } from '../../../cloudfunctions/_core/app-error';
import { seventeenTrack } from '../../../cloudfunctions/_providers/seventeen-track';
import { carrierOf } from '../../../cloudfunctions/_providers/seventeen-track/carrier-codes';
import { sign } from '../../../cloudfunctions/_providers/seventeen-track/sign';
import type { Snapshot } from '../../../cloudfunctions/_core/tracking/types';
import { TEST_ACCOUNT } from '../test-account';
import { arrive } from './arrive';

const ASKED = { carrier: 'yunexpress', waybillNo: 'YT1234567890123456' };
const event = (more: object = {}) => ({ time_iso: '2026-11-20T09:12:00+08:00', description: 'note', ...more });
const parcel = (track_info: object, more: object = {}) => ({
  number: ASKED.waybillNo,
  carrier: 190008,
  track_info,
  ...more,
});
const tracking = (...providers: object[]) => ({ tracking: { providers } });
const by = (key: number, ...events: object[]) => ({ provider: { key }, events });

function read(data: object, name = 'TRACKING_UPDATED'): Snapshot | undefined {
  const { push } = arrive('push', { event: name, data });
  return push && seventeenTrack.tracksIn(seventeenTrack.openPush(push))[0]?.read();
}
const readEvent = (more: object) => read(parcel(tracking(by(190008, event(more)))))?.scans[0];

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'nothing thrown';
}

it('signs as the vector that was computed from the documented rule', () => {
  const body = '{"event":"TRACKING_UPDATED","data":{"number":"RR123456785CN"}}';
  expect(sign(body, 'KEY')).toBe('b33f6a2ba817ada2a3687b239631deb4de7b77f3fabb5755c36853e54d8d6e24');
});

describe('an event’s time', () => {
  const RAW = { date: '2026-11-20', time: '09:12:00', timezone: '+05:30' };
  it.each([
    { name: 'with an offset', times: { time_iso: '2026-11-20T09:12:00-05:00' }, at: '2026-11-20T14:12:00Z' },
    {
      name: 'of India Post, whose two times disagree',
      times: { time_iso: '2026-11-20T09:12:00+05:30', time_utc: '2026-11-20T04:12:00Z' },
      at: '2026-11-20T03:42:00Z',
    },
    {
      name: 'without an offset, beside one in Greenwich’s',
      times: { time_iso: '2026-11-20T09:12:00', time_utc: '2026-11-20T03:42:00Z' },
      at: '2026-11-20T03:42:00Z',
    },
    { name: 'as an object', times: { time_iso: null, time_utc: null, time_raw: RAW }, at: '2026-11-20T03:42:00Z' },
    { name: 'as a text', times: { time_iso: null, time_raw: '2026-11-20 09:12:00 +0530' }, at: '2026-11-20T03:42:00Z' },
  ])('$name', ({ times, at }) => {
    expect(readEvent(times)?.at).toBe(Date.parse(at));
  });

  it('that is not there leaves the event out, and counts it', () => {
    const snapshot = read(
      parcel(tracking(by(190008, event({ time_iso: null }), event({ time_iso: null, time_raw: {} })))),
    );
    expect(snapshot).toMatchObject({ scans: [], unreadable: 2 });
  });
});

describe('a parcel', () => {
  it('has the events of every carrier, each with its own where it is another', () => {
    const snapshot = read(
      parcel(tracking(by(190008, event()), by(11031, event()), by(999999, event()), { provider: null })),
    );
    expect(snapshot?.scans.map(({ carrier }) => carrier)).toEqual([undefined, 'royal-mail', undefined]);
  });

  it('has places without streets and post codes', () => {
    const address = { country: 'GB', state: 'England', city: 'Leeds', street: '1 Mill Lane', postal_code: 'LS1 4AP' };
    expect(readEvent({ location: 'Leeds Hub', address })?.place).toBe('Leeds Hub');
    expect(readEvent({ location: null, address })?.place).toBe('Leeds, England, GB');
    const shipping_info = { shipper_address: { country: 'CN', city: 'Yiwu' }, recipient_address: address };
    const snapshot = read(parcel({ shipping_info }));
    expect(snapshot).toMatchObject({ origin: 'Yiwu, CN', destination: 'Leeds, GB', scans: [] });
    expect(JSON.stringify(snapshot)).not.toMatch(/Mill|LS1/);
  });

  it.each([
    {
      name: 'the carrier’s window',
      date: { source: 'Official', from: '2026-11-25T09:00:00+00:00', to: '2026-11-25T13:00:00+00:00' },
      want: { from: Date.parse('2026-11-25T09:00:00Z'), to: Date.parse('2026-11-25T13:00:00Z') },
    },
    {
      name: 'a time alone',
      date: { source: null, from: '2026-11-25T09:00:00+00:00', to: null },
      want: { from: Date.parse('2026-11-25T09:00:00Z') },
    },
    {
      name: '17TRACK’s own reckoning',
      date: { source: '17TRACK', from: '2026-11-25T09:00:00+00:00' },
      want: undefined,
    },
    { name: 'nothing', date: { source: null, from: null, to: null }, want: undefined },
  ])('expects $name', ({ date, want }) => {
    const eta = read(parcel({ time_metrics: { estimated_delivery_date: date } }))?.eta;
    expect(eta && { from: eta.from, ...(eta.to !== undefined && { to: eta.to }) }).toEqual(want);
  });

  it.each([
    { event: 'TRACKING_UPDATED', status: { status: 'Delivered', sub_status: 'Delivered_Other' }, ended: undefined },
    { event: 'TRACKING_UPDATED', status: { status: 'Expired', sub_status: 'Expired_Other' }, ended: 'given_up' },
    { event: 'TRACKING_STOPPED', status: { status: 'Delivered', sub_status: 'Delivered_Other' }, ended: 'signed' },
    { event: 'TRACKING_STOPPED', status: { status: 'InTransit', sub_status: 'InTransit_Other' }, ended: 'given_up' },
    {
      event: 'TRACKING_STOPPED',
      status: { status: 'Exception', sub_status: 'Exception_Returned' },
      ended: undefined,
    },
    { event: 'TRACKING_STOPPED', status: undefined, ended: 'given_up' },
  ])('with $event and $status.sub_status has ended: $ended', ({ event: name, status, ended }) => {
    const snapshot = read(parcel({ latest_status: status }), name);
    expect([snapshot?.ended, snapshot?.parcelCode?.code]).toEqual([ended, status?.sub_status]);
  });

  it('that has no track yet is no error', () => {
    expect(read(parcel({}, { track_info: null }))).toMatchObject({
      carrier: 'yunexpress',
      scans: [],
      unknownCodes: [],
    });
  });

  it.each([
    { key: '3011', number: 'RB123456785CN', want: 'china-post-international' },
    { key: '3011', number: 'LA123456785CN', want: 'epacket' },
    { key: '3011', number: '9800000000001', want: 'china-post' },
    { key: '3011', number: 'X', want: 'china-post' },
    { key: '3013', number: 'EA123456785CN', want: 'ems' },
    { key: '999999', number: 'X', want: undefined },
  ])('of $key with $number is $want', ({ key, number, want }) => {
    expect(carrierOf(key, number)).toBe(want);
  });
});

describe('questions', () => {
  const headers = { 'content-type': 'application/json', '17token': TEST_ACCOUNT.key };
  it('name the carrier if its key is known', () => {
    expect(seventeenTrack.buildQuery(ASKED, TEST_ACCOUNT)).toEqual({
      method: 'POST',
      url: 'https://api.17track.net/track/v2.2/gettrackinfo',
      headers,
      body: '[{"number":"YT1234567890123456","carrier":190008}]',
    });
    expect(seventeenTrack.buildQuery({ carrier: 'danniao', waybillNo: '1' }, TEST_ACCOUNT).body).toBe(
      '[{"number":"1"}]',
    );
  });

  it('to register tell the phone’s tail where the carrier wants it', () => {
    const callback = { url: 'https://shop.example/', parcelId: 'parcel-1' };
    const waybill = { carrier: 'sf-express', waybillNo: 'SF1234567890123', phoneTail: '5678' };
    expect(seventeenTrack.buildSubscription(waybill, TEST_ACCOUNT, callback)).toEqual({
      method: 'POST',
      url: 'https://api.17track.net/track/v2.2/register',
      headers,
      body: '[{"number":"SF1234567890123","carrier":190766,"param":"5678"}]',
    });
    expect(
      seventeenTrack.buildSubscription({ ...ASKED, phoneTail: '9753' }, TEST_ACCOUNT, callback).body,
    ).not.toContain('9753');
  });
});

describe('answers', () => {
  const rejected = (code: number) =>
    JSON.stringify({
      code: 0,
      data: { accepted: [], rejected: [{ number: ASKED.waybillNo, error: { code, message: '' } }] },
    });
  const failed = (code: number) => JSON.stringify({ code, data: { errors: [{ code, message: '' }] } });

  it.each([
    ['-18010001 -18010002 -18010004 -18010005', 'provider_refused'],
    ['-18010003 -18019999', 'provider_busy'],
    ['-18010010 -18010011 -18010012 -18010013 -18010015 -18010018 -18010019', 'bad_waybill'],
    ['-18010020', 'bad_phone'],
    ['-18019902', 'bad_waybill'],
    ['-18019903 -18019910 -18019911', 'unknown_carrier'],
    ['-18019905', 'number_locked'],
    ['-18019907 -18019908', 'quota_used_up'],
  ])('%s: %s', (codes, want) => {
    for (const code of codes.split(' ').map(Number)) {
      for (const text of [rejected(code), failed(code), JSON.stringify({ code })]) {
        expect(codeOf(() => seventeenTrack.readAnswer(text, ASKED))).toBe(want);
        expect(
          codeOf(() => {
            seventeenTrack.checkSubscription(text);
          }),
        ).toBe(want);
      }
    }
  });

  it('of a parcel without news are no error', () => {
    expect(seventeenTrack.readAnswer(rejected(-18019909), ASKED)).toMatchObject({ carrier: 'yunexpress', scans: [] });
  });

  it.each([
    { text: '{"code":0,"data":{"accepted":[],"rejected":[]}}', code: 'bad_waybill' },
    { text: '{"code":0,"data":{}}', code: 'unsupported_format' },
  ])('about no parcel, $text: $code', ({ text, code }) => {
    expect(codeOf(() => seventeenTrack.readAnswer(text, ASKED))).toBe(code);
  });

  it.each([
    { text: rejected(-18019901), name: 'registered already' },
    { text: '{"code":0,"data":{"accepted":[{"number":"1"}],"rejected":[]}}', name: 'registered' },
  ])('to a registration, $name, are fine', ({ text }) => {
    expect(
      codeOf(() => {
        seventeenTrack.checkSubscription(text);
      }),
    ).toBe('nothing thrown');
  });
});

it.each([
  { reason: 'bad_signature', status: 401 },
  { reason: 'unsupported_format', status: 400 },
  { reason: 'busy', status: 503 },
  { reason: 'internal', status: 503 },
  { reason: 'constructor', status: 400 },
])('answers a push that is refused for $reason with $status', ({ reason, status }) => {
  expect(seventeenTrack.refuse(TEST_ACCOUNT, 0, reason).statusCode).toBe(status);
});
