import { NO_VARIABLES } from '../aggregate/expression';
import { itemTest, queryTest } from './query-operators';
import type { Document } from '../store/document';

export type Matcher<T = Document> = (value: T) => boolean;

/** Reads a checked query; what it returns says of a document whether it matches. */
export function matcherOf(query: Document): Matcher {
  return queryTest(query, NO_VARIABLES);
}

/** Reads what `$pull` wants of an item. */
export function itemMatcher(wanted: unknown): Matcher<unknown> {
  return itemTest(wanted, NO_VARIABLES);
}
