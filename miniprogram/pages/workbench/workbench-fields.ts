import { computed } from 'mobx-miniprogram';
import { failureView, stripText } from '../../format/offline-text';
import type { FailureView } from '../../format/offline-text';
import type { Reader } from '../../format/reader';
import { ageText } from '../../format/times';
import { BEIJING } from '../../format/wall-clock';
import { labelsOf } from '../../i18n/index';
import type { Session } from '../../stores/session';
import type { FieldBinding } from '../../stores/store-binding';
import type { TaskFilter, WorkbenchStore } from '../../stores/workbench-store';
import { taskView } from './task-view';

/** What the workbench draws, field by field. */
export function workbenchFields(store: WorkbenchStore, session: Session): FieldBinding {
  const words = () => session.words.workbench;
  const reader = computed((): Reader => ({ locale: session.locale, now: store.now, zone: BEIJING }));
  return {
    fields: {
      phase: () => store.phase,
      labels: () => ({
        ...labelsOf(words()),
        loading: session.words.states.loading,
        retry: session.words.states.retry,
      }),
      mayShip: () => session.staff?.can.ship === true,
      numbers: () => numbers(store, session),
      pills: () => pills(store, session),
      cards: () =>
        store.tasks.slice(0, store.shown).map((task) => taskView(task, { reader: reader.get(), words: session.words })),
      empty: () => emptyView(store, session),
      strip: () => stripText({ readAt: store.bench?.asOf, trouble: store.failure }, reader.get(), session.words.states),
      foot: () =>
        store.bench?.heardAt === undefined ? '' : words().dataAge(ageText(store.bench.heardAt, reader.get())),
      failure: () => (store.phase === 'failed' ? failure(store, session) : null),
    },
  };
}

function numbers(store: WorkbenchStore, { words: { workbench } }: Session) {
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

function pills(store: WorkbenchStore, { words: { workbench } }: Session) {
  const names: [TaskFilter, string][] = [
    ['all', workbench.all],
    ['issue', workbench.issue],
    ['not_picked_up', workbench.notPickedUp],
    ['moving', workbench.moving],
    ['not_followed', workbench.notFollowed],
  ];
  const shown = names.filter(([key]) => key !== 'not_followed' || key === store.filter || store.countOf(key) > 0);
  return shown.map(([key, name]) => {
    const n = store.countOf(key);
    return { key, text: n === 0 ? name : `${name} ${n}`, chosen: key === store.filter };
  });
}

function emptyView(store: WorkbenchStore, { words: { workbench } }: Session) {
  if (store.bench === undefined || store.tasks.length > 0) return null;
  const none = store.bench.tasks.length === 0;
  return {
    icon: none ? 'check' : 'parcel',
    title: none || store.filter === 'issue' ? workbench.emptyTitle : workbench.emptyPill,
    line: none ? workbench.emptyText : '',
  };
}

function failure(store: WorkbenchStore, session: Session): FailureView & { icon: string } {
  const code = store.failure ?? 'internal';
  if (code !== 'forbidden') return { icon: 'offline', ...failureView(code, session.words.states) };
  return { icon: 'lock', title: session.words.workbench.forbidden, line: '', action: '', code: '' };
}
