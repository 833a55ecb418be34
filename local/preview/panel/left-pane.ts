import type { Choices, ChoiceStore } from './choices';
import type { ClockState, CloudControl, CloudState } from './cloud-control';
import { element, mark, press, section } from './element';
import { momentText } from './moment-text';
import type { PhonePane } from './phone-pane';
import { SendControl } from './send-control';
import type { PlayedSource } from './source-control';

interface Person {
  readonly openid: string;
  readonly label: string;
}

interface Toggle {
  readonly button: HTMLButtonElement;
  readonly isOn: (choices: Choices) => boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Cloud seconds a real second. */
const SPEEDS: readonly (readonly [string, number])[] = [
  ['1×', 1],
  ['60×', 60],
  ['600×', 600],
  ['1 天/秒', 86_400],
];

function people(list: readonly Person[], store: ChoiceStore): Toggle[] {
  return list.map(({ openid, label }) => ({
    button: press(label, () => {
      store.set({ as: openid, page: '' });
    }),
    isOn: (choices) => choices.as === openid,
  }));
}

/** @param pageOf the page in front, which stays there */
function looks(store: ChoiceStore, pageOf: () => string | undefined): Toggle[] {
  const toggle = (label: string, change: () => Partial<Choices>, isOn: Toggle['isOn']): Toggle => ({
    button: press(label, () => {
      store.set({ ...change(), page: pageOf() ?? store.value.page });
    }),
    isOn,
  });
  return [
    toggle(
      '浅色',
      () => ({ theme: 'light' }),
      ({ theme }) => theme === 'light',
    ),
    toggle(
      '深色',
      () => ({ theme: 'dark' }),
      ({ theme }) => theme === 'dark',
    ),
    toggle(
      '大字',
      () => ({ large: !store.value.large }),
      ({ large }) => large,
    ),
    toggle(
      '320 px',
      () => ({ small: !store.value.small }),
      ({ small }) => small,
    ),
    toggle(
      'English',
      () => ({ language: store.value.language === 'en' ? 'zh_CN' : 'en' }),
      ({ language }) => language === 'en',
    ),
  ];
}

function sourcesDown(sources: readonly PlayedSource[], store: ChoiceStore): Toggle[] {
  return sources.map(({ code, label }) => ({
    button: press(`${label}挂了`, () => {
      const { down } = store.value;
      store.set({ down: down.includes(code) ? down.filter((one) => one !== code) : [...down, code] });
    }),
    isOn: ({ down }) => down.includes(code),
  }));
}

/** The cloud's clock and what moves it. */
class ClockControls {
  readonly element: HTMLElement;
  private readonly now = element('p', { class: 'clock', 'aria-live': 'off' }, '–');
  private readonly pause: HTMLButtonElement;
  private paused = false;
  private readonly speeds: readonly { button: HTMLButtonElement; speed: number }[];

  constructor(cloud: CloudControl) {
    const change = (change: Parameters<CloudControl['setClock']>[0]): void => {
      cloud.setClock(change).then(
        (clock) => {
          this.show(clock);
        },
        () => undefined, // the strip already says that the cloud is gone
      );
    };
    this.pause = press('暂停', () => {
      change({ paused: !this.paused });
    });
    this.speeds = SPEEDS.map(([label, speed]) => ({
      speed,
      button: press(label, () => {
        change({ speed, paused: false });
      }),
    }));
    const jumps = [['+1 小时', HOUR] as const, ['+1 天', DAY] as const].map(([label, jumpMs]) =>
      press(label, () => {
        change({ jumpMs });
      }),
    );
    const row = element('div', { class: 'row' }, this.pause, ...this.speeds.map(({ button }) => button));
    this.element = section('时间', this.now, row, element('div', { class: 'row' }, ...jumps));
  }

  show({ now, speed, paused }: ClockState): void {
    this.now.textContent = momentText(now);
    this.paused = paused;
    mark(this.pause, paused);
    for (const entry of this.speeds) mark(entry.button, !paused && entry.speed === speed);
  }
}

interface LeftPaneDeps {
  readonly cloud: CloudControl;
  readonly phone: PhonePane;
  readonly list: readonly Person[];
  readonly sources: readonly PlayedSource[];
}

/** 用谁的眼睛看 · 时间 · 数据源 · 微信发下一条消息 · 样子. */
export class LeftPane {
  readonly element: HTMLElement;
  private readonly clock: ClockControls;
  private readonly sending: SendControl;

  constructor(store: ChoiceStore, { cloud, phone, list, sources }: LeftPaneDeps) {
    this.clock = new ClockControls(cloud);
    this.sending = new SendControl(cloud);
    const who = people(list, store);
    const how = looks(store, () => phone.page());
    const weather = sourcesDown(sources, store);
    const apply = (choices: Choices): void => {
      for (const { button, isOn } of [...who, ...weather, ...how]) mark(button, isOn(choices));
    };
    apply(store.value);
    store.onChange(apply);
    this.element = element(
      'aside',
      { class: 'pane left', id: 'left', 'aria-label': '怎么看' },
      section('用谁的眼睛看', element('div', { class: 'column' }, ...who.map(({ button }) => button))),
      this.clock.element,
      ...(weather.length === 0
        ? []
        : [section('数据源', element('div', { class: 'row' }, ...weather.map(({ button }) => button)))]),
      this.sending.element,
      section('样子', element('div', { class: 'row' }, ...how.map(({ button }) => button))),
    );
  }

  show({ clock, sendAnswers }: CloudState): void {
    this.clock.show(clock);
    this.sending.show(sendAnswers);
  }
}
