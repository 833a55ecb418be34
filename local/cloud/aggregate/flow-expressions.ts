import type { Evaluate } from './expression-operator';
import { isNil, listOf } from './list-expressions';
import { isTrue } from '../query/condition-tests';
import { failed } from '../store/database-failure';
import { isPlainObject, type Document } from '../store/document';

interface Choice {
  if: unknown;
  then: unknown;
  else: unknown;
}
interface Branches {
  branches: { case: unknown; then: unknown }[];
  default?: unknown;
}
interface Walk {
  input: unknown;
  as?: string;
}

/** What decides which of its expressions is evaluated, or for which variables; the operands are checked. */
export const FLOW_EXPRESSIONS = {
  $cond: (operand: unknown, evaluate: Evaluate) => {
    const { if: condition, then, else: otherwise } = choiceOf(operand);
    return evaluate(isTrue(evaluate(condition)) ? then : otherwise);
  },
  $ifNull: ([value, otherwise]: unknown[], evaluate: Evaluate) => evaluate(value) ?? evaluate(otherwise),
  $switch: ({ branches, ...rest }: Branches, evaluate: Evaluate) => {
    const branch = branches.find((each) => isTrue(evaluate(each.case)));
    if (branch) return evaluate(branch.then);
    if ('default' in rest) return evaluate(rest.default);
    throw failed('$switch could not find a matching branch for an input, and no default was specified.');
  },
  $let: ({ vars, in: body }: { vars: Document; in: unknown }, evaluate: Evaluate) =>
    evaluate(body, Object.fromEntries(Object.entries(vars).map(([name, value]) => [name, evaluate(value)]))),
  $filter: ({ cond, ...walk }: Walk & { cond: unknown }, evaluate: Evaluate) =>
    itemsOf('$filter', walk, evaluate)?.filter((item) => isTrue(evaluate(cond, named(walk, item)))) ?? null,
  /** Null is written where an item has no value. */
  $map: ({ in: body, ...walk }: Walk & { in: unknown }, evaluate: Evaluate) =>
    itemsOf('$map', walk, evaluate)?.map((item) => evaluate(body, named(walk, item)) ?? null) ?? null,
  $reduce: ({ initialValue, in: body, ...walk }: Walk & { initialValue: unknown; in: unknown }, evaluate: Evaluate) => {
    const items = itemsOf('$reduce', walk, evaluate);
    if (!items) return null;
    return items.reduce((value, item) => evaluate(body, { value, this: item }), evaluate(initialValue));
  },
};

function choiceOf(operand: unknown): Choice {
  if (isPlainObject(operand)) return operand as unknown as Choice;
  const [condition, then, otherwise] = operand as unknown[];
  return { if: condition, then, else: otherwise };
}

function itemsOf(operator: string, { input }: Walk, evaluate: Evaluate): unknown[] | undefined {
  const list = evaluate(input);
  return isNil(list) ? undefined : listOf(operator, list);
}

function named({ as = 'this' }: Walk, item: unknown): Document {
  return { [as]: item };
}
