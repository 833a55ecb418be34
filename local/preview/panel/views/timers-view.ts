import { element, press } from '../element';
import type { InspectControl, InspectReport, TimerState } from '../inspect-control';
import { timeOfDay, momentText } from '../moment-text';
import { countText, durationText } from '../quantity-text';
import type { View } from './view';

const OUTCOMES = { running: '还在跑', done: '跑完了', failed: '出错了' } as const;

/** One trigger; its texts change in place, so that the button stays under the finger. */
class TimerCard {
  readonly element: HTMLElement;
  private readonly next = element('dd', {});
  private readonly last = element('dd', {});
  private readonly skipped = element('dd', {});
  private readonly error = element('pre', { class: 'block failed' });
  private readonly button: HTMLButtonElement;

  constructor(
    private readonly timer: TimerState,
    private readonly control: InspectControl,
  ) {
    this.button = press('立即运行', () => void this.run());
    this.element = element(
      'article',
      { class: 'timer' },
      element('h3', {}, timer.function),
      element('p', { class: 'facts' }, `${timer.trigger} · ${timer.cron}`),
      element(
        'dl',
        {},
        ...[element('dt', {}, '下一次'), this.next],
        ...[element('dt', {}, '上一次'), this.last],
        ...[element('dt', {}, '跳过'), this.skipped],
      ),
      this.error,
      this.button,
    );
  }

  show({ next, last, skipped }: TimerState): void {
    this.next.textContent = next === undefined ? '不会再触发' : `${momentText(next)}:${timeOfDay(next).slice(-2)}`;
    this.last.textContent = last === undefined ? '还没有跑过' : lastText(last);
    this.last.classList.toggle('failed', last?.outcome === 'failed');
    this.error.textContent = last?.error ?? '';
    this.error.hidden = last?.error === undefined;
    this.skipped.textContent = skipped === 0 ? '没有' : `${countText(skipped)} 次，因为上一次还在跑`;
  }

  private async run(): Promise<void> {
    this.button.disabled = true;
    this.button.textContent = '在跑…';
    try {
      this.show(await this.control.runTimer(this.timer.function));
    } catch (error) {
      this.last.textContent = `没跑起来：${error instanceof Error ? error.message : String(error)}`;
    }
    this.button.disabled = false;
    this.button.textContent = '立即运行';
  }
}

function lastText({ at, outcome, ms }: NonNullable<TimerState['last']>): string {
  return `${timeOfDay(at)} ${OUTCOMES[outcome]}${ms === undefined ? '' : `，${durationText(ms)}`}`;
}

/** The timer triggers: when each comes next, how it went, and a button that does not wait. */
export class TimersView implements View {
  readonly element = element('div', {}, element('p', { class: 'empty' }, '没有函数有定时触发器'));
  private readonly cards = new Map<string, TimerCard>();

  constructor(private readonly control: InspectControl) {}

  show({ timers }: InspectReport): void {
    if (timers.length > 0 && this.cards.size === 0) this.element.replaceChildren();
    for (const timer of timers) {
      const card = this.cards.get(timer.function) ?? this.add(timer);
      card.show(timer);
    }
  }

  private add(timer: TimerState): TimerCard {
    const card = new TimerCard(timer, this.control);
    this.cards.set(timer.function, card);
    this.element.append(card.element);
    return card;
  }
}
