import { templateTitle } from '../../template-names';
import { openSheet } from '../native/sheet';
import { type Answer, type Answers, type Kept, ownChoices } from './kept-choices';

const KEEP = 'keep';
const MAIN_SWITCH = 'main';

/** WeChat's dialog. 取消 is no to all. */
export function ask(templates: readonly string[]): Promise<{ answers: Answers; keep: boolean }> {
  return new Promise((resolve) => {
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
        const answers = answersOf(templates, (id) => (checked.includes(id) ? 'accept' : 'reject'));
        resolve({ answers, keep: checked.includes(KEEP) });
      },
      onCancel: () => {
        resolve({ answers: answersOf(templates, () => 'reject'), keep: false });
      },
    });
  });
}

/** WeChat's settings page: the main switch, and each answer that is kept. @returns what is kept now */
export function change({ mainSwitch, items }: Kept): Promise<Kept> {
  const templates = Object.keys(ownChoices(items));
  return new Promise((resolve) => {
    openSheet({
      title: '预览里的设置页',
      ...(templates.length > 0 && { text: '勾上是接收，不勾是拒收' }),
      checks: [
        { id: MAIN_SWITCH, label: '接收订阅消息', off: !mainSwitch },
        ...templates.map((id) => ({ id, label: `${templateTitle(id)} · ${id}`, off: items[id] === 'reject' })),
      ],
      confirmText: '返回小程序',
      cancelText: null,
      onConfirm: (_, checked) => {
        const on = (id: string): Answer => (items[id] === 'acceptWithAudio' ? 'acceptWithAudio' : 'accept');
        const turned = answersOf(templates, (id) => (checked.includes(id) ? on(id) : 'reject'));
        resolve({ mainSwitch: checked.includes(MAIN_SWITCH), items: { ...items, ...turned } });
      },
    });
  });
}

function answersOf(templates: readonly string[], answer: (id: string) => Answer): Answers {
  return Object.fromEntries(templates.map((id) => [id, answer(id)]));
}
