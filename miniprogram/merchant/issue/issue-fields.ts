import { computed } from 'mobx-miniprogram';
import type { RevealReason } from '../../../typings/vocabulary';
import { failureView, stripText } from '../../format/offline-text';
import type { FailureView } from '../../format/offline-text';
import type { Reader } from '../../format/reader';
import { spaced } from '../../format/sentence-text';
import { BEIJING } from '../../format/wall-clock';
import { labelsOf } from '../../i18n/index';
import type { Session } from '../../stores/session';
import type { FieldBinding } from '../../stores/store-binding';
import { workbenchWords } from '../bench/workbench-words';
import type { IssueStore } from './issue-store';
import { issueView } from './issue-view';
import { requestRows } from './requests-view';
import type { IssueView } from './issue-view';
import { issueWords } from './issue-words';
import { changedView, failureText } from './not-taken';
import { solveView, tellView } from './sheet-view';

/** What the issue page draws, field by field. */
export function issueFields(store: IssueStore, session: Session): FieldBinding {
  const words = () => issueWords[session.locale];
  const reader = computed((): Reader => ({ locale: session.locale, now: store.clock, zone: BEIJING }));
  const wording = computed(() => ({
    reader: reader.get(),
    timeline: session.words.timeline,
    workbench: workbenchWords[session.locale],
    issueWords: words(),
  }));
  const view = computed(() => (store.issue === undefined ? undefined : issueView(store.issue, wording.get())));
  const part = <K extends keyof IssueView>(key: K) => view.get()?.[key] ?? null;
  return {
    fields: {
      ...{
        hero: () => part('hero'),
        clock: () => part('clock'),
        closed: () => part('closed'),
        steps: () => part('steps'),
      },
      ...{
        taken: () => part('taken'),
        call: () => part('call'),
        noCall: () => part('noCall'),
        receiver: () => part('receiver'),
      },
      ...{ parcel: () => part('parcel'), why: () => part('why'), raw: () => part('raw'), log: () => part('log') },
      requests: () => requestRows(store, wording.get()),
      ...shellFields(store, session, reader),
      ...sheetFields(store, session),
    },
  };
}

/** What stands around the issue: how it loaded, who may do what, what just happened. */
function shellFields(store: IssueStore, session: Session, reader: { get(): Reader }): FieldBinding['fields'] {
  const words = () => issueWords[session.locale];
  return {
    phase: () => store.phase,
    labels: () => ({ ...labelsOf(words()), loading: session.words.states.loading, retry: session.words.states.retry }),
    acts: () => actsOf(store),
    mayHandle: () => store.mayHandle,
    // While it is not known who this is, nothing is said of their role.
    mayOnlyLook: () => session.staff?.can.handle === false,
    mayHand: () => (store.issue?.colleagues.length ?? 0) > 0,
    busy: () => store.doing !== undefined,
    undo: () => (store.undoable ? words().undo : words().reopen),
    large: () => session.isLarge,
    changed: () => changedView(store, session),
    strip: () => stripText({ readAt: store.issue?.asOf, trouble: store.trouble }, reader.get(), session.words.states),
    blank: () => blankView(store, session),
  };
}

function sheetFields(store: IssueStore, session: Session): FieldBinding['fields'] {
  const words = () => issueWords[session.locale];
  return {
    sheet: () => store.sheet ?? '',
    actFailure: () => failureText(store, session),
    tell: () => tellView(store, words()),
    solve: () => solveView(store, words()),
    reasons: () => reasonChips(words().reasons),
    hand: () => (store.issue?.colleagues ?? []).map((one) => ({ ...one, label: spaced(words().handTo(one.name)) })),
  };
}

const reasonChips = (reasons: Record<RevealReason, string>): { key: string; text: string }[] =>
  Object.entries(reasons).map(([key, text]) => ({ key, text }));

/** Whose move it is: `none` for somebody who may only look, and when it is over. */
function actsOf({ issue, mayHandle }: IssueStore): 'ours' | 'theirs' | 'none' {
  if (issue === undefined || !mayHandle || issue.closedAt !== undefined) return 'none';
  return issue.taken?.mine === false ? 'theirs' : 'ours';
}

/** What stands where there is nothing to show. */
function blankView(store: IssueStore, session: Session): (FailureView & { icon: string }) | null {
  const words = issueWords[session.locale];
  switch (store.phase) {
    case 'not_found':
      return { icon: 'parcel', title: words.notFoundTitle, line: words.notFoundLine, action: words.back, code: '' };
    case 'forbidden':
      return { icon: 'lock', title: workbenchWords[session.locale].forbidden, line: '', action: '', code: '' };
    case 'failed':
      return { icon: 'offline', ...failureView(store.trouble ?? 'internal', session.words.states) };
    default:
      return null;
  }
}
