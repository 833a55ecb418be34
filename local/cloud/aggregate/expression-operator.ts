import type { Document } from '../store/document';

/** The value of one of an operator's own expressions, which may name `more` variables. */
export type Evaluate = (expression: unknown, more?: Document) => unknown;
/** The operand as it was written → the value; undefined when it is missing. */
export type ExpressionOperator = (operand: unknown, evaluate: Evaluate) => unknown;
