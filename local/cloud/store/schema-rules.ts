/**
 * Indexes of one collection, besides that of `_id`.
 *
 * @see developers.weixin.qq.com, Resource Quota: 20. docs.cloudbase.net, FAQ of the database: 100; the smaller one holds here [ours]
 */
const MAX_INDEXES = 20;
/** Fields of one index. @see docs.cloudbase.net, FAQ of the database */
const MAX_FIELDS = 31;
/** No document says what a name may be: these are allowed by everything that has to do with it [ours]. */
const NAME = /^[A-Za-z][\w-]{0,63}$/;

/** What was read from a file: it may be anything. */
type Unchecked = Record<string, unknown>;
/** Says what is wrong, and nothing when all is well. */
type Check = (value: unknown) => string | undefined;

/** What database.json gets wrong first, with the place; undefined when it is well. */
export function schemaMistake(schema: unknown): string | undefined {
  return mistakeIn(schema, { collections: listOf('collection', collectionMistake) }, ['collections']);
}

function collectionMistake(collection: unknown): string | undefined {
  const wrong = mistakeIn(
    collection,
    { name: nameMistake, permission: permissionMistake, indexes: indexesMistake, small: reasonMistake },
    ['name'],
  );
  return wrong && `collection ${nameOf(collection)}: ${wrong}`;
}

function indexesMistake(indexes: unknown): string | undefined {
  const wrong = listOf('index', indexMistake)(indexes);
  if (wrong !== undefined) return wrong;
  const list = indexes as Unchecked[];
  if (list.length > MAX_INDEXES)
    return `${String(list.length)} indexes, CloudBase allows ${String(MAX_INDEXES)} in a collection`;
  const keys = list.map(({ fields }) =>
    JSON.stringify((fields as Unchecked[]).map(({ path, order = 1 }) => [path, order])),
  );
  const again = list.find((_index, i) => keys.indexOf(keys[i] ?? '') < i);
  return again && `index ${nameOf(again)}: another index has the same fields, which MongoDB refuses`;
}

function indexMistake(index: unknown): string | undefined {
  const wrong = mistakeIn(index, { name: nameMistake, fields: fieldsMistake, unique: flagMistake }, ['name', 'fields']);
  return wrong && `index ${nameOf(index)}: ${wrong}`;
}

function fieldsMistake(fields: unknown): string | undefined {
  const wrong = listOf('field', fieldMistake)(fields);
  if (wrong !== undefined) return wrong;
  const paths = (fields as Unchecked[]).map(({ path }) => path);
  if (paths.length === 0) return 'needs fields';
  if (paths.length > MAX_FIELDS)
    return `${String(paths.length)} fields, CloudBase allows ${String(MAX_FIELDS)} in an index`;
  return new Set(paths).size < paths.length ? 'has a field twice' : undefined;
}

function fieldMistake(field: unknown): string | undefined {
  const wrong = mistakeIn(field, { path: pathMistake, order: orderMistake }, ['path']);
  return wrong && `field ${JSON.stringify(field)} is not {path, order?: 1 | -1}: ${wrong}`;
}

function permissionMistake(permission: unknown): string | undefined {
  const rules = {
    read: ruleMistake,
    write: ruleMistake,
    create: ruleMistake,
    update: ruleMistake,
    delete: ruleMistake,
  };
  const wrong = mistakeIn(permission, rules, ['read', 'write']);
  return wrong && `permission: ${wrong}`;
}

const nameMistake: Check = (value) =>
  isText(value) && NAME.test(value) ? undefined : 'needs a name: a letter, then letters, digits, - or _, 64 at most';
const pathMistake: Check = (value) =>
  isText(value) && value.split('.').every((name) => name !== '' && !name.startsWith('$')) ? undefined : 'no path';
const orderMistake: Check = (value) => (value === 1 || value === -1 ? undefined : 'an order is 1 or -1');
const flagMistake: Check = (value) => (typeof value === 'boolean' ? undefined : 'unique is true or false');
const reasonMistake: Check = (value) =>
  isText(value) && value.trim() !== '' ? undefined : 'small says why there are never many documents';
const ruleMistake: Check = (value) =>
  typeof value === 'boolean' || (isText(value) && value.trim() !== '')
    ? undefined
    : 'a rule is true, false or an expression';

/** An object that has these keys and no others, each as its check wants it. */
function mistakeIn(
  value: unknown,
  checks: Readonly<Record<string, Check>>,
  needed: readonly string[],
): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'an object is expected';
  const missing = needed.find((key) => !(key in value));
  if (missing !== undefined) return `${missing} is missing`;
  for (const [key, held] of Object.entries(value)) {
    const check = checks[key];
    const wrong = check ? check(held) : `${key} is nothing that database.json knows`;
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** A list whose items are well, no two with one name. */
function listOf(kind: string, check: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return 'a list is expected';
    const wrong = value.map(check).find((text) => text !== undefined);
    if (wrong !== undefined) return wrong;
    const names = value.map((item: Unchecked) => item['name']).filter(isText);
    const again = names.find((name, i) => names.indexOf(name) < i);
    return again && `${kind}: the name ${again} is there twice`;
  };
}

function nameOf(value: unknown): string {
  const name = (value as Unchecked | null)?.['name'];
  return isText(name) ? name : '(no name)';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
