import { notModelled } from '../cloud-error';
import { isFieldPath } from './field-name';
import { onlySelected, selectionOf, withoutSelected } from './field-selection';
import { failed } from '../store/database-failure';
import { isPlainObject, type Document } from '../store/document';

/** What to send of a document: path → 1 (only these), 0 (all but these) or `{$slice}` (some of a list). Empty: all. */
export type Projection = Document;

/**
 * Refuses what a read cannot be asked for.
 *
 * @see "Project Fields to Return from Query", MongoDB manual
 * @throws CloudError
 */
export function checkProjection(projection: Projection): void {
  const paths = Object.keys(projection);
  const wrong = paths.find((path) => !isFieldPath(path));
  if (wrong !== undefined) throw failed(`FieldPath field names may not be empty or start with '$': '${wrong}'`);
  selectionOf(paths);
  for (const [path, value] of Object.entries(projection)) {
    if (value !== 0 && value !== 1 && !isSlice(value))
      throw notModelled(`projection of '${path}' by ${JSON.stringify(value)}`);
  }
  const kinds = Object.entries(projection).flatMap(([path, value]) =>
    path === '_id' || isSlice(value) ? [] : [value],
  );
  if (new Set(kinds).size > 1) throw failed('Projection cannot have a mix of inclusion and exclusion');
}

/** `$slice` says nothing of the other fields. */
export function project(documents: readonly Document[], projection: Projection): Document[] {
  const slices = Object.entries(projection).filter((entry): entry is [string, Slice] => isSlice(entry[1]));
  const pick = pickOf(projection);
  return documents.map((document) => slices.reduce(cut, pick(document)));
}

function pickOf(projection: Projection): (document: Document) => Document {
  const { _id: id, ...fields } = projection;
  const others = Object.entries(fields).filter(([, value]) => !isSlice(value));
  const isInclusion = others.length > 0 ? others[0]?.[1] === 1 : id === 1;
  if (isInclusion) {
    const kept = selectionOf([...Object.keys(fields), ...(id === 0 ? [] : ['_id'])]);
    return (document) => onlySelected(document, kept);
  }
  const gone = selectionOf([...others.map(([path]) => path), ...(id === 0 ? ['_id'] : [])]);
  return (document) => withoutSelected(document, gone);
}

interface Slice {
  $slice: number | [from: number, count: number];
}

function isSlice(value: unknown): value is Slice {
  if (!isPlainObject(value) || Object.keys(value).length !== 1) return false;
  const slice = value['$slice'];
  if (!Array.isArray(slice)) return Number.isInteger(slice);
  return slice.length === 2 && slice.every(Number.isInteger) && (slice[1] as number) > 0;
}

/** A copy in which the list at a path is cut; what is no list stays. */
function cut(document: Document, [path, { $slice }]: [string, Slice]): Document {
  const [name = '', ...rest] = path.split('.');
  if (!Object.hasOwn(document, name)) return document;
  const value = document[name];
  if (rest.length > 0)
    return isPlainObject(value) ? { ...document, [name]: cut(value, [rest.join('.'), { $slice }]) } : document;
  return Array.isArray(value) ? { ...document, [name]: sliced(value, $slice) } : document;
}

function sliced(list: readonly unknown[], slice: Slice['$slice']): unknown[] {
  if (!Array.isArray(slice)) return slice < 0 ? list.slice(slice) : list.slice(0, slice);
  const [from, count] = slice;
  const start = from < 0 ? Math.max(0, list.length + from) : from;
  return list.slice(start, start + count);
}
