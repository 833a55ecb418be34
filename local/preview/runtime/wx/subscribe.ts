import type { Phone } from '../phone';
import { record } from '../preview-record';
import { apiCalls, type CallOptions, WxFailure } from './api-call';
import { type Answer, type Answers, type Kept, KeptChoices, ownChoices } from './kept-choices';
import { ask, change } from './subscribe-sheets';

/** WeChat asks about three templates at most. */
const MAX_TEMPLATES = 3;

/** What a person's taps tell WeChat's books at the local cloud. */
class Books {
  constructor(
    private readonly cloudUrl: string,
    private readonly openid: string,
  ) {}

  /** @param kept answers that no dialog asked for: they count, and WeChat tells nobody of them [ours: it is not documented] */
  async answer(asked: Answers, kept: Answers): Promise<void> {
    const entries = (answers: Answers, more: object): object[] =>
      Object.entries(answers).map(([templateId, answer]) => ({ templateId, result: booked(answer), ...more }));
    const results = [...entries(asked, {}), ...entries(ownChoices(kept), { kept: true })];
    if (results.length > 0) await this.post('accepts', { results });
  }

  async reject(templateIds: readonly string[]): Promise<void> {
    if (templateIds.length > 0) await this.post('rejects', { templateIds });
  }

  async turn(on: boolean): Promise<void> {
    await this.post('main-switch', { on });
  }

  private async post(path: string, body: object): Promise<void> {
    await fetch(`${this.cloudUrl}/__wechat/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ openid: this.openid, ...body }),
    });
  }
}

/** An accept is an accept, with a sound or without. */
const booked = (answer: Answer): Answer => (answer === 'acceptWithAudio' ? 'accept' : answer);

function requestedTemplates({ tmplIds }: CallOptions): readonly string[] {
  const templates = (tmplIds ?? []) as string[];
  if (templates.length > 0 && templates.length <= MAX_TEMPLATES) return templates;
  throw new WxFailure('Templates count out of max bounds', { errCode: 20003 });
}

/** Messages: the dialog that WeChat shows, its books at the local cloud, its settings page. */
export function subscribeCalls({ launch, server, inTap }: Phone): Record<string, unknown> {
  const choices = new KeptChoices(launch.person);
  const books = new Books(server.cloudUrl, launch.person);
  let underWay = false;

  async function answer(templates: readonly string[], { mainSwitch, items }: Kept): Promise<Answers> {
    if (!mainSwitch) throw new WxFailure('The main switch is switched off', { errCode: 20004 });
    const open = templates.filter((id) => items[id] === undefined);
    const asked = open.length === 0 ? { answers: {}, keep: false } : await ask(open);
    const kept = Object.fromEntries(Object.entries(items).filter(([id]) => templates.includes(id)));
    if (asked.keep) choices.write({ mainSwitch, items: { ...items, ...asked.answers } });
    await books.answer(asked.answers, kept);
    return { ...asked.answers, ...kept };
  }

  // WeChat documents no errCode for the first two failures.
  async function request(options: CallOptions): Promise<Answers> {
    if (!inTap()) throw new WxFailure('can only be invoked by user TAP gesture.');
    if (underWay) throw new WxFailure('last call has not ended');
    underWay = true;
    try {
      return await answer(requestedTemplates(options), choices.read());
    } finally {
      underWay = false;
    }
  }

  function setting({ withSubscriptions }: CallOptions): Record<string, unknown> {
    const { mainSwitch, items } = choices.read();
    return {
      authSetting: {},
      ...(withSubscriptions === true && { subscriptionsSetting: { mainSwitch, itemSettings: items } }),
    };
  }

  async function openSetting(options: CallOptions): Promise<unknown> {
    record.calls.push({ name: 'openSetting', detail: {} });
    const before = choices.read();
    const after = await change(before);
    choices.write(after);
    if (after.mainSwitch !== before.mainSwitch) await books.turn(after.mainSwitch);
    await books.reject(Object.keys(after.items).filter((id) => turnedDown(id, before, after)));
    return setting(options);
  }

  return apiCalls({ requestSubscribeMessage: request, getSetting: setting, openSetting });
}

function turnedDown(id: string, before: Kept, after: Kept): boolean {
  return booked(before.items[id] ?? 'reject') === 'accept' && after.items[id] === 'reject';
}
