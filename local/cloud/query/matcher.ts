import type { Document } from '../store/document';
import { NO_VARIABLES, reported, type Scope } from '../aggregate/expression';
import { itemTest, queryTest } from './query-operators';

export type Matcher<T = Document> = (value: T) => boolean;

/**
 * Reads a checked query; what it returns says of a document whether it matches.
 *
 * @param scope what `$expr` may name besides the document's fields
 */
export function matcherOf(query: Document, scope: Scope = NO_VARIABLES): Matcher {
  const test = queryTest(query, scope);
  return (document) => reported(() => test(document));
}

/** Reads what `$pull` wants of an item. */
export function itemMatcher(wanted: unknown): Matcher<unknown> {
  const test = itemTest(wanted, NO_VARIABLES);
  return (item) => reported(() => test(item));
}
