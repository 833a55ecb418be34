/** The few things about a valibot schema that tell which fields it has. */
interface AnySchema {
  type: string;
  entries?: Readonly<Record<string, AnySchema>>;
  wrapped?: AnySchema;
  item?: AnySchema;
  options?: readonly unknown[];
}
/** Where in an input: names of fields, places in lists. */
export type Path = readonly (string | number)[];

const isSchema = (value: unknown): value is AnySchema => typeof value === 'object' && value !== null && 'type' in value;

/** Every field that an input may have, those that may be absent too, the whole input first. */
export function fieldsOf(schema: object, at: Path = []): Path[] {
  const { entries = {}, wrapped, item, options = [] } = schema as AnySchema;
  const inner = [
    ...Object.entries(entries).flatMap(([name, field]) => fieldsOf(field, [...at, name])),
    ...(item ? fieldsOf(item, [...at, 0]) : []),
    ...options.filter(isSchema).flatMap((option) => fieldsOf(option, at).slice(1)),
  ];
  return wrapped ? fieldsOf(wrapped, at) : [at, ...inner];
}

/** The input with this value there; what has to hold it is made. */
export function withField(input: unknown, [name, ...rest]: Path, value: unknown): unknown {
  if (name === undefined) return value;
  if (typeof name === 'number')
    return [withField(Array.isArray(input) ? (input as unknown[])[0] : undefined, rest, value)];
  const holder = typeof input === 'object' && input !== null && !Array.isArray(input) ? input : {};
  return { ...holder, [name]: withField((holder as Record<string, unknown>)[name], rest, value) };
}
