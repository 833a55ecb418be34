import { isNil, listOf } from './list-expressions';
import { encodeValue } from '../indexes/index-key';

type Operands = readonly unknown[];

/** Values by their bytes, which are the same for what a query finds equal. */
type Values = ReadonlyMap<string, unknown>;
const NONE: Values = new Map();

/** Lists as sets, each value once: operands, evaluated → result. */
export const SET_EXPRESSIONS: Readonly<Record<string, (operands: Operands) => unknown>> = {
  $setUnion: nullFirst('$setUnion', (sets) => [...new Map(sets.flatMap((set) => [...set])).values()]),
  $setIntersection: nullFirst('$setIntersection', ([first = NONE, ...others]) =>
    [...first].filter(([key]) => others.every((other) => other.has(key))).map(([, value]) => value),
  ),
  $setDifference: nullFirst('$setDifference', ([first = NONE, second = NONE]) =>
    [...first].filter(([key]) => !second.has(key)).map(([, value]) => value),
  ),
  $setEquals: (operands) => {
    const [first, ...others] = operands.map((each) => setOf('$setEquals', each));
    return others.every((other) => isSubset(first, other) && isSubset(other, first));
  },
  $setIsSubset: ([part, whole]) => isSubset(setOf('$setIsSubset', part), setOf('$setIsSubset', whole)),
};

function setOf(operator: string, list: unknown): Values {
  return new Map(listOf(operator, list).map((value) => [encodeValue(value).toString('latin1'), value]));
}

function nullFirst(operator: string, compute: (sets: Values[]) => unknown[]): (operands: Operands) => unknown {
  return (operands) => (operands.some(isNil) ? null : compute(operands.map((each) => setOf(operator, each))));
}

function isSubset(part = NONE, whole = NONE): boolean {
  return [...part.keys()].every((key) => whole.has(key));
}
