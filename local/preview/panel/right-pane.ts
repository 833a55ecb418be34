import type { ChoiceStore } from './choices';
import type { CloudState } from './cloud-control';
import { element } from './element';
import { HappenedPane } from './happened-pane';
import type { InspectControl } from './inspect-control';
import type { RoomMessage } from './room-control';
import { Tabs } from './tabs';
import { CallsView } from './views/calls-view';
import { DatabaseView } from './views/database-view';
import { DocumentsView } from './views/documents-view';
import { FailuresView } from './views/failures-view';
import { TimersView } from './views/timers-view';
import type { View } from './views/view';

/** What the cloud, the room and the phone say. */
type Look = CloudState & {
  /** Undefined where no room is played. */
  readonly room: readonly RoomMessage[] | undefined;
  /** Of the phone. */
  readonly errors: readonly string[];
};

interface RightPaneDeps {
  readonly store: ChoiceStore;
  readonly nameOf: (openid: string) => string;
  readonly inspect: InspectControl;
}

const FAILURES = 'failures';

/** 动静 · 调用 · 文档 · 定时器 · 数据库 · 错误. */
export class RightPane {
  readonly element: HTMLElement;
  private readonly happened: HappenedPane;
  private readonly views: ReadonlyMap<string, View>;
  private readonly tabs: Tabs;
  private look: Look | undefined;

  constructor({ store, nameOf, inspect }: RightPaneDeps) {
    this.happened = new HappenedPane(store, nameOf);
    const pages: readonly (readonly [string, string, View])[] = [
      ['calls', '调用', new CallsView(nameOf)],
      ['documents', '文档', new DocumentsView(inspect)],
      ['timers', '定时器', new TimersView(inspect)],
      ['database', '数据库', new DatabaseView()],
      [FAILURES, '错误', new FailuresView(nameOf)],
    ];
    this.views = new Map(pages.map(([id, , view]) => [id, view]));
    this.tabs = new Tabs([
      { id: 'happened', label: '动静', element: this.happened.element, onShow: () => this.draw() },
      ...pages.map(([id, label, view]) => ({ id, label, element: view.element, onShow: () => this.enter(view) })),
    ]);
    this.element = element(
      'aside',
      { class: 'pane right', id: 'right', 'aria-label': '发生了什么' },
      this.tabs.bar,
      ...this.tabs.pages,
    );
  }

  show(look: Look): void {
    this.look = look;
    this.draw();
  }

  private enter(view: View): void {
    view.enter?.();
    this.draw();
  }

  /** Only what is in sight: the rest is drawn when it comes into sight. */
  private draw(): void {
    const { look } = this;
    if (!look) return;
    this.tabs.count(FAILURES, look.inspect.failures.length);
    const view = this.views.get(this.tabs.current);
    if (view) view.show(look.inspect);
    else this.happened.show({ ...look, calls: look.inspect.calls });
  }
}
