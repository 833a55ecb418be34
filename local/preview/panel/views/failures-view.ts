import { element } from '../element';
import type { CallRecord, InspectReport } from '../inspect-control';
import { OpeningList } from '../opening-list';
import { callDetail, callLine } from './call-line';
import type { View } from './view';

/** The last runs that failed, newest first, each with its stack. */
export class FailuresView implements View {
  readonly element: HTMLElement;
  private readonly failures: OpeningList<CallRecord>;

  constructor(nameOf: (openid: string) => string) {
    this.failures = new OpeningList<CallRecord>({
      empty: '云函数里还没有出过错',
      hint: '新的在最上面；展开后列表暂停刷新',
      keyOf: ({ requestId }) => requestId,
      line: callLine,
      detail: (call) => callDetail(call, nameOf),
    });
    this.element = element('div', {}, this.failures.element);
  }

  show({ failures }: InspectReport): void {
    this.failures.show([...failures].reverse());
  }
}
