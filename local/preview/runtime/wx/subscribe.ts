import { templateTitle } from '../../template-names';
import { openSheet } from '../native/sheet';
import type { Phone } from '../phone';
import { record } from '../preview-record';
import { apiCalls, type CallOptions, WxFailure } from './api-call';

type Answer = 'accept' | 'reject';

/** WeChat asks about three templates at most. */
const MAX_TEMPLATES = 3;
const KEY = 'preview-subscriptions:';

/** What the person has told WeChat to keep: the main switch, and answers given with 总是保持. */
interface Kept {
  readonly mainSwitch: boolean;
  readonly items: Readonly<Record<string, Answer>>;
}

class KeptChoices {
  constructor(private readonly person: string) {}

  read(): Kept {
    const text = localStorage.getItem(KEY + this.person);
    return text === null ? { mainSwitch: true, items: {} } : (JSON.parse(text) as Kept);
  }

  write(kept: Kept): void {
    localStorage.setItem(KEY + this.person, JSON.stringify(kept));
  }
}

const KEEP = 'keep';

function ask(templates: readonly string[]): Promise<{ answers: Record<string, Answer>; keep: boolean }> {
  return new Promise((resolve) => {
    const all = (answer: (id: string) => Answer): Record<string, Answer> =>
      Object.fromEntries(templates.map((id) => [id, answer(id)]));
    openSheet({
      title: '预览里的授权框',
      text: '同意一次，能收到一条',
      checks: [
        ...templates.map((id) => ({ id, label: `${templateTitle(id)} · ${id}` })),
        { id: KEEP, label: '总是保持以上选择，不再询问', off: true },
      ],
      confirmText: '允许',
      cancelText: '取消',
      onConfirm: (_, checked) => {
        resolve({ answers: all((id) => (checked.includes(id) ? 'accept' : 'reject')), keep: checked.includes(KEEP) });
      },
      onCancel: () => {
        resolve({ answers: all(() => 'reject'), keep: false });
      },
    });
  });
}

function requestedTemplates({ tmplIds }: CallOptions): readonly string[] {
  const templates = (tmplIds ?? []) as string[];
  if (templates.length > 0 && templates.length <= MAX_TEMPLATES) return templates;
  throw new WxFailure('Templates count out of max bounds', { errCode: 20003 });
}

/** Messages: the dialog that WeChat shows, its books at the local cloud, its settings page. */
export function subscribeCalls({ launch, server }: Phone): Record<string, unknown> {
  const choices = new KeptChoices(launch.person);

  async function book(answers: Record<string, Answer>): Promise<void> {
    const results = Object.entries(answers).map(([templateId, result]) => ({ templateId, result }));
    await fetch(`${server.cloudUrl}/__wechat/accepts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ openid: launch.person, results }),
    });
  }

  async function request(options: CallOptions): Promise<unknown> {
    const templates = requestedTemplates(options);
    const kept = choices.read();
    if (!kept.mainSwitch) throw new WxFailure('The main switch is switched off', { errCode: 20004 });
    const open = templates.filter((id) => kept.items[id] === undefined);
    const asked = open.length === 0 ? { answers: {}, keep: false } : await ask(open);
    const answers: Record<string, Answer> = { ...asked.answers };
    for (const id of templates) answers[id] ??= kept.items[id] ?? 'reject';
    if (asked.keep) choices.write({ ...kept, items: { ...kept.items, ...asked.answers } });
    await book(answers);
    return answers;
  }

  function setting(): Record<string, unknown> {
    const { mainSwitch, items } = choices.read();
    return { authSetting: {}, subscriptionsSetting: { mainSwitch, itemSettings: items } };
  }

  function openSetting(): Promise<unknown> {
    record.calls.push({ name: 'openSetting', detail: {} });
    return new Promise((resolve) => {
      openSheet({
        title: '预览里的设置页',
        checks: [{ id: 'main', label: '接收订阅消息' }],
        confirmText: '返回小程序',
        cancelText: null,
        onConfirm: (_, checked) => {
          choices.write({ mainSwitch: checked.includes('main'), items: {} });
          resolve(setting());
        },
      });
    });
  }

  return apiCalls({ requestSubscribeMessage: request, getSetting: setting, openSetting });
}
