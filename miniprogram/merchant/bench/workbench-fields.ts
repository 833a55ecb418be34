import { computed } from 'mobx-miniprogram';
import type { IssueCode } from '../../../typings/vocabulary';
import { failureView, stripText } from '../../format/offline-text';
import type { FailureView } from '../../format/offline-text';
import type { Reader } from '../../format/reader';
import { spaced } from '../../format/sentence-text';
import { ageText, nearText } from '../../format/times';
import { BEIJING } from '../../format/wall-clock';
import { labelsOf } from '../../i18n/index';
import type { Session } from '../../stores/session';
import type { FieldBinding } from '../../stores/store-binding';
import { taskView } from './task-view';
import type { TaskFilter, WorkbenchStore } from './workbench-store';
import { workbenchWords } from './workbench-words';
import type { WorkbenchWords } from './workbench-words';

/** What the workbench draws, field by field. */
export function workbenchFields(store: WorkbenchStore, session: Session): FieldBinding {
  const words = () => workbenchWords[session.locale];
  const reader = computed((): Reader => ({ locale: session.locale, now: store.now, zone: BEIJING }));
  return {
    fields: {
      phase: () => store.phase,
      large: () => session.isLarge,
      labels: () => ({
        ...labelsOf(words()),
        loading: session.words.states.loading,
        retry: session.words.states.retry,
      }),
      tools: () => tools(session),
      maySetRules: () => session.staff?.role === 'owner',
      numbers: () => numbers(store, words()),
      pills: () => pills(store, words()),
      cards: () =>
        store.tasks
          .slice(0, store.shown)
          .map((task) => taskView(task, { reader: reader.get(), marks: session.words.marks, workbench: words() })),
      empty: () => emptyView(store, words()),
      fresh: () => (store.fresh === 0 ? '' : words().fresh(store.fresh)),
      silent: () =>
        (store.bench?.silent ?? []).map(({ name, since }) =>
          spaced(words().silent(name, nearText(since, reader.get()))),
        ),
      strip: () => stripText({ readAt: store.bench?.asOf, trouble: store.failure }, reader.get(), session.words.states),
      more: () => (store.bench?.more === true ? words().more : ''),
      foot: () =>
        store.bench?.heardAt === undefined ? '' : words().dataAge(ageText(store.bench.heardAt, reader.get())),
      failure: () => (store.phase === 'failed' ? failure(store, session) : null),
    },
  };
}

/** What staff come here for besides the list; what they have no right to is absent. */
function tools({ staff, locale }: Session) {
  const words = workbenchWords[locale];
  const lookUp = { name: words.lookUp, icon: 'search', url: '/merchant/find/index' };
  const ship = { name: words.ship, icon: 'plus', url: '/merchant/ship/index' };
  return staff?.can.ship === true ? [ship, lookUp] : [lookUp];
}

function numbers(store: WorkbenchStore, workbench: WorkbenchWords) {
  const counts = store.bench?.counts;
  if (counts === undefined) return [];
  const rows = [
    { key: 'toHandle', name: workbench.toHandle, n: counts.toHandle, color: 'needs' },
    { key: 'overdue', name: workbench.overdue, n: counts.overdue, color: 'trouble' },
    { key: 'shippedToday', name: workbench.shippedToday, n: counts.shippedToday, color: 'ink' },
    { key: 'notPickedUp', name: workbench.notPickedUp, n: counts.notPickedUp, color: 'ink' },
  ];
  return rows.map(({ key, name, n, color }) => ({
    key,
    name,
    value: String(n),
    color: n > 0 ? color : 'ink',
    label: `${name} ${n}`,
  }));
}

function pills(store: WorkbenchStore, workbench: WorkbenchWords) {
  const names: [TaskFilter, string][] = [
    ['all', workbench.all],
    ...(Object.entries(workbench.kinds) as [IssueCode, string][]),
    ['moving', workbench.moving],
    ['not_followed', workbench.notFollowed],
  ];
  const shown = names.filter(
    ([key]) => key === 'all' || key === 'moving' || key === store.filter || store.countOf(key) > 0,
  );
  return shown.map(([key, name]) => {
    const n = store.countOf(key);
    return { key, text: n === 0 ? name : `${name} ${n}`, chosen: key === store.filter };
  });
}

function emptyView(store: WorkbenchStore, workbench: WorkbenchWords) {
  if (store.bench === undefined || store.tasks.length > 0) return null;
  const isQuiet = store.bench.tasks.length === 0;
  const isDone = isQuiet || store.filter === 'all';
  return {
    icon: isDone ? 'check' : 'parcel',
    title: isDone ? workbench.emptyTitle : workbench.emptyPill,
    line: isQuiet ? workbench.emptyText : '',
  };
}

function failure(store: WorkbenchStore, session: Session): FailureView & { icon: string } {
  const code = store.failure ?? 'internal';
  if (code !== 'forbidden') return { icon: 'offline', ...failureView(code, session.words.states) };
  return { icon: 'lock', title: workbenchWords[session.locale].forbidden, line: '', action: '', code: '' };
}
