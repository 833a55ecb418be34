import { element, section } from '../element';
import type { CollectionTotals, FunctionTotals, InspectReport, UnindexedShape } from '../inspect-control';
import { LiveList } from '../live-list';
import { OpeningList } from '../opening-list';
import { indexAdvice } from '../index-advice';
import { countText, durationText } from '../quantity-text';
import { operationParts } from './call-line';
import type { View } from './view';

type SlowOperation = InspectReport['slow'][number];
type OpenTransaction = InspectReport['transactions'][number];

/** What the database has to do: transactions that are open, what has no index, what is slow, and all of it counted. */
export class DatabaseView implements View {
  readonly element: HTMLElement;
  private readonly transactions = new LiveList<OpenTransaction>('没有事务开着', (transaction) =>
    element(
      'p',
      { class: 'facts' },
      `${transaction.function ?? transaction.requestId} 开了 ${durationText(transaction.ms)}，写入 ${countText(transaction.written)} 条`,
    ),
  );
  private readonly unindexed = new LiveList<UnindexedShape>('每个查询都有索引可用', unindexedRow);
  private readonly slow = new OpeningList<SlowOperation>({
    empty: '还没有数据库操作',
    hint: '最慢的在最上面；展开后列表暂停刷新',
    keyOf: ({ requestId, action, ms }) => `${requestId} ${action} ${String(ms)}`,
    line: (operation) => operationParts(operation).slice(0, 3),
    detail: (operation) => [
      element('p', { class: 'facts' }, `${operation.function} · ${operation.requestId}`),
      element('div', { class: 'operation' }, ...operationParts(operation)),
      ...(operation.unindexed === undefined
        ? []
        : [element('p', { class: 'facts' }, indexAdvice(operation.unindexed))]),
    ],
  });
  private readonly collections = new LiveList<CollectionTotals>('还没有数据库操作', collectionRow);
  private readonly functions = new LiveList<FunctionTotals>('还没有调用', functionRow);

  constructor() {
    this.element = element(
      'div',
      {},
      section('没有索引的查询', this.unindexed.element),
      section('开着的事务', this.transactions.element),
      section('各集合', this.collections.element),
      section('各函数', this.functions.element),
      section('最慢的操作', this.slow.element),
    );
  }

  show({ transactions, unindexed, slow, collections, functions }: InspectReport): void {
    this.transactions.show(transactions);
    this.unindexed.show(unindexed);
    this.slow.show(slow);
    this.collections.show(collections);
    this.functions.show(functions);
  }
}

function unindexedRow({ collection, count, mostExamined, function: name, asked, reason }: UnindexedShape): HTMLElement {
  return element(
    'div',
    { class: 'operation' },
    element('b', {}, collection),
    element('span', { class: 'number' }, `${countText(count)} 次`),
    element('span', {}, `${name} · 一次最多扫描 ${countText(mostExamined)} 条`),
    ...(asked === undefined ? [] : [element('code', { class: 'asked' }, asked)]),
    element('p', { class: 'facts' }, indexAdvice(reason)),
  );
}

function collectionRow(totals: CollectionTotals): HTMLElement {
  const { collection, reads, writes, examined, ms, refused, overPlan, unindexed } = totals;
  const wrong = [
    ...(unindexed > 0 ? [`没有索引 ${countText(unindexed)} 次`] : []),
    ...(refused > 0 ? [`被拒绝 ${countText(refused)} 次`] : []),
    ...(overPlan > 0 ? [`超出套餐 ${countText(overPlan)} 次`] : []),
  ];
  return element(
    'div',
    { class: 'operation' },
    element('b', {}, collection),
    element('span', { class: 'number' }, durationText(ms)),
    element('span', {}, `查询 ${countText(reads)} 次 · 写入 ${countText(writes)} 次 · 扫描 ${countText(examined)} 条`),
    ...wrong.map((text) => element('em', { class: 'failed' }, text)),
  );
}

function functionRow({ function: name, calls, failed, ms, slowestMs }: FunctionTotals): HTMLElement {
  return element(
    'div',
    { class: 'operation' },
    element('b', {}, name),
    element('span', { class: 'number' }, `${countText(calls)} 次`),
    element('span', {}, `平均 ${durationText(ms / Math.max(calls, 1))} · 最慢 ${durationText(slowestMs)}`),
    ...(failed > 0 ? [element('em', { class: 'failed' }, `出错 ${countText(failed)} 次`)] : []),
  );
}
