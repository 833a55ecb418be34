import { AppError } from '../../../cloudfunctions/_core/app-error';
import { aftership } from '../../../cloudfunctions/_providers/aftership';
import { sign } from '../../../cloudfunctions/_providers/aftership/sign';
import type { Snapshot } from '../../../cloudfunctions/_core/tracking/types';
import { TEST_ACCOUNT } from '../test-account';
import { arrive } from './arrive';

const ASKED = { carrier: 'royal-mail', waybillNo: 'RB123456785GB' };
const checkpoint = (more: object = {}) => ({ checkpoint_time: '2026-11-20T09:12:00+00:00', message: 'note', ...more });
const tracking = (more: object = {}) => ({
  tracking_number: ASKED.waybillNo,
  slug: 'royal-mail',
  active: true,
  tag: 'InTransit',
  checkpoints: [],
  ...more,
});

function read(msg: object, event = 'tracking_update'): Snapshot | undefined {
  const { push } = arrive('push', { ts: 1795310000, event, event_id: 'e-1', is_tracking_first_tag: true, msg });
  return push && aftership.tracksIn(aftership.openPush(push))[0]?.read();
}
const readCheckpoint = (more: object) => read(tracking({ checkpoints: [checkpoint(more)] }))?.scans[0];

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
  expect(sign(body, 'SECRET')).toBe('FuVxy1Lc29V3+wkpC0fsAuXnXZYx1lOA0k2DzjCFU8Y=');
});

it('checks pushes with the webhook’s own secret, where there is one', () => {
  const body = '{"event":"tracking_update"}';
  const push = aftership.openPush({ body, headers: { 'aftership-hmac-sha256': sign(body, 'hook') } });
  expect(aftership.verifyPush(push, { ...TEST_ACCOUNT, pushKey: 'hook' })).toBe(true);
  expect(aftership.verifyPush(push, TEST_ACCOUNT)).toBe(false);
});

describe('a checkpoint', () => {
  it.each([
    { time: '2026-11-20T09:12:00-05:00', at: '2026-11-20T14:12:00Z' },
    { time: '2026-11-20T09:12:00Z', at: '2026-11-20T09:12:00Z' },
  ])('at $time', ({ time, at }) => {
    expect(readCheckpoint({ checkpoint_time: time })?.at).toBe(Date.parse(at));
  });

  it('without a time is left out, and counted', () => {
    expect(read(tracking({ checkpoints: [checkpoint({ checkpoint_time: null })] }))).toMatchObject({
      scans: [],
      unreadable: 1,
    });
  });

  it.each([
    {
      more: { city: 'Leeds', state: null, country_region_name: 'United Kingdom', postal_code: 'LS1 4AP' },
      place: 'Leeds, United Kingdom',
    },
    { more: { location: 'Leeds Mail Centre' }, place: 'Leeds Mail Centre' },
    { more: { city: 'Leeds', country_name: 'GBR', zip: 'LS1 4AP' }, place: 'Leeds, GBR' },
    { more: {}, place: undefined },
  ])('in $place', ({ more, place }) => {
    expect(readCheckpoint(more)?.place).toBe(place);
  });

  it('is another carrier’s where its slug says so', () => {
    expect(readCheckpoint({ slug: 'usps' })?.carrier).toBe('usps');
    expect(readCheckpoint({ slug: 'royal-mail' })).not.toHaveProperty('carrier');
    expect(readCheckpoint({ slug: 'nobody' })).not.toHaveProperty('carrier');
  });

  it('says its subtag’s words when it has none', () => {
    expect(readCheckpoint({ message: null, subtag_message: 'Departure Scan' })?.rawText).toBe('Departure Scan');
  });
});

describe('a tracking', () => {
  const at = (text: string) => Date.parse(text);
  it.each([
    {
      name: 'the carrier’s day',
      more: { courier_estimated_delivery_date: { estimated_delivery_date: '2026-11-25T17:00:00+00:00' } },
      want: { from: at('2026-11-25T17:00:00Z') },
    },
    {
      name: 'the carrier’s window',
      more: {
        latest_estimated_delivery: {
          type: 'range',
          source: 'Carrier EDD',
          datetime_min: '2026-11-25T09:00:00+00:00',
          datetime_max: '2026-11-26T09:00:00+00:00',
        },
      },
      want: { from: at('2026-11-25T09:00:00Z'), to: at('2026-11-26T09:00:00Z') },
    },
    {
      name: 'nothing of AfterShip’s own reckoning',
      more: { latest_estimated_delivery: { type: 'specific', source: 'AfterShip EDD', datetime: '2026-11-25' } },
      want: undefined,
    },
    {
      name: 'the older versions’ time',
      more: { expected_delivery: '2026-11-25T17:00:00+00:00' },
      want: { from: at('2026-11-25T17:00:00Z') },
    },
    { name: 'nothing', more: { expected_delivery: null }, want: undefined },
  ])('expects $name', ({ more, want }) => {
    const eta = read(tracking(more))?.eta;
    expect(eta && { from: eta.from, ...(eta.to !== undefined && { to: eta.to }) }).toEqual(want);
  });

  it.each([
    { more: { origin_country_iso3: 'CHN', destination_country_iso3: 'GBR' }, want: ['CHN', 'GBR'] },
    {
      more: {
        origin_city: 'Yiwu',
        origin_country_region: 'CHN',
        destination_city: 'Leeds',
        destination_country_region: 'GBR',
      },
      want: ['Yiwu, CHN', 'Leeds, GBR'],
    },
    { more: {}, want: [undefined, undefined] },
  ])('goes from $want.0 to $want.1', ({ more, want }) => {
    const snapshot = read(tracking(more));
    expect([snapshot?.origin, snapshot?.destination]).toEqual(want);
  });

  it.each([
    { more: { active: true, tag: 'Delivered' }, ended: undefined },
    { more: { active: false, tag: 'Delivered' }, ended: 'signed' },
    { more: { active: false, tag: 'Exception' }, ended: 'given_up' },
    { more: { active: false, tag: 'Exception', subtag: 'Exception_011' }, ended: undefined },
    { more: { active: true, tag: 'Expired' }, ended: 'given_up' },
  ])('with $more has ended: $ended', ({ more, ended }) => {
    expect(read(tracking(more))?.ended).toBe(ended);
  });

  it.each(['edd_revise', 'tracking_pending_time'])('comes with %s, too', (event) => {
    expect(read(tracking(), event)).toMatchObject({ carrier: 'royal-mail', waybillNo: 'RB123456785GB' });
  });
});

describe('questions', () => {
  const headers = { 'content-type': 'application/json', 'as-api-key': TEST_ACCOUNT.key };
  const callback = { url: 'https://shop.example/', parcelId: 'parcel-1' };
  const BASE = 'https://api.aftership.com/tracking/2026-07/trackings';

  it('name the carrier if its slug is known', () => {
    expect(aftership.buildQuery(ASKED, TEST_ACCOUNT)).toEqual({
      method: 'GET',
      url: `${BASE}?tracking_numbers=RB123456785GB&slug=royal-mail`,
      headers,
    });
    expect(aftership.buildQuery({ carrier: 'danniao', waybillNo: 'A&B' }, TEST_ACCOUNT).url).toBe(
      `${BASE}?tracking_numbers=A%26B`,
    );
  });

  it('to follow a parcel', () => {
    expect(aftership.buildSubscription(ASKED, TEST_ACCOUNT, callback)).toEqual({
      method: 'POST',
      url: BASE,
      headers,
      body: '{"tracking_number":"RB123456785GB","slug":"royal-mail"}',
    });
  });
});

describe('answers', () => {
  const failed = (code: number) => JSON.stringify({ meta: { code, type: 'BadRequest', message: '' }, data: {} });
  it.each([
    ['401 403', 'provider_refused'],
    ['402', 'quota_used_up'],
    ['429 500 502 503 504', 'provider_busy'],
    ['400 404 4004 4005 4012', 'bad_waybill'],
    ['4010', 'unknown_carrier'],
    ['4016', 'number_locked'],
  ])('%s: %s', (codes, want) => {
    for (const code of codes.split(' ').map(Number)) {
      expect(codeOf(() => aftership.readAnswer(failed(code), ASKED))).toBe(want);
      expect(
        codeOf(() => {
          aftership.checkSubscription(failed(code));
        }),
      ).toBe(want);
    }
  });

  it.each([201, 4003])('to a subscription, %d is fine', (code) => {
    expect(
      codeOf(() => {
        aftership.checkSubscription(failed(code));
      }),
    ).toBe('nothing thrown');
  });

  it.each([
    { name: 'a list', content: { trackings: [tracking()] } },
    { name: 'an object', content: { tracking: tracking() } },
    { name: 'the tracking alone', content: tracking() },
  ])('hold a tracking in $name', ({ content }) => {
    const text = JSON.stringify({ meta: { code: 200 }, data: content });
    expect(aftership.readAnswer(text, ASKED)).toMatchObject({ carrier: 'royal-mail', scans: [] });
  });

  it('with an empty list are about a number that it does not follow', () => {
    expect(codeOf(() => aftership.readAnswer('{"meta":{"code":200},"data":{"trackings":[]}}', ASKED))).toBe(
      'bad_waybill',
    );
  });
});
