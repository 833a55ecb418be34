/**
 * Cases are JSON and run where the SDK is: what JSON has no word for is a mark, `{$: [name, ...operands]}`, which
 * functions/contract/index.js turns into the SDK's own value.
 */
export interface Mark {
  $: unknown[];
}

/** A command: `_('gte', 5)` is `db.command.gte(5)`, `_('aggregate.sum', '$n')` is `db.command.aggregate.sum('$n')`. */
export function _(name: string, ...operands: unknown[]): Mark {
  return { $: [name, ...operands] };
}

/** `db.command.aggregate.<name>(…)` */
export function $(name: string, ...operands: unknown[]): Mark {
  return { $: [`aggregate.${name}`, ...operands] };
}

/** A command with others called on it: `chained(_('gte', 1), ['and', _('lt', 5)])` is `_.gte(1).and(_.lt(5))`. */
export function chained(command: Mark, ...calls: [method: string, ...operands: unknown[]][]): Mark {
  return { $: ['chain', command, ...calls] };
}

/** A `Date`. @param ms epoch ms */
export function date(ms: number): Mark {
  return { $: ['date', ms] };
}

/** `db.Geo.Point(longitude, latitude)` */
export function point(longitude: number, latitude: number): Mark {
  return { $: ['Geo.Point', longitude, latitude] };
}

/** `db.serverDate(…)` */
export function serverDate(offset?: number): Mark {
  return { $: offset === undefined ? ['serverDate'] : ['serverDate', { offset }] };
}

/** `db.RegExp({regexp, options})` */
export function regex(regexp: string, options?: string): Mark {
  return { $: options === undefined ? ['regex', regexp] : ['regex', regexp, options] };
}

/** A JavaScript regular expression. */
export function pattern(source: string, flags = ''): Mark {
  return { $: ['pattern', source, flags] };
}

/** A letter, `length` times. */
export function text(letter: string, length: number): Mark {
  return { $: ['text', letter, length] };
}

/** `undefined`, which JSON would drop. */
export const UNDEFINED: Mark = { $: ['undefined'] };

/** The whole name of one of the cases' collections, as `lookup` needs it. */
export function collectionNamed(name: string): Mark {
  return { $: ['collection', name] };
}
