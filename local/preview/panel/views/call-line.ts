import { element } from '../element';
import type { CallRecord, Operation } from '../inspect-control';
import { timeOfDay } from '../moment-text';
import { countText, durationText, sizeText } from '../quantity-text';

const SOURCES: Readonly<Record<CallRecord['source'], string>> = {
  call: '小程序',
  http: 'HTTP',
  timer: '定时器',
  event: '微信推送',
  function: '别的函数',
};

const ACTIONS: Readonly<Record<string, string>> = {
  'database.getDocument': '查',
  'database.calculateDocument': '计数',
  'database.aggregateDocuments': '聚合',
  'database.insertDocument': '新增',
  'database.modifyDocument': '改',
  'database.removeDocument': '删',
  'database.commitTransaction': '提交事务',
  'database.addCollection': '建集合',
};

/** When, which function, how long, what it did. */
export function callLine(call: CallRecord): HTMLElement[] {
  const line = [
    element('span', { class: 'time' }, timeOfDay(call.at)),
    element('b', {}, call.function),
    element('span', { class: 'number' }, durationText(call.ms)),
    element('span', {}, `读 ${countText(call.reads)} · 写 ${countText(call.writes)}`),
  ];
  if (call.error !== undefined) line.push(element('em', { class: 'failed' }, call.error));
  return line;
}

/** Who and what for, each operation, what it printed, and where it failed. */
export function callDetail(call: CallRecord, nameOf: (openid: string) => string): HTMLElement[] {
  return [
    element('p', { class: 'facts' }, callFacts(call, nameOf).join(' · ')),
    ...(call.error === undefined ? [] : [element('pre', { class: 'block failed' }, call.stack ?? call.error)]),
    ...(call.operations.length === 0 ? [] : [operationList(call)]),
    ...(call.output.length === 0
      ? []
      : [element('h3', {}, '打印输出'), element('pre', { class: 'block' }, call.output.join('\n'))]),
  ];
}

function callFacts(call: CallRecord, nameOf: (openid: string) => string): string[] {
  return [
    SOURCES[call.source],
    ...(call.openid === undefined ? [] : [nameOf(call.openid)]),
    ...(call.queueMs > 0 ? [`排队 ${durationText(call.queueMs)}`] : []),
    ...(call.resultBytes === undefined ? [] : [`返回 ${sizeText(call.resultBytes)}`]),
    call.requestId,
  ];
}

function operationList({ operations, reads, writes }: CallRecord): HTMLElement {
  const left = reads + writes - operations.length;
  const rows = operations.map((operation) => element('li', { class: 'operation' }, ...operationParts(operation)));
  if (left > 0) rows.push(element('li', { class: 'empty' }, `还有 ${countText(left)} 个没有列出`));
  return element('ol', { class: 'list' }, ...rows);
}

/** What an operation did, what it asked, and what is wrong with it. */
export function operationParts(operation: Operation): HTMLElement[] {
  const { action, collection, ms, examined, kind, changed, asked } = operation;
  const read = examined === undefined ? '' : `扫描 ${countText(examined)} 条`;
  const wrote = kind === 'write' ? `写入 ${countText(changed)} 条` : '';
  return [
    element('b', {}, `${ACTIONS[action] ?? action} ${collection}`),
    element('span', { class: 'number' }, durationText(ms)),
    element('span', {}, [wrote, read].filter((text) => text !== '').join(' · ')),
    ...(asked === undefined ? [] : [element('code', { class: 'asked' }, asked)]),
    ...troubles(operation).map((text) => element('em', { class: 'failed' }, text)),
  ];
}

function troubles({ refused, unindexed, overPlan }: Operation): string[] {
  return [
    ...(refused === undefined ? [] : [`被拒绝：${refused}`]),
    ...(unindexed === undefined ? [] : ['没有索引可用，扫描了整个集合']),
    ...(overPlan === true ? ['超出套餐每秒的次数'] : []),
  ];
}
