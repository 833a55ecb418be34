import type { Document } from '../store/document';

/** A query as what holds for all its matches, and the alternatives of each of its `$or`s. */
export interface QueryParts {
  common: Document[];
  choices: Document[][];
}

/** Takes a query's `$and`s apart, but no `$or`'s alternatives. */
export function partsOf(query: Document): QueryParts {
  const parts = conjuncts(query);
  return {
    common: parts.filter((part) => !('$or' in part)),
    choices: parts.flatMap(({ $or: choice }) => (choice === undefined ? [] : [choice as Document[]])),
  };
}

function conjuncts(query: Document): Document[] {
  return Object.entries(query).flatMap(([name, value]) =>
    name === '$and' ? (value as Document[]).flatMap(conjuncts) : [{ [name]: value }],
  );
}

/** What each alternative of a choice asks for, with what all of them do. */
export function alternativesOf(choice: readonly Document[], common: readonly Document[]): Document[] {
  return choice.map((alternative) => ({ $and: [...common, alternative] }));
}
