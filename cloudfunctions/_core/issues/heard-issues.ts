import type { Audience } from '../../../typings/vocabulary';
import type { Issue } from '../tracking/types';

/** Issues that are theirs to hear of. */
export const issuesFor = (issues: readonly Issue[], who: Audience): Issue[] =>
  issues.filter(({ only = who }) => only === who);

/** Those of them that are open, oldest first. */
export const openIssuesFor = (issues: readonly Issue[], who: Audience): Issue[] =>
  issuesFor(issues, who).filter(({ closedAt }) => closedAt === undefined);

/** As whom somebody hears who looks at a parcel; the buyer when absent. */
export const audienceOf = (viewer: 'buyer' | 'staff' | undefined): Audience =>
  viewer === 'staff' ? 'staff' : 'shopper';
