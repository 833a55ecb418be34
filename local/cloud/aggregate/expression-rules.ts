import { notModelled } from '../cloud-error';
import { failed } from '../store/database-failure';
import { hasOperators, isOperatorName } from '../query/field-name';
import { isPlainObject } from '../store/document';
import { EXPRESSION_OPERATORS, OPERAND_COUNTS } from './expression-operators';

/** What operators with named operands cannot do without, and what else they take. */
const NAMED_OPERANDS: Readonly<Record<string, { needs: readonly string[]; takes?: readonly string[] }>> = {
  $filter: { needs: ['input', 'cond'], takes: ['as'] },
  $map: { needs: ['input', 'in'], takes: ['as'] },
  $reduce: { needs: ['input', 'initialValue', 'in'] },
  $let: { needs: ['vars', 'in'] },
  $switch: { needs: ['branches'], takes: ['default'] },
  $dateToString: { needs: ['date'], takes: ['format', 'timezone', 'onNull'] },
};
const CONDITION = ['if', 'then', 'else'];
/** Variables of the server's own that need no `let`. */
const SYSTEM_VARIABLES = /^\$\$(ROOT|CURRENT|REMOVE)(\.|$)/;

/**
 * Refuses, by name, every expression operator and variable that this cloud does not model, and shapes that MongoDB refuses.
 *
 * @throws CloudError
 */
export function checkExpression(expression: unknown): void {
  if (typeof expression === 'string') checkPath(expression);
  else if (Array.isArray(expression)) expression.forEach(checkExpression);
  else if (isPlainObject(expression)) checkObject(expression);
}

function checkPath(path: string): void {
  if (/^\$\$[A-Z]/.test(path) && !SYSTEM_VARIABLES.test(path)) throw notModelled(`variable ${path}`);
  if (path === '$' || /^\$.*(\.\.|\.$)/.test(path)) throw failed(`'${path}' is no valid FieldPath`);
}

function checkObject(expression: Record<string, unknown>): void {
  const names = Object.keys(expression);
  const operator = names.find(isOperatorName);
  if (operator === undefined) {
    const dotted = names.find((name) => name.includes('.'));
    if (dotted !== undefined) throw failed(`FieldPath field names may not contain '.': ${dotted}`);
    Object.values(expression).forEach(checkExpression);
    return;
  }
  if (names.length > 1)
    throw failed('an object representing an expression must have exactly one field: ' + names.join(', '));
  checkOperator(operator, expression[operator]);
}

function checkOperator(name: string, operand: unknown): void {
  if (!Object.hasOwn(EXPRESSION_OPERATORS, name)) throw notModelled(`expression operator ${name}`);
  if (name === '$literal') return;
  checkOperandCount(name, operand);
  checkNamedOperands(name, operand);
  if (isPlainObject(operand) && !hasOperators(operand)) Object.values(operand).forEach(checkExpression);
  else checkExpression(operand);
}

function checkOperandCount(name: string, operand: unknown): void {
  const [least, most] = OPERAND_COUNTS[name] ?? [0, Infinity];
  const count = Array.isArray(operand) ? operand.length : 1;
  if (count < least || count > most)
    throw failed(
      `Expression ${name} takes ${least === most ? `exactly ${String(least)}` : 'other'} arguments. ${String(count)} were passed in`,
    );
}

function checkNamedOperands(name: string, operand: unknown): void {
  if (name === '$cond') checkCondition(operand);
  const operands = NAMED_OPERANDS[name];
  if (!operands) return;
  if (!isPlainObject(operand)) throw failed(`${name} only supports an object as its argument`);
  const missing = operands.needs.find((each) => !(each in operand));
  if (missing !== undefined) throw failed(`Missing '${missing}' parameter to ${name}`);
  const taken = [...operands.needs, ...(operands.takes ?? [])];
  const unknown = Object.keys(operand).find((each) => !taken.includes(each));
  if (unknown !== undefined) throw failed(`Unrecognized parameter to ${name}: ${unknown}`);
  if (name === '$switch') checkBranches(operand['branches']);
}

function checkCondition(operand: unknown): void {
  const names = isPlainObject(operand) ? Object.keys(operand) : Array.isArray(operand) ? Object.keys(operand) : [];
  const missing = CONDITION.find((each) => isPlainObject(operand) && !(each in operand));
  if (missing !== undefined) throw failed(`Missing '${missing}' parameter to $cond`);
  if (names.length !== CONDITION.length)
    throw failed(`Expression $cond takes exactly 3 arguments. ${String(names.length)} were passed in`);
}

function checkBranches(branches: unknown): void {
  if (!Array.isArray(branches) || branches.length === 0) throw failed('$switch requires at least one branch');
  for (const branch of branches as unknown[]) {
    if (!isPlainObject(branch) || !('case' in branch && 'then' in branch))
      throw failed("$switch requires each branch to have a 'case' and a 'then'");
  }
}
