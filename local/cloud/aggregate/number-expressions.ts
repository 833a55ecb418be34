import { failed } from '../store/database-failure';
import { isNil } from './list-expressions';

/** Numbers: operands, evaluated → result; null when an operand is null or missing. All numbers are doubles. */
export const NUMBER_EXPRESSIONS: Readonly<Record<string, (operands: readonly unknown[]) => unknown>> = {
  $abs: of1('$abs', Math.abs),
  $ceil: of1('$ceil', Math.ceil),
  $floor: of1('$floor', Math.floor),
  $trunc: of1('$trunc', Math.trunc),
  $exp: of1('$exp', Math.exp),
  $sqrt: of1('$sqrt', Math.sqrt, (value) => value >= 0),
  $ln: of1('$ln', Math.log, (value) => value > 0),
  $log10: of1('$log10', Math.log10, (value) => value > 0),
  $mod: of2('$mod', (value, divisor) => {
    if (divisor === 0) throw failed("can't $mod by zero");
    return value % divisor;
  }),
  $divide: of2('$divide', (value, divisor) => {
    if (divisor === 0) throw failed("can't $divide by zero");
    return value / divisor;
  }),
  $pow: of2('$pow', (base, exponent) => {
    if (base === 0 && exponent < 0) throw failed('$pow cannot take a base of 0 and a negative exponent');
    return base ** exponent;
  }),
  $multiply: (operands) =>
    operands.some(isNil)
      ? null
      : operands.reduce<number>((product, value) => product * numberOf('$multiply', value), 1),
  $add: add,
  $subtract: subtract,
};

function of1(name: string, compute: (value: number) => number, accepts = (_value: number): boolean => true) {
  return ([operand]: readonly unknown[]): number | null => {
    if (isNil(operand)) return null;
    const value = numberOf(name, operand);
    if (!Number.isNaN(value) && !accepts(value)) throw failed(`${name}'s argument is out of range: ${String(value)}`);
    return compute(value);
  };
}

function of2(name: string, compute: (a: number, b: number) => number) {
  return ([a, b]: readonly unknown[]): number | null =>
    isNil(a) || isNil(b) ? null : compute(numberOf(name, a), numberOf(name, b));
}

function numberOf(operator: string, value: unknown): number {
  if (typeof value !== 'number') throw failed(`${operator} only supports numeric types`);
  return value;
}

/** One of them may be a date; the others are milliseconds then. */
function add(operands: readonly unknown[]): number | Date | null {
  if (operands.some(isNil)) return null;
  const dates = operands.filter((value) => value instanceof Date);
  if (dates.length > 1) throw failed('only one date allowed in an $add expression');
  const sum = operands.reduce<number>(
    (total, value) => total + (value instanceof Date ? value.getTime() : numberOf('$add', value)),
    0,
  );
  return dates.length === 1 ? new Date(Math.round(sum)) : sum;
}

/** Two dates give milliseconds, a date and milliseconds give a date. */
function subtract([a, b]: readonly unknown[]): number | Date | null {
  if (isNil(a) || isNil(b)) return null;
  if (!(a instanceof Date)) return numberOf('$subtract', a) - numberOf('$subtract', b);
  return b instanceof Date ? a.getTime() - b.getTime() : new Date(a.getTime() - Math.round(numberOf('$subtract', b)));
}
