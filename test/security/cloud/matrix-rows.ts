import type { IssueAct } from '../../../typings/merchant';
import type { ErrorCode } from '../../../typings/reply';
import { routesOf, SHELLS, type Shell } from '../shell-routes';
import type { IssueNow } from './issue-now';
import { ASKED, TOLD, type CallerName, type Target, type TargetName } from './two-shops';

/** What a caller who asks about a target gets. */
export type Right = (caller: CallerName, target: TargetName) => 'ok' | ErrorCode;

/**
 * One call of the matrix: callers × {own, another shop's, absent} × {plain, forged in the input, forged beside it, over HTTP}. A call that is
 * deployed without a row fails the test; who adds a call says here who may. A call that does several things has a row for each: its name, a space, the thing.
 */
export interface Row {
  /** Whether the call names something that belongs to somebody; one that names nothing is about its caller, or the caller's shop. */
  names: 'target' | 'nothing';
  right: Right;
  /**
   * @param once differs in each cell
   * @param now of the target's issue, for a row that needs one
   */
  input: (target: Target, once: string, now: IssueNow) => object;
  /** How the target's issue has to stand before each call; it is brought there. */
  stands?: 'open' | 'solved';
  /** What whoever may do it gets, besides an ok. */
  gives?: object;
}

const STAFF: readonly CallerName[] = ['owner', 'support', 'otherStaff'];
const OWNERS: readonly CallerName[] = ['owner', 'otherStaff'];

/** Anybody whom WeChat knows, about themselves. */
const anybody: Right = () => 'ok';

/** Some may, whatever it is about: it is about their own shop. */
const only =
  (some: readonly CallerName[]): Right =>
  (caller) =>
    some.includes(caller) ? 'ok' : 'forbidden';

/** Each target has those who may; to everybody else it is not there. */
const reading =
  (readers: Partial<Record<TargetName, readonly CallerName[]>>): Right =>
  (caller, target) =>
    readers[target]?.includes(caller) === true ? 'ok' : 'not_found';

/** Staff alone come in at all; then each target has those who may. */
const amongStaff =
  (some: readonly CallerName[], readers: Partial<Record<TargetName, readonly CallerName[]>>): Right =>
  (caller, target) =>
    some.includes(caller) ? reading(readers)(caller, target) : 'forbidden';

const viewers = reading({ ours: ['buyer', 'owner', 'support'], theirs: ['otherStaff'] });
const itsBuyer = reading({ ours: ['buyer'] });
const itsShop = amongStaff(STAFF, { ours: ['owner', 'support'], theirs: ['otherStaff'] });

/** Whoever holds a link may open it: what it shows is nobody's. */
const holders: Right = (_caller, target) => (target === 'absent' ? 'not_found' : 'ok');

const locale = 'zh-CN';

/** Something that staff do about an issue as they see it, and that is done. */
const deed = (stands: 'open' | 'solved', act: (now: IssueNow) => IssueAct): Row => ({
  names: 'target',
  right: itsShop,
  stands,
  gives: { outcome: 'done' },
  input: ({ issue }, _once, now) => ({ locale, ...issue, revision: now.revision, act: act(now) }),
});

const phone = { locale, zone: 'Asia/Shanghai' };
const nothing = () => ({});

/** Everything that a phone can call, and who may. The order is that of the calls: what forgets its caller comes last. */
export const ROWS: Readonly<Record<Shell, Readonly<Record<string, Row>>>> = {
  merchant: {
    whoAmI: { names: 'nothing', right: anybody, input: nothing },
    listParcels: { names: 'nothing', right: only(STAFF), input: () => ({ locale }) },
    guessCarriers: { names: 'nothing', right: only(STAFF), input: () => ({ locale, waybillNo: '76123456789012' }) },
    sourceHealth: { names: 'nothing', right: only(STAFF), input: () => ({ locale }) },
    // Numbers are a shop's own: what another shop has under them is not found, and nothing says that it is there.
    findParcels: { names: 'target', right: only(STAFF), input: ({ waybillNo }) => ({ locale, q: waybillNo }) },
    getIssue: { names: 'target', right: itsShop, input: ({ issue }) => ({ locale, ...issue }) },
    'handleIssue take': deed('open', () => ({ kind: 'take' })),
    'handleIssue hand': deed('open', ({ colleague }) => ({ kind: 'hand', to: colleague })),
    'handleIssue tell': deed('open', () => ({ kind: 'tell', text: TOLD })),
    'handleIssue reveal': deed('open', () => ({ kind: 'reveal', reason: 'contact' })),
    'handleIssue solve': deed('open', () => ({ kind: 'solve', outcome: 'answered' })),
    'handleIssue reopen': deed('solved', () => ({ kind: 'reopen' })),
    tryThresholds: { names: 'nothing', right: only(OWNERS), input: () => ({ thresholds: { hubHours: 12 } }) },
    // An order number of another shop's is an order of one's own; its buyer is nobody's gain.
    shipOrder: {
      names: 'target',
      right: only(OWNERS),
      input: ({ orderNo }, once) => ({
        orderNo,
        items: [{ name: '杯垫', quantity: 1 }],
        recipient: { name: '王小二', phone: '13700001111' },
        carrier: 'zto-express',
        waybillNo: `766${once.padStart(11, '0')}`,
        requestKey: once,
      }),
    },
    saveStaff: {
      names: 'nothing',
      right: only(OWNERS),
      input: (_target, once) => ({ openid: `oNewClerk${once}`, name: '新人', role: 'support' }),
    },
  },
  shopper: {
    listOrders: { names: 'nothing', right: anybody, input: () => ({ locale }) },
    getTimeline: {
      names: 'target',
      right: viewers,
      input: ({ parcelId }) => ({ locale, parcelId, allEvents: true }),
    },
    reportProblem: {
      names: 'target',
      right: itsBuyer,
      input: ({ parcelId }) => ({ locale, parcelId, code: 'damaged' }),
    },
    askShop: {
      names: 'target',
      right: itsBuyer,
      input: ({ parcelId }, once) => ({ locale, parcelId, kind: 'question', text: ASKED, key: once }),
    },
    refreshParcel: { names: 'target', right: viewers, input: ({ parcelId }) => ({ parcelId }) },
    claimOrder: {
      names: 'target',
      right: itsBuyer,
      input: ({ usedCard }) => ({ locale, token: usedCard, take: true }),
    },
    openShare: { names: 'target', right: holders, input: ({ link }) => ({ locale, token: link }) },
    shareParcel: {
      names: 'target',
      right: itsBuyer,
      input: ({ parcelId }) => ({ locale, parcelId, kind: 'progress' }),
    },
    withdrawShares: { names: 'target', right: itsBuyer, input: ({ parcelId }) => ({ parcelId }) },
    recordAccepts: {
      names: 'nothing',
      right: anybody,
      input: () => ({ results: [{ templateId: 'tmpl-progress', result: 'accept' }], askedAt: 1, phone }),
    },
    getSettings: { names: 'nothing', right: anybody, input: () => ({ phone }) },
    saveSettings: { names: 'nothing', right: anybody, input: () => ({ settings: { times: 'local' }, phone }) },
    listMessages: { names: 'nothing', right: anybody, input: () => ({ locale }) },
    reportFault: {
      names: 'nothing',
      right: anybody,
      input: () => ({ id: 'K7M-2QF', page: 'pages/timeline/index', message: 'undefined is not a function' }),
    },
    deleteMe: { names: 'nothing', right: anybody, input: nothing },
  },
};

export const actionOf = (row: string): string => row.split(' ')[0]!;

/** Every row whose action is deployed, in the rows' order. */
export function deployedRows(): { shell: Shell; name: string }[] {
  return SHELLS.flatMap((shell) => {
    const deployed = routesOf(shell);
    const known = Object.keys(ROWS[shell]).filter((name) => actionOf(name) in deployed);
    return known.map((name) => ({ shell, name }));
  });
}
