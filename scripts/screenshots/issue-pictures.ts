import type { Album, Named } from './album';
import { SIZES } from './album';
import { LARGE, SMALL, type Subject, type View } from './camera';
import { timelineOf } from './demo-moments';
import type { DemoStage } from './demo-stage';

const OWNER = 'oOwnerLin';
const SUPPORT = 'oSupportZhou';
const locale = 'zh-CN';

/** Where the least room is. */
const LARGEST: View = { ...SMALL, language: 'en', fontScale: 1.4 };
/** Both sizes and all looks: what staff work with is as much looked at as what shoppers see. */
const LOOKS: readonly View[] = [
  ...SIZES,
  { ...LARGE, theme: 'dark' },
  { ...LARGE, language: 'en' },
  LARGEST,
  { ...SMALL, theme: 'dark', fontScale: 1.4 },
];
/** Selectors of the issue page's buttons, whatever its language. */
const TELL = '.button.tell';
const SOLVE = '.foot-button.solve';
const HAND = '.foot-button.hand';
/** The second of the outcomes: 客户自取. */
const OUTCOME = '.outcome >> nth=1';
const SAVE = '.solve-sheet .merchant-form-sheet-index--submit';

interface Issue {
  parcelId: string;
  issue: string;
  issueSince: number;
}

/** The issue of the parcel that holds `goods`. @throws when there is none */
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

const pageOf = ({ parcelId, issue, issueSince }: Issue): Subject => ({
  path: 'merchant/issue/index',
  as: OWNER,
  query: { parcelId, code: issue, since: String(issueSince) },
  ready: '.clock',
});

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

/** Issues as staff meet them, and what shoppers see of it, one state after the other. */
export async function takeIssues(stage: DemoStage, album: Album): Promise<void> {
  const [failed, stuck] = [await issueOf(stage, '书架'), await issueOf(stage, '咖啡豆')];
  const [open, overdue] = [pageOf(failed), pageOf(stuck)];
  const states: Named = {
    'issue-open': open,
    'issue-overdue': overdue,
    'issue-telling': { ...open, taps: [TELL, '.reply'], ready: '.reply-chosen' },
    'issue-solving': { ...open, taps: [SOLVE, OUTCOME], ready: '.outcome-chosen' },
    'issue-handing': { ...open, taps: [HAND], ready: '.colleague' },
    rules: { path: 'merchant/rules/index', as: OWNER, ready: '.rule' },
    'rules-changed': { path: 'merchant/rules/index', as: OWNER, taps: ['.step >> nth=1'], ready: '.outdated' },
    'timeline-report': await timelineOf(stage, 'oBuyerChen', '椅垫'),
  };
  await album.full(states, LOOKS);
  await album.full({ 'issue-conflict': await changedMeanwhile(stage, failed) }, [...SIZES, LARGEST]);
  await handle(stage, failed, { by: SUPPORT, kind: 'take' });
  await handle(stage, failed, { by: SUPPORT, kind: 'tell', text: '抱歉让你久等，今晚 8 点前告诉你结果。' });
  await handle(stage, stuck, { by: OWNER, kind: 'solve', outcome: 'false_alarm', note: '车修好了，今晚发出' });
  const shopWords = await timelineOf(stage, 'oBuyerLin', '书架');
  await album.full({ 'issue-taken': open, 'issue-closed': overdue, 'timeline-shop-words': shopWords }, LOOKS);
}

/** The owner saves what is based on what a colleague changed meanwhile. It is the owner's again afterwards, so that it can happen once more. */
async function changedMeanwhile(stage: DemoStage, issue: Issue): Promise<Subject> {
  const { parcelId, issue: code, issueSince: since } = issue;
  const seen = { locale, parcelId, code, since };
  const { colleagues } = await stage.call<{ colleagues: { key: string }[] }>(SUPPORT, 'merchant.getIssue', seen);
  const [owner = { key: '' }] = colleagues;
  return {
    ...pageOf(issue),
    async meanwhile() {
      await handle(stage, issue, { by: SUPPORT, kind: 'take' });
      await handle(stage, issue, { by: SUPPORT, kind: 'hand', to: owner.key });
    },
    // What stands behind the sheet can be tapped once the sheet is gone.
    taps: [SOLVE, OUTCOME, SAVE, '.changed'],
    ready: '.changed',
  };
}
