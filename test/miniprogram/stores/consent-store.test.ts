import { ConsentStore } from '../../../miniprogram/stores/consent-store';
import type { Telling } from '../../../miniprogram/stores/accept-answers';
import type { AcceptResult } from '../../../typings/shopper';
import { HOUR, NOW, someTimeline } from '../some-parcels';
import { memoryCache } from './memory-cache';
import { someSession } from './some-session';
import { someSettings, TEMPLATES } from './some-settings';

interface Told {
  results: { templateId: string; result: AcceptResult }[];
  askedAt: number;
}

const ACCEPTED = { 'tmpl-progress': 'accept', 'tmpl-pickup': 'accept', 'tmpl-trouble': 'accept', errMsg: 'ok' };
const REFUSED = { 'tmpl-progress': 'reject', 'tmpl-pickup': 'reject', 'tmpl-trouble': 'reject' };

function world(outcome: Telling['outcome'] = 'told') {
  const told: Told[] = [];
  const clock = { now: NOW };
  const said = { outcome };
  const answers = {
    tell: (answer: Told) => {
      told.push(answer);
      return Promise.resolve<Telling>({ ...said });
    },
    tellAll: () => Promise.resolve(),
    became: (answer: Told): Telling | undefined => (told.includes(answer) ? { ...said } : undefined),
  };
  return { told, clock, said, answers, cache: memoryCache() };
}

const FREE = { main: true, banned: [], refused: [] };
const ALL_OFF = { ...FREE, main: false };

async function offered(
  { answers, cache, clock } = world(),
  view = someSettings(),
  session = someSession(),
): Promise<ConsentStore> {
  const shopper = { getSettings: () => Promise.resolve(view) };
  const consent = new ConsentStore({ shopper, answers, cache, session, now: () => clock.now });
  await consent.prepare();
  consent.consider(someTimeline());
  return consent;
}

function sendAway(consent: ConsentStore): Promise<void> {
  consent.decline();
  return Promise.resolve();
}

describe('the question', () => {
  it('waits for template ids, so that WeChat’s dialog can open straight from the tap', async () => {
    const { answers, cache } = world();
    const getSettings = jest.fn(() => Promise.resolve(someSettings()));
    const session = someSession({ zone: 'Asia/Tokyo' });
    const consent = new ConsentStore({ shopper: { getSettings }, answers, cache, session, now: () => NOW });
    consent.consider(someTimeline());
    expect(consent.state).toBe('hidden');
    await consent.prepare();
    expect([consent.state, consent.ids]).toEqual(['offer', Object.values(TEMPLATES)]);
    expect(getSettings).toHaveBeenCalledWith({ phone: { locale: 'zh-CN', zone: 'Asia/Tokyo' } });
  });

  it('takes up nothing that was chosen by somebody who is forgotten meanwhile', async () => {
    const { answers, cache } = world();
    const session = someSession({ cache, zone: 'Asia/Tokyo' });
    const getSettings = () => {
      session.forget();
      return Promise.resolve(someSettings({ times: 'local' }));
    };
    const consent = new ConsentStore({ shopper: { getSettings }, answers, cache, session, now: () => NOW });
    await consent.prepare();
    expect([session.zone, cache.kept]).toEqual(['Asia/Shanghai', {}]);
  });

  it.each([
    { name: 'staff', parcel: someTimeline({ viewer: 'staff' }) },
    {
      name: 'somebody who has a message for the delivery day left',
      parcel: someTimeline({ accepts: { progress: 1, pickup: 0, trouble: 0 } }),
    },
    { name: 'the buyer of a parcel that has arrived', parcel: someTimeline({ stage: 'delivered' }) },
    { name: 'the buyer of a parcel that waits at the station', parcel: someTimeline({ stage: 'awaiting_pickup' }) },
    { name: 'the buyer of a parcel on its way back', parcel: someTimeline({ stage: 'returning' }) },
  ])('is not put to $name', async ({ parcel }) => {
    const consent = await offered();
    consent.consider(parcel);
    expect(consent.state).toBe('hidden');
  });

  it('is put for a parcel that was shipped and not collected yet', async () => {
    const consent = await offered();
    consent.consider(someTimeline({ orderNo: 'A1002', stage: 'created' }));
    expect(consent.state).toBe('offer');
  });

  it('is put again once the delivery day has spent its message, whatever else is left', async () => {
    const consent = await offered();
    consent.consider(someTimeline({ orderNo: 'A1002', accepts: { progress: 0, pickup: 1, trouble: 1 } }));
    expect(consent.state).toBe('offer');
  });

  it.each([
    { answer: '不用了', give: sendAway },
    { answer: 'a yes', give: (consent: ConsentStore) => consent.answered(ACCEPTED) },
    { answer: 'a no', give: (consent: ConsentStore) => consent.answered(REFUSED) },
  ])('is put to nobody twice a day, whatever the order: after $answer', async ({ give }) => {
    const all = world();
    await give(await offered(all));
    const later = await offered(all);
    later.consider(someTimeline({ orderNo: 'A1002' }));
    expect(later.state).toBe('hidden');
    all.clock.now += 24 * HOUR;
    later.consider(someTimeline({ orderNo: 'A1003' }));
    expect(later.state).toBe('offer');
  });

  it.each([
    { answer: '不用了', give: sendAway },
    { answer: 'WeChat’s no', give: (consent: ConsentStore) => consent.answered(REFUSED) },
  ])('stays away from an order for good after $answer', async ({ give }) => {
    const all = world();
    await give(await offered(all));
    all.clock.now += 30 * 24 * HOUR;
    expect((await offered(all)).state).toBe('hidden');
  });
});

describe('the answer', () => {
  it('goes to the cloud with the moment at which it was given', async () => {
    const all = world();
    const consent = await offered(all);
    consent.begin();
    expect([consent.state, consent.mayAsk]).toEqual(['asking', true]);
    await consent.answered(ACCEPTED);
    expect(consent.state).toBe('accepted');
    const results = Object.values(TEMPLATES).map((templateId) => ({ templateId, result: 'accept' }));
    expect(all.told).toEqual([{ results, askedAt: NOW }]);
    consent.close();
    consent.consider(someTimeline());
    expect(consent.state).toBe('hidden');
  });

  it('names what was left out', async () => {
    const consent = await offered();
    await consent.answered({ ...ACCEPTED, 'tmpl-trouble': 'ban' });
    expect([consent.state, consent.missing]).toEqual(['part', ['trouble']]);
  });

  it('takes a no to the delivery day for this order, though the rest was given', async () => {
    const all = world();
    const consent = await offered(all);
    await consent.answered({ ...ACCEPTED, 'tmpl-progress': 'reject' });
    expect([consent.state, consent.missing]).toEqual(['part', ['progress']]);
    all.clock.now += 48 * HOUR;
    expect((await offered(all)).state).toBe('hidden');
  });

  it('when it is no, it is taken without a word more, told to the cloud or not', async () => {
    const consent = await offered(world('waits'));
    await consent.answered(REFUSED);
    expect(consent.state).toBe('refused');
    consent.close();
    consent.consider(someTimeline());
    expect(consent.state).toBe('hidden');
  });

  it('is told to the cloud once more where it could not be, and WeChat asks nothing again', async () => {
    const all = world('waits');
    const consent = await offered(all);
    await consent.answered(ACCEPTED);
    expect(consent.state).toBe('untold');
    await consent.tellAgain();
    expect(consent.state).toBe('untold');
    all.said.outcome = 'told';
    await consent.tellAgain();
    expect(consent.state).toBe('accepted');
    expect(all.told).toHaveLength(1);
  });

  it('is asked for again where what waited was dropped', async () => {
    const all = world('waits');
    const consent = await offered(all);
    await consent.answered(ACCEPTED);
    all.told.pop();
    await consent.tellAgain();
    expect([consent.state, consent.given]).toEqual(['failed', []]);
  });

  it.each([
    { name: 'the cloud will never take it', outcome: 'refused' as const, answers: ACCEPTED },
    { name: 'WeChat said nothing that we know', outcome: 'told' as const, answers: { errMsg: 'ok' } },
  ])('is asked for again when $name', async ({ outcome, answers }) => {
    const consent = await offered(world(outcome));
    await consent.answered(answers);
    expect(consent.state).toBe('failed');
  });

  it('leads to WeChat’s own switch when that is off, and back to the question once it is on', async () => {
    const consent = await offered();
    consent.broke(20004);
    expect(consent.state).toBe('off');
    consent.setWechat(ALL_OFF);
    expect(consent.state).toBe('off');
    consent.setWechat(FREE);
    expect(consent.state).toBe('offer');
    consent.broke(10001);
    expect(consent.state).toBe('failed');
  });

  it.each([10002, 10003, 10004, 10005, 20001, 20002, 20003, 20005])(
    'that %i makes impossible ends the question for this visit',
    async (errCode) => {
      const consent = await offered();
      consent.begin();
      consent.broke(errCode);
      expect(consent.state).toBe('hidden');
      consent.consider(someTimeline({ orderNo: 'A1002' }));
      expect(consent.state).toBe('hidden');
    },
  );
});

describe('what was left out', () => {
  const but = (kind: string, result: string) => ({ ...ACCEPTED, [TEMPLATES[kind as 'pickup']]: result });

  it('alone is asked for again, and counts with what was given before', async () => {
    const all = world();
    const consent = await offered(all);
    await consent.answered(but('trouble', 'reject'));
    expect([consent.ids, consent.given]).toEqual([[TEMPLATES.trouble], ['progress', 'pickup']]);
    await consent.answered({ [TEMPLATES.trouble]: 'accept' });
    expect([consent.state, consent.missing]).toEqual(['accepted', []]);
    expect(all.told[1]?.results).toEqual([{ templateId: TEMPLATES.trouble, result: 'accept' }]);
  });

  it.each(['told', 'waits', 'refused'] as const)(
    'and refused again does not hide what was given, though the cloud: %s',
    async (outcome) => {
      const all = world();
      const consent = await offered(all);
      await consent.answered(but('trouble', 'reject'));
      all.said.outcome = outcome;
      await consent.answered({ [TEMPLATES.trouble]: 'reject' });
      expect([consent.state, consent.given]).toEqual(['part', ['progress', 'pickup']]);
    },
  );

  it('is asked for with all else when the cloud will never take the answer', async () => {
    const consent = await offered(world('refused'));
    await consent.answered(but('trouble', 'reject'));
    expect([consent.state, consent.ids]).toEqual(['failed', Object.values(TEMPLATES)]);
  });

  it('of a template that is not there is nothing', async () => {
    const consent = await offered(world(), { ...someSettings(), templateIds: { ...TEMPLATES, trouble: '' } });
    await consent.answered(ACCEPTED);
    expect([consent.state, consent.missing]).toEqual(['accepted', []]);
  });

  it('leads to WeChat’s settings where WeChat keeps the no', async () => {
    const consent = await offered();
    await consent.answered(but('trouble', 'reject'));
    expect(consent.mustOpenSettings).toBe(false);
    consent.setWechat({ ...FREE, refused: [TEMPLATES.trouble] });
    expect([consent.state, consent.mustOpenSettings]).toEqual(['part', true]);
  });
});

describe('a no that WeChat gives without asking', () => {
  const KEPT = { ...FREE, refused: Object.values(TEMPLATES) };

  it('is not taken for the person’s own, and leads back to the question once it is taken back', async () => {
    const all = world();
    const consent = await offered(all);
    consent.setWechat(KEPT);
    await consent.answered(REFUSED);
    expect(consent.state).toBe('blocked');
    consent.setWechat(KEPT);
    expect(consent.state).toBe('blocked');
    consent.setWechat(FREE);
    expect(consent.state).toBe('offer');
    all.clock.now += 24 * HOUR;
    expect((await offered(all)).state).toBe('offer');
  });

  it.each(['ban', 'filter'])('as %s cannot be changed by anybody here', async (result) => {
    const consent = await offered();
    await consent.answered(Object.fromEntries(Object.values(TEMPLATES).map((id) => [id, result])));
    expect(consent.state).toBe('banned');
  });

  it('stands back behind one that was given just now', async () => {
    const consent = await offered();
    consent.setWechat({ ...FREE, refused: [TEMPLATES.pickup] });
    await consent.answered(REFUSED);
    expect(consent.state).toBe('refused');
  });
});

describe('with the template ids', () => {
  it('come the language and clocks that were chosen on another phone', async () => {
    const session = someSession({ zone: 'Asia/Tokyo' });
    await offered(world(), someSettings({ language: 'en', times: 'local' }), session);
    expect([session.locale, session.zone]).toEqual(['en', 'Asia/Tokyo']);
  });

  it('nothing comes back that was changed here meanwhile', async () => {
    const session = someSession();
    const preparing = offered(world(), someSettings({ language: 'zh-CN' }), session);
    session.setLanguage('en');
    await preparing;
    expect(session.language).toBe('en');
  });

  it('which could not be had, a later try brings the question', async () => {
    const { answers, cache } = world();
    const getSettings = jest.fn(() => Promise.resolve(someSettings()));
    getSettings.mockRejectedValueOnce(new Error('offline'));
    const consent = new ConsentStore({
      shopper: { getSettings },
      answers,
      cache,
      session: someSession(),
      now: () => NOW,
    });
    consent.consider(someTimeline());
    await consent.prepare();
    expect([consent.isPrepared, consent.state]).toEqual([false, 'hidden']);
    await consent.prepare();
    expect([consent.isPrepared, consent.state]).toEqual([true, 'offer']);
  });
});
