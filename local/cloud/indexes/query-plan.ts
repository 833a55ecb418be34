import type { Document } from '../store/document';
import { partOf, type IndexPart, type KeyRange } from './key-ranges';
import { alternativesOf, partsOf } from './query-parts';
import { readPredicates, type Predicate } from './query-predicates';
import { narrows } from './query-shape';
import type { IndexDefinition } from '../store/schema';

export interface OpenIndex {
  id: number;
  definition: IndexDefinition;
  /** True once any document had several keys in it. */
  multikey: boolean;
}
/** Ranges of one index. */
export interface IndexScan {
  index: OpenIndex;
  ranges: KeyRange[];
}
/** How to read a superset of what matches. */
export interface QueryPlan {
  /** One, or one for each alternative of an `$or`. */
  scans: IndexScan[];
  /** Paths whose conditions narrow what is read: none when the index only gives the order. */
  used: string[];
  /** Set when reading in this direction gives the order asked for. */
  sorted?: 'forward' | 'backward';
  /** Documents that can be met, where a unique index says so. */
  atMost?: number;
}
export interface PlanRequest {
  indexes: readonly OpenIndex[];
  query: Document;
  /** Path → 1 or −1. */
  order: Document;
  /** Matches after which reading in the order asked for may end. */
  enough: number;
  /** Counts the entries of one range, up to `most`. */
  count: (index: OpenIndex, range: KeyRange, most: number) => number;
}

/** Entries counted for one plan: enough to tell a good one from a bad one. */
const PROBED = 200;
/** Ranges that are counted one by one; of more, each is taken for one entry. */
const PROBED_RANGES = 20;

/** `$or`s within one another that are planned; what is deeper is left to the filter. */
const MAX_DEPTH = 3;

/** The ways to read by an index, first what is likely to read least; none when every document has to be read. */
export function planQuery(request: PlanRequest): QueryPlan[] {
  return plansFor(request, 0);
}

/** @param depth `$or`s that the query is an alternative of */
function plansFor(request: PlanRequest, depth: number): QueryPlan[] {
  const predicates = readPredicates(request.query);
  const plans = request.indexes.flatMap((index) => planIndex(index, predicates, request.order));
  const single = plans.find(({ atMost }) => atMost === 1);
  if (single) return [single];
  const union = planUnion(request, depth);
  const useful = [...withoutBeaten(plans), ...(union ? [union] : [])];
  return useful.length > 1 ? leastReadingFirst(useful, request) : useful;
}

function planIndex(index: OpenIndex, predicates: ReadonlyMap<string, Predicate>, order: Document): QueryPlan[] {
  const { fields, unique } = index.definition;
  const part = partOf(fields, predicates, index.multikey);
  const used = part.used.filter((path) => narrows(predicates.get(path) ?? {}));
  const sorted = sortDirection(index, part, order);
  if (used.length === 0 && (!sorted || isEmpty(order))) return [];
  const isWhole = unique === true && part.fixed === fields.length;
  return [
    {
      scans: [{ index, ranges: part.ranges }],
      used,
      ...(sorted && { sorted }),
      ...(isWhole && { atMost: part.ranges.length }),
    },
  ];
}

/** Which way the index is to be read to give the order; the order of what is fixed does not matter. */
function sortDirection(
  { definition: { fields }, multikey }: OpenIndex,
  { fixed, ranges }: IndexPart,
  order: Document,
): 'forward' | 'backward' | undefined {
  if (multikey || ranges.length > 1) return undefined;
  const wanted = Object.entries(order).filter(([path]) => !fields.slice(0, fixed).some((field) => field.path === path));
  if (wanted.length === 0) return 'forward';
  const turns = wanted.map(([path, direction], i) => {
    const field = fields[fixed + i];
    return field?.path === path ? (direction as number) * (field.order ?? 1) : 0;
  });
  if (turns.every((turn) => turn === 1)) return 'forward';
  return turns.every((turn) => turn === -1) ? 'backward' : undefined;
}

/** Leaves out a plan beside one that holds to the same conditions, or more, and gives the order if it does. */
function withoutBeaten(plans: readonly QueryPlan[]): QueryPlan[] {
  const strongestFirst = [...plans].sort((a, b) => b.used.length - a.used.length || rankOf(b) - rankOf(a));
  return strongestFirst.reduce<QueryPlan[]>(
    (kept, plan) => (kept.some((other) => beats(other, plan)) ? kept : [...kept, plan]),
    [],
  );
}

function rankOf({ sorted }: QueryPlan): number {
  return sorted === undefined ? 0 : 1;
}

function beats(one: QueryPlan, other: QueryPlan): boolean {
  return (one.sorted !== undefined || !other.sorted) && other.used.every((path) => one.used.includes(path));
}

/**
 * An `$or` is read alternative by alternative, if an index narrows each of them; of several `$or`s the first that can be. The
 * others say nothing here: planned within each alternative, they would multiply.
 */
function planUnion(request: PlanRequest, depth: number): QueryPlan | undefined {
  if (depth === MAX_DEPTH) return undefined;
  const { common, choices } = partsOf(request.query);
  for (const choice of choices) {
    const plans = alternativesOf(choice, common).map((query) => planAlternative({ ...request, query }, depth));
    if (plans.every((plan) => plan !== undefined))
      return { scans: plans.flatMap(({ scans }) => scans), used: plans.flatMap(({ used }) => used) };
  }
  return undefined;
}

function planAlternative(request: PlanRequest, depth: number): QueryPlan | undefined {
  return plansFor({ ...request, order: {} }, depth + 1).find(({ used }) => used.length > 0);
}

function leastReadingFirst(plans: readonly QueryPlan[], request: PlanRequest): QueryPlan[] {
  const probed = plans.map((plan) => {
    const entries = probe(plan, request);
    const inOrder = plan.sorted !== undefined || isEmpty(request.order);
    return { plan, entries, reading: inOrder ? Math.min(entries, request.enough) : entries };
  });
  return probed.sort((a, b) => a.reading - b.reading || a.entries - b.entries).map(({ plan }) => plan);
}

/** How many entries a plan has to read, counted no further than PROBED. */
function probe({ scans, atMost }: QueryPlan, { count }: PlanRequest): number {
  if (atMost !== undefined) return atMost;
  const ranges = scans.flatMap((scan) => scan.ranges.map((range) => ({ index: scan.index, range })));
  if (ranges.length > PROBED_RANGES) return ranges.length;
  let entries = 0;
  for (const { index, range } of ranges) if (entries < PROBED) entries += count(index, range, PROBED - entries);
  return entries;
}

function isEmpty(fields: Document): boolean {
  return Object.keys(fields).length === 0;
}
