import type { ChoiceStore } from './choices';
import type { SentMessage } from './cloud-control';
import { element, section } from './element';
import type { CallRecord } from './inspect-control';
import { LiveList } from './live-list';
import { momentText } from './moment-text';
import { countText, durationText } from './quantity-text';
import type { RoomMessage } from './room-control';
import { messageRows } from '../template-names';

/** Rows kept in sight; the cloud keeps more. */
const SHOWN = 30;

/** A call, and how many like it came right after it: timers on a fast clock would hide everything else. */
interface CallRun {
  readonly call: CallRecord;
  readonly times: number;
}

function sameKind(a: CallRecord, b: CallRecord): boolean {
  const idle = a.writes === 0 && b.writes === 0 && a.error === undefined && b.error === undefined;
  return idle && a.function === b.function && a.openid === b.openid;
}

/** @param calls newest first */
function foldRuns(calls: readonly CallRecord[]): CallRun[] {
  const runs: CallRun[] = [];
  for (const call of calls) {
    const last = runs.at(-1);
    if (last !== undefined && sameKind(last.call, call)) runs[runs.length - 1] = { ...last, times: last.times + 1 };
    else runs.push({ call, times: 1 });
  }
  return runs;
}

function callRow({ call, times }: CallRun): HTMLElement {
  const replay = call.function === 'carrierPush' && call.writes === 0 && call.error === undefined;
  const row = element(
    'div',
    { class: 'call' },
    element('b', {}, call.function),
    element('span', {}, durationText(call.ms)),
    element('span', {}, `读 ${countText(call.reads)} · 写 ${countText(call.writes)}`),
  );
  if (times > 1) row.append(element('span', {}, `×${String(times)}`));
  if (replay) row.append(element('em', {}, '重复，写库 0'));
  if (call.error !== undefined) row.append(element('em', { class: 'failed' }, call.error));
  return row;
}

/** A message as the staff's group shows it: no page stands behind it. */
function roomCard({ at, chat, title, text }: RoomMessage): HTMLElement {
  const lines = text.split('\n').filter((line) => line !== '');
  return element(
    'div',
    { class: 'card' },
    element('span', { class: 'meta' }, `${chat} · ${momentText(at)}`),
    element('strong', {}, title),
    ...lines.map((line) => element('p', {}, line)),
  );
}

/** What happened, all of it oldest first. */
export interface Happened {
  readonly messages: readonly SentMessage[];
  /** Undefined where no room is played. */
  readonly room: readonly RoomMessage[] | undefined;
  readonly calls: readonly CallRecord[];
  readonly errors: readonly string[];
}

const newest = <T>(items: readonly T[]): T[] => [...items].reverse().slice(0, SHOWN);

/** 店里的群会收到的 · 微信里会收到的 · 最近的调用 · 手机里的错误. */
export class HappenedPane {
  readonly element: HTMLElement;
  private readonly messages: LiveList<SentMessage>;
  private readonly room = new LiveList<RoomMessage>('还没有消息。包裹出了问题才会有', roomCard);
  private readonly ofRoom = section('店里的群会收到的', this.room.element);
  private readonly calls = new LiveList<CallRun>('还没有调用', callRow);
  private readonly errors = new LiveList<string>('没有', (message) => element('pre', { class: 'failed' }, message));

  constructor(
    private readonly store: ChoiceStore,
    private readonly nameOf: (openid: string) => string,
  ) {
    this.ofRoom.hidden = true;
    this.messages = new LiveList('还没有消息。有人点了“有变化告诉我”，包裹动了才会有', (message) => this.card(message));
    this.element = element(
      'div',
      {},
      // The room gets few: below the others nobody would see them.
      this.ofRoom,
      section('微信里会收到的', this.messages.element),
      section('最近的调用', this.calls.element),
      section('手机里的错误', this.errors.element),
    );
  }

  show({ messages, room, calls, errors }: Happened): void {
    this.messages.show(newest(messages));
    this.ofRoom.hidden = room === undefined;
    this.room.show(newest(room ?? []));
    this.calls.show(foldRuns([...calls].reverse()).slice(0, SHOWN));
    this.errors.show(errors);
  }

  /** A card as the service-notice chat of WeChat shows it; a tap opens its page as the one who got it. */
  private card(message: SentMessage): HTMLElement {
    const { title, rows } = messageRows(message.templateId, message.data);
    const lines = rows.flatMap(([label, value]) => [element('dt', {}, label), element('dd', {}, value)]);
    const card = element(
      'button',
      { type: 'button', class: 'card' },
      element('span', { class: 'meta' }, `${this.nameOf(message.touser)} · ${momentText(message.sentAt)}`),
      element('strong', {}, title),
      element('dl', {}, ...lines),
      element('span', { class: 'enter' }, '进入小程序查看'),
    );
    card.addEventListener('click', () => {
      this.store.set({ as: message.touser, page: message.page ?? '' });
    });
    return card;
  }
}
