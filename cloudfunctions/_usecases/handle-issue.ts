import type { IssueAct, IssueRef, MerchantCalls } from '../../typings/merchant';
import type { RevealReason } from '../../typings/vocabulary';
import type { Deed, Handling } from '../_core/issues/handling';
import type { Parcel } from '../_core/tracking/parcel';
import type { Issue } from '../_core/tracking/types';
import type { Caller, Ports, StaffRecord } from '../_ports';
import type { DeliverDeps } from './deliver-deps';
import * as v from 'valibot';
import { AppError } from '../_core/app-error';
import { schedule } from '../_core/following/schedule';
import { handle } from '../_core/issues/handle';
import { handlingOf, isDoneOften, MOST_TOLD } from '../_core/issues/handling';
import { OUTCOMES } from '../_core/issues/outcomes';
import { revisionOf } from '../_core/issues/revision';
import { changeParcel } from './change-parcel';
import { colleaguesOf, type Colleague } from './colleagues-of';
import { deliverNotices } from './deliver-notices';
import { localeSchema, ownWords } from './input-schemas';
import { issueIn, issueOfShop, issueRefFields } from './issue-of-shop';
import { showIssue } from './show-issue';
import { staffWith } from './staff-with';
import { termsOf } from './terms-of';

type Calls = MerchantCalls['handleIssue'];
type Deps = DeliverDeps & Pick<Ports, 'staff' | 'vault'>;

/** What is noted of an outcome, in characters. */
const MOST_NOTED = 200;
/** A clerk's key: see `clerkKey`. */
const KEY = /^[0-9a-f]{16}$/;

const REASONS = ['contact', 'address', 'claim', 'other'] as const satisfies readonly RevealReason[];

const actSchema: v.GenericSchema<IssueAct> = v.variant('kind', [
  v.strictObject({ kind: v.literal('take') }),
  v.strictObject({ kind: v.literal('hand'), to: v.pipe(v.string(), v.regex(KEY)) }),
  v.strictObject({ kind: v.literal('tell'), text: ownWords(MOST_TOLD) }),
  v.strictObject({
    kind: v.literal('solve'),
    outcome: v.picklist(OUTCOMES),
    note: v.exactOptional(ownWords(MOST_NOTED)),
  }),
  v.strictObject({ kind: v.literal('reopen') }),
  v.strictObject({ kind: v.literal('reveal'), reason: v.picklist(REASONS) }),
]);

export const handleIssueInput: v.GenericSchema<Calls['input']> = v.strictObject({
  locale: localeSchema,
  ...issueRefFields,
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  act: actSchema,
});

/** How long what a clerk wrote may take to go out before they see that it is written down, ms; `sendNotices` takes the rest. */
const NOTICE_BUDGET_MS = 1_000;

/**
 * Does something about an issue, if it still is as whoever does it saw it; else nothing is written, and they see it as it is now. Three
 * reads, one for who is asking, and a write; and what a message takes. What is personal is shown in the answer to a look that was written down.
 *
 * @throws AppError forbidden, not_found: for a colleague that there is not, too; too_large when the shopper was told, or staff looked, often enough
 */
export async function handleIssue(
  deps: Deps,
  caller: Caller,
  { locale, revision, act, ...ref }: Calls['input'],
): Promise<Calls['output']> {
  const staff = await staffWith(deps, caller, 'handle');
  // One after the other: whoever is refused is answered when nothing is under way any more.
  const { parcel } = await issueOfShop(deps, staff, ref);
  const colleagues = await colleaguesOf(deps, staff);
  const deed = deedOf(act, { at: deps.clock.now(), by: { openid: staff.openid, name: staff.name } }, colleagues);
  const { after, outcome } = await write(deps, parcel, { ref, revision, deed });
  if (outcome === 'done') await follow(deps, staff, { after, ref, deed });
  const issue = await showIssue(
    deps,
    { parcel: after, issue: issueIn(after, ref) },
    { staff, locale, colleagues, isRevealed: outcome === 'done' && act.kind === 'reveal' },
  );
  return { outcome, issue };
}

/** @throws AppError not_found for a colleague that there is not */
function deedOf(act: IssueAct, done: Pick<Deed, 'at' | 'by'>, colleagues: readonly Colleague[]): Deed {
  switch (act.kind) {
    case 'take':
      return { ...done, kind: 'took' };
    case 'hand':
      return { ...done, kind: 'handed', to: colleague(act.to, colleagues) };
    case 'tell':
      return { ...done, kind: 'told', text: act.text };
    case 'solve':
      return { ...done, kind: 'solved', outcome: act.outcome, ...(act.note !== undefined && { note: act.note }) };
    case 'reopen':
      return { ...done, kind: 'reopened' };
    case 'reveal':
      return { ...done, kind: 'revealed', reason: act.reason };
  }
}

function colleague(wanted: string, colleagues: readonly Colleague[]): Deed['by'] {
  const found = colleagues.find(({ key }) => key === wanted);
  if (!found) throw new AppError('not_found', 'no such colleague');
  return { openid: found.openid, name: found.name };
}

interface Intended {
  ref: IssueRef;
  /** On which state of the issue it is based. */
  revision: number;
  deed: Deed;
}

async function write(
  deps: Deps,
  parcel: Parcel,
  { ref, revision, deed }: Intended,
): Promise<{ after: Parcel; outcome: Calls['output']['outcome'] }> {
  let outcome: Calls['output']['outcome'] = 'changed';
  const after = await changeParcel(deps, parcel, (before) => {
    const issue = issueIn(before, ref);
    const handling = handlingOf(before.handling, issue);
    // Our own write whose answer was lost: it is done, whatever a colleague has done since.
    const isDone = holds(handling, deed);
    const isCurrent = !isDone && revisionOf(issue, handling) === revision;
    if (isCurrent) checkOften(before, issue, deed);
    const handled = isCurrent ? handle(before, issue, deed) : undefined;
    outcome = isDone || handled ? 'done' : 'changed';
    return handled ? schedule(handled, termsOf(deps.merchants.byId(before.merchantId)), deed.at) : before;
  });
  return { after, outcome };
}

/** @throws AppError too_large */
function checkOften({ handling }: Parcel, issue: Issue, { kind }: Deed): void {
  if (isDoneOften(handling, issue, kind)) throw new AppError('too_large', `${kind} often enough`);
}

const holds = (handling: Handling | undefined, deed: Deed): boolean =>
  handling?.deeds.some((one) => isSameDeed(one, deed)) ?? false;

const isSameDeed = (one: Deed, other: Deed): boolean =>
  one.at === other.at && one.kind === other.kind && one.by.openid === other.by.openid;

/** What is told goes out now, if it can; a settlement is noted for the rules' report. */
async function follow(
  deps: Deps,
  { merchantId }: StaffRecord,
  { after, ref, deed }: { after: Parcel; ref: IssueRef; deed: Deed },
): Promise<void> {
  const outcome = deed.kind === 'solved' ? deed.outcome : deed.kind;
  deps.log.info('issue handled', { merchantId, parcelId: after._id, code: ref.code, outcome });
  if (deed.kind === 'told') await deliverNotices(deps, [after], NOTICE_BUDGET_MS);
}
