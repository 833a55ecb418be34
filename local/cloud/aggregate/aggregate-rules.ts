import { notModelled } from '../cloud-error';
import { ACCUMULATORS } from './accumulators';
import { failed } from '../store/database-failure';
import { isPlainObject, type Document } from '../store/document';
import { checkExpression } from './expression-rules';
import { fieldPaths } from './field-paths';
import { checkPaths, checkProjectStage } from './project-rules';
import { hasOperators, isFieldPath, isOperatorName } from '../query/field-name';
import { checkQuery } from '../query/query-rules';

/** One stage of a pipeline, for example `$match`. */
export interface Stage {
  name: string;
  value: unknown;
}

type StageCheck = (value: unknown) => void;
const STAGE_CHECKS: Readonly<Record<string, StageCheck>> = {
  $match: (value) => {
    checkQuery(fieldsOf(value, 'the match filter must be an expression in an object'));
  },
  $group: checkGroup,
  $project: (value) => {
    checkProjectStage(fieldsOf(value, '$project specification must be an object'));
  },
  $addFields: checkAddFields,
  $sort: checkSort,
  $limit: (value) => {
    if (!Number.isInteger(value) || (value as number) <= 0) throw failed('the limit must be positive');
  },
  $skip: (value) => {
    if (!Number.isInteger(value) || (value as number) < 0) throw failed('Argument to $skip cannot be negative');
  },
  $unwind: checkUnwind,
  $count: checkCount,
  $sortByCount: checkSortByCount,
  $lookup: checkLookup,
  $replaceRoot: checkReplaceRoot,
  $sample: checkSample,
};

/**
 * Refuses, by name, every stage that this cloud does not model, and those that MongoDB refuses.
 *
 * @throws CloudError
 */
export function checkStages(stages: readonly Stage[]): void {
  for (const { name, value } of stages) {
    const check = Object.hasOwn(STAGE_CHECKS, name) ? STAGE_CHECKS[name] : undefined;
    if (!check) throw notModelled(`aggregate stage ${name}`);
    check(value);
  }
}

/** The stages of a pipeline within a stage, `[{$match: …}, …]`. */
export function readStages(pipeline: unknown): Stage[] {
  if (!Array.isArray(pipeline)) throw failed('pipeline must be specified as an array');
  return pipeline.map((stage: unknown) => {
    const [entry, ...others] = isPlainObject(stage) ? Object.entries(stage) : [];
    if (!entry || others.length > 0)
      throw failed('A pipeline stage specification object must contain exactly one field.');
    return { name: entry[0], value: entry[1] };
  });
}

function fieldsOf(value: unknown, otherwise: string): Document {
  if (!isPlainObject(value)) throw failed(otherwise);
  return value;
}

function checkGroup(value: unknown): void {
  const { _id: key, ...fields } = fieldsOf(value, "a group's fields must be specified in an object");
  if (key === undefined) throw failed('a group specification must include an _id');
  checkExpression(key);
  for (const [name, accumulator] of Object.entries(fields)) {
    if (name.includes('.')) throw failed(`The field name '${name}' cannot contain '.'`);
    checkAccumulator(name, accumulator);
  }
}

function checkAccumulator(name: string, accumulator: unknown): void {
  const [entry, ...others] = isPlainObject(accumulator) ? Object.entries(accumulator) : [];
  if (!entry || !isOperatorName(entry[0])) throw failed(`The field '${name}' must be an accumulator object`);
  if (others.length > 0) throw failed(`The field '${name}' must specify one accumulator`);
  const [operator, operand] = entry;
  if (!Object.hasOwn(ACCUMULATORS, operator)) throw notModelled(`accumulator ${operator}`);
  if (Array.isArray(operand)) throw failed(`The ${operator} accumulator is a unary operator`);
  checkExpression(operand);
}

function checkAddFields(value: unknown): void {
  const fields = fieldsOf(value, '$addFields specification stage must be an object');
  if (Object.keys(fields).length === 0) throw failed('$addFields specification must have at least one field');
  checkPaths(fieldPaths(fields).map(({ path }) => path));
  Object.values(fields).forEach(checkExpression);
}

function checkPath(path: string): void {
  if (!isFieldPath(path)) throw failed(`Invalid field path '${path}'`);
}

function checkSort(value: unknown): void {
  const fields = fieldsOf(value, 'the $sort key specification must be an object');
  if (Object.keys(fields).length === 0) throw failed('$sort stage must have at least one sort key');
  if (Object.values(fields).some(isPlainObject)) throw notModelled('$sort by $meta');
  if (Object.values(fields).some((direction) => direction !== 1 && direction !== -1))
    throw failed('$sort key ordering must be 1 (for ascending) or -1 (for descending)');
}

const UNWIND_OPTIONS = ['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'];

function checkUnwind(value: unknown): void {
  const options = typeof value === 'string' ? { path: value } : value;
  const { path, ...rest } = fieldsOf(
    options,
    'expected either a string or an object as specification for $unwind stage',
  );
  const unknown = Object.keys(rest).find((name) => !UNWIND_OPTIONS.includes(name));
  if (unknown !== undefined) throw failed(`unrecognized option to $unwind stage: ${unknown}`);
  if (typeof path !== 'string') throw failed('no path specified to $unwind stage');
  if (!path.startsWith('$')) throw failed(`path option to $unwind stage should be prefixed with a '$': ${path}`);
  checkPath(path.slice(1));
  checkUnwindOptions(rest);
}

function checkUnwindOptions({ includeArrayIndex = 'index', preserveNullAndEmptyArrays = false }: Document): void {
  if (typeof includeArrayIndex !== 'string' || !/^[^$]/.test(includeArrayIndex))
    throw failed('includeArrayIndex option to $unwind stage should be a non-empty string without $');
  checkPath(includeArrayIndex);
  if (typeof preserveNullAndEmptyArrays !== 'boolean')
    throw failed('expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage');
}

function checkCount(value: unknown): void {
  if (typeof value !== 'string' || value === '') throw failed('the count field must be a non-empty string');
  if (value.startsWith('$')) throw failed('the count field cannot be a $-prefixed path');
  if (value.includes('.')) throw failed("the count field cannot contain '.'");
}

function checkSortByCount(value: unknown): void {
  const isPath = typeof value === 'string' && value.startsWith('$');
  if (!isPath && !hasOperators(value))
    throw failed('the sortByCount field must be defined as a $-prefixed path or an expression inside an object');
  checkExpression(value);
}

function checkReplaceRoot(value: unknown): void {
  const { newRoot, ...others } = fieldsOf(value, 'expected an object as specification for $replaceRoot stage');
  if (Object.keys(others).length > 0 || newRoot === undefined)
    throw failed('$replaceRoot needs newRoot and nothing else');
  checkExpression(newRoot);
}

function checkSample(value: unknown): void {
  const { size } = fieldsOf(value, 'the $sample stage specification must be an object');
  if (!Number.isInteger(size) || (size as number) <= 0)
    throw failed('size argument to $sample must be a positive integer');
}

const LOOKUP_OPTIONS = ['from', 'as', 'localField', 'foreignField', 'let', 'pipeline'];

function checkLookup(value: unknown): void {
  const spec = fieldsOf(value, 'the $lookup specification must be an object');
  const unknown = Object.keys(spec).find((name) => !LOOKUP_OPTIONS.includes(name));
  if (unknown !== undefined) throw failed(`unknown argument to $lookup: ${unknown}`);
  for (const name of ['from', 'as']) {
    if (typeof spec[name] !== 'string') throw failed(`$lookup argument '${name}' must be a string`);
  }
  checkPath(spec['as'] as string);
  if ('pipeline' in spec) checkLookupPipeline(spec);
  else checkLookupFields(spec);
}

function checkLookupFields(spec: Document): void {
  if ('let' in spec) throw failed("$lookup with a 'let' needs a 'pipeline'");
  for (const name of ['localField', 'foreignField']) {
    const path = spec[name];
    if (typeof path !== 'string')
      throw failed(`$lookup requires either 'pipeline' or both 'localField' and 'foreignField'`);
    checkPath(path);
  }
}

function checkLookupPipeline(spec: Document): void {
  if ('localField' in spec || 'foreignField' in spec)
    throw notModelled('$lookup with a pipeline and localField or foreignField');
  const { let: variables = {}, pipeline } = spec;
  for (const name of Object.keys(fieldsOf(variables, "$lookup argument 'let' must be an object"))) {
    if (!/^[a-z\u0080-\uffff]\w*$/.test(name))
      throw failed(`'${name}' starts with an invalid character for a user variable name`);
  }
  Object.values(variables as Document).forEach(checkExpression);
  checkStages(readStages(pipeline));
}
