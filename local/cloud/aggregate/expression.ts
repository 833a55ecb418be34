import { Context, evalExpr } from 'mingo/core';
import type { Options } from 'mingo/types';
import { MingoError } from 'mingo/util';
import { failed } from '../store/database-failure';
import { EXPRESSION_OPERATORS } from './expression-operators';
import { QUERY_OPERATORS } from '../query/query-operators';

/** What an expression may name besides its document: mingo's options, with the variables of a `$lookup`'s `let`. */
export type Scope = Options;

/** mingo hands its own form of the options to each operator; made anew for every value they cost more than the value. */
const OWN_OPTIONS = '$ownOptions';
export const OPERATORS = {
  query: QUERY_OPERATORS,
  expression: {
    ...EXPRESSION_OPERATORS,
    [OWN_OPTIONS]: (_document: unknown, _operand: unknown, options: Options) => options,
  },
};
const CONTEXT = Context.init(OPERATORS as unknown as Parameters<typeof Context.init>[0]);

export const NO_VARIABLES = evalExpr(null, { [OWN_OPTIONS]: 0 }, { context: CONTEXT } as Options) as Scope;

/**
 * The value of a checked aggregate expression for one document; undefined when it is missing.
 *
 * @throws CloudError DATABASE_REQUEST_FAILED when a value does not fit
 */
export function evaluate(expression: unknown, document: unknown, scope: Scope): unknown {
  return reported(() => evalExpr(document, expression, scope));
}

/** Runs mingo's code; what it refuses is the database's refusal. */
export function reported<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof MingoError) throw failed(error.message);
    throw error;
  }
}
