import type { DryRun } from '../../../typings/merchant';
import type { ErrorCode } from '../../../typings/reply';
import type { IssueCode } from '../../../typings/vocabulary';
import { failureView } from '../../format/offline-text';
import type { FailureView } from '../../format/offline-text';
import { joined } from '../../format/joined';
import { aloud } from '../../format/spoken';
import { labelsOf } from '../../i18n/index';
import type { Session } from '../../stores/session';
import type { FieldBinding } from '../../stores/store-binding';
import { workbenchWords } from '../bench/workbench-words';
import { errorWords } from '../ship/error-words';
import type { Rule, RulesStore } from './rules-store';
import { rulesWords } from './rules-words';
import type { RulesWords } from './rules-words';

/** What the page of alert rules draws, field by field. */
export function rulesFields(store: RulesStore, session: Session): FieldBinding {
  const words = () => rulesWords[session.locale];
  return {
    fields: {
      phase: () => store.phase,
      labels: () => ({ ...labelsOf(words()), loading: session.words.states.loading }),
      rows: () => ruleRows(store, session),
      outcome: () => outcomeView(store, session),
      running: () => store.running,
      outdated: () => store.isOutdated,
      changed: () => store.hasChanges,
      mayCopy: () => store.hasChanges && !store.isOutdated,
      failure: () => (store.run === undefined ? '' : failureText(store.failure, session)),
      blank: () => (store.phase === 'failed' ? blankView(store.failure ?? 'internal', session) : null),
    },
  };
}

function ruleRows(store: RulesStore, session: Session) {
  const words = rulesWords[session.locale];
  return (Object.keys(words.rules) as Rule[]).map((key) => {
    const { name, hint } = words.rules[key];
    const hours = words.hours(store.hoursOf(key));
    const said = aloud([name, hint], session);
    const inForce = store.run?.thresholds[key];
    return {
      ...{ key, name, hint, hours },
      was: inForce === undefined || store.changes[key] === undefined ? '' : words.was(words.hours(inForce)),
      label: aloud([name, hint, hours], session),
      longer: words.longer(said),
      shorter: words.shorter(said),
    };
  });
}

/** 过去 30 天会提醒 14 次（现在的设置 9 次）, and by kind. */
function outcomeView({ run }: RulesStore, session: Session) {
  if (run === undefined) return null;
  const words = rulesWords[session.locale];
  const { would, now } = { would: total(run.would), now: total(run.now) };
  return {
    title: would === 0 ? words.none : words.would(would),
    line: joined([would === now ? words.same : words.now(now), lookedText(run, words)]),
    kinds: kindRows(run, session, words),
  };
}

function kindRows({ would, now }: DryRun, session: Session, words: RulesWords) {
  const names = Object.entries(workbenchWords[session.locale].kinds) as [IssueCode, string][];
  return names
    .map(([key, name]) => ({ key, name, n: would[key] ?? 0, before: now[key] ?? 0 }))
    .filter(({ n, before }) => n + before > 0)
    .map(({ key, name, n, before }) => ({ key, name, n, before: n === before ? '' : words.kindNow(before) }));
}

function lookedText({ parcels, more }: DryRun, words: RulesWords): string {
  return more ? words.more(parcels) : words.looked(parcels);
}

function total(counts: DryRun['would']): number {
  return Object.values(counts).reduce((sum, n) => sum + n, 0);
}

function blankView(failure: ErrorCode, session: Session): FailureView {
  const view = failureView(failure, session.words.states);
  return failure === 'busy' ? { ...view, line: failureText(failure, session) } : view;
}

function failureText(failure: ErrorCode | undefined, { locale }: Pick<Session, 'locale'>): string {
  if (failure === undefined || failure === 'forbidden') return '';
  if (failure === 'busy') return rulesWords[locale].busy;
  return failure === 'offline' || failure === 'internal' ? rulesWords[locale].failed : errorWords[locale][failure];
}
