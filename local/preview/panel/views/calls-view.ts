import { element } from '../element';
import type { CallRecord, InspectReport } from '../inspect-control';
import { LiveList } from '../live-list';
import { OpeningList } from '../opening-list';
import { timeOfDay } from '../moment-text';
import { callDetail, callLine } from './call-line';
import type { View } from './view';

/** The last runs, newest first; one that is opened shows its operations. Those under way stand above. */
export class CallsView implements View {
  readonly element: HTMLElement;
  private readonly running = new LiveList<InspectReport['running'][number]>('没有函数在跑', (call) =>
    element('p', { class: 'facts' }, `${timeOfDay(call.at)} ${call.function} 还在跑`),
  );
  private readonly calls: OpeningList<CallRecord>;

  constructor(nameOf: (openid: string) => string) {
    this.calls = new OpeningList<CallRecord>({
      empty: '还没有调用。在手机里点一点，或者等定时器触发',
      hint: '新的在最上面；展开后列表暂停刷新',
      keyOf: ({ requestId }) => requestId,
      line: callLine,
      detail: (call) => callDetail(call, nameOf),
    });
    this.element = element('div', {}, this.running.element, this.calls.element);
  }

  show({ calls, running }: InspectReport): void {
    this.running.show(running);
    this.calls.show([...calls].reverse());
  }
}
