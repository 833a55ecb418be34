import type { IssuePage } from '../../../typings/merchant';
import { data, type ProductCloud } from '../../functions/product-cloud';
import { CALLERS, type CallerName, type Target, type TargetName } from './two-shops';

/** An issue as somebody sees it who may: what a deed about it is based on. */
export interface IssueNow {
  revision: number;
  /** A colleague's key. */
  colleague: string;
}

const locale = 'zh-CN' as const;
/** Who may, for those who may not. */
const THEIR_OWNER: Readonly<Record<TargetName, CallerName | undefined>> = {
  ours: 'owner',
  theirs: 'otherStaff',
  absent: undefined,
};
const NONE: IssueNow = { revision: 0, colleague: '0'.repeat(16) };

/** A target's issue, brought to stand so: as the caller sees it, or the shop's owner for whom it is none of their business. */
export async function issueNow(
  cloud: ProductCloud,
  { name, target, caller }: { name: TargetName; target: Target; caller: CallerName },
  stands: 'open' | 'solved',
): Promise<IssueNow> {
  const owner = THEIR_OWNER[name];
  if (owner === undefined) return NONE;
  const openid = CALLERS[name === 'ours' && caller === 'support' ? caller : owner] ?? '';
  const page = data(await cloud.merchant(openid, 'getIssue', { locale, ...target.issue }));
  const standing = page.closedAt === undefined ? 'open' : 'solved';
  return seen(standing === stands ? page : await brought(cloud, { openid, page }, stands));
}

const seen = ({ revision, colleagues }: IssuePage): IssueNow => ({ revision, colleague: colleagues[0]?.key ?? '' });

async function brought(
  cloud: ProductCloud,
  { openid, page }: { openid: string; page: IssuePage },
  stands: 'open' | 'solved',
): Promise<IssuePage> {
  const act = stands === 'open' ? ({ kind: 'reopen' } as const) : ({ kind: 'solve', outcome: 'answered' } as const);
  const { parcelId, code, since, revision } = page;
  return data(await cloud.merchant(openid, 'handleIssue', { locale, parcelId, code, since, revision, act })).issue;
}
