import type { DemoStage } from '../demo-stage';
import type { Subject } from '../subject';
import { OWNER, SUPPORT } from './people';

const locale = 'zh-CN';

/** Selectors of the issue page's buttons, whatever its language. */
const TELL = '.button.tell';
const SOLVE = '.foot-button.solve';
const HAND = '.foot-button.hand';
/** The second of the outcomes: 客户自取. */
const OUTCOME = '.outcome >> nth=1';
const SAVE = '.solve-sheet .merchant-form-sheet-index--submit';
const SEND = '.tell-sheet .merchant-form-sheet-index--submit';

interface Issue {
  parcelId: string;
  issue: string;
  issueSince: number;
}

/** The open issue of the parcel that holds `goods`. @throws when there is none */
async function issueOf(stage: DemoStage, goods: string): Promise<Issue> {
  const { tasks } = await stage.call<{ tasks: (Issue & { goods: string; kind: string })[] }>(
    OWNER,
    'merchant.listParcels',
    { locale },
  );
  const task = tasks.find((one) => one.kind === 'issue' && one.goods.includes(goods));
  if (task === undefined) throw new Error(`no issue of ${goods}`);
  return task;
}

/** What a clerk does about an issue as it stands. */
async function handle(
  stage: DemoStage,
  { parcelId, issue, issueSince }: Issue,
  { by, ...act }: { by: string; kind: string } & Record<string, string>,
): Promise<void> {
  const ref = { locale, parcelId, code: issue, since: issueSince };
  const { revision } = await stage.call<{ revision: number }>(by, 'merchant.getIssue', ref);
  await stage.call(by, 'merchant.handleIssue', { ...ref, revision, act });
}

/** Takes over and tells the customer: what the scene `handled` shows. */
export async function handleIssues(stage: DemoStage): Promise<void> {
  const failed = await issueOf(stage, '书架');
  await handle(stage, failed, { by: SUPPORT, kind: 'take' });
  await handle(stage, failed, { by: SUPPORT, kind: 'tell', text: '抱歉让你久等，今晚 8 点前告诉你结果。' });
}

const queryOf = ({ parcelId, issue, issueSince }: Issue) => ({ parcelId, code: issue, since: String(issueSince) });

/** The page of the issue of the parcel that holds `goods`. */
function issue(state: string, goods: string, changes: Partial<Subject> = {}): Subject {
  return {
    page: 'issue',
    state,
    scene: 'midday',
    path: 'merchant/issue/index',
    as: OWNER,
    query: async (stage) => queryOf(await issueOf(stage, goods)),
    ready: '.clock',
    ...changes,
  };
}

/** A colleague takes it over and gives it back while the page stands: it can happen once more. */
async function changeMeanwhile(stage: DemoStage): Promise<void> {
  const damaged = await issueOf(stage, '玻璃花瓶');
  const { parcelId, issue: code, issueSince: since } = damaged;
  const seen = { locale, parcelId, code, since };
  const { colleagues } = await stage.call<{ colleagues: { key: string }[] }>(SUPPORT, 'merchant.getIssue', seen);
  const [owner = { key: '' }] = colleagues;
  stage.tick();
  await handle(stage, damaged, { by: SUPPORT, kind: 'take' });
  await handle(stage, damaged, { by: SUPPORT, kind: 'hand', to: owner.key });
}

const RULES: Subject = {
  page: 'rules',
  state: 'full',
  scene: 'midday',
  path: 'merchant/rules/index',
  as: OWNER,
  ready: '.rule',
};

/** Issues as staff meet them, and the thresholds. */
export const STAFF_PAGES: readonly Subject[] = [
  issue('open', '书架'),
  issue('overdue', '咖啡豆'),
  issue('customs', '竹编灯罩'),
  issue('support', '书架', { as: SUPPORT }),
  issue('telling', '书架', { taps: [TELL, '.reply'], ready: '.reply-chosen' }),
  issue('telling-nothing', '书架', { taps: [TELL, SEND], ready: '.message .components-long-field-index--problem' }),
  issue('solving', '书架', { taps: [SOLVE, OUTCOME], ready: '.outcome-chosen' }),
  issue('handing', '书架', { taps: [HAND], ready: '.colleague' }),
  issue('loading', '书架', { network: 'waiting', ready: '[aria-busy="true"]' }),
  issue('failed', '书架', { network: 'never', ready: 'wx-state-view' }),
  issue('not-found', '', {
    query: () => Promise.resolve({ parcelId: 'x', code: 'lost', since: '1' }),
    ready: 'wx-state-view',
  }),
  // What stands behind the sheet can be tapped once the sheet is gone.
  issue('conflict', '玻璃花瓶', {
    scene: 'handled',
    meanwhile: changeMeanwhile,
    taps: [SOLVE, OUTCOME, SAVE, '.changed'],
    ready: '.changed',
  }),
  issue('taken', '书架', { scene: 'handled' }),
  issue('closed', '咖啡豆', {
    scene: 'handled',
    // What was solved stands on no list any more: its name is looked up before.
    async query(stage) {
      const stuck = await issueOf(stage, '咖啡豆');
      await handle(stage, stuck, { by: OWNER, kind: 'solve', outcome: 'false_alarm', note: '车修好了，今晚发出' });
      return queryOf(stuck);
    },
  }),

  RULES,
  { ...RULES, state: 'changed', taps: ['.step >> nth=1'], ready: '.outdated' },
  { ...RULES, state: 'loading', network: 'waiting', ready: '[aria-busy="true"]' },
  { ...RULES, state: 'failed', network: 'never', ready: 'wx-state-view' },
  { ...RULES, state: 'forbidden', as: SUPPORT, ready: 'wx-state-view' },
];
