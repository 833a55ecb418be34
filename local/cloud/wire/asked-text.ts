import { isPlainObject } from '../store/document';
import type { WireBody } from './wire-body';

/** What a text of an operation may take, characters. */
const LONGEST = 300;
/** Numbers of canonical EJSON, which say their type. */
const TYPED_NUMBER = /\{"\$number(?:Int|Long|Double|Decimal)":"([^"]*)"\}/g;

/** What an operation asks for, in few words for who looks on: query, order and change, or an aggregate's stages. */
export function askedText(body: WireBody): string | undefined {
  const parts = body.action === 'database.aggregateDocuments' ? stages(body) : conditions(body);
  const text = parts
    .join(' ')
    .slice(0, 2 * LONGEST)
    .replace(TYPED_NUMBER, '$1');
  if (text === '') return undefined;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function conditions(body: WireBody): string[] {
  return ['query', 'order', 'data'].flatMap((name) => {
    const sent = body.sent(name);
    if (typeof sent !== 'string' || sent === '{}') return [];
    return [name === 'query' ? sent : `${name} ${sent}`];
  });
}

function stages(body: WireBody): string[] {
  const sent = body.sent('stages');
  if (!Array.isArray(sent)) return [];
  return sent.filter(isPlainObject).flatMap(({ stageKey: name, stageValue: value }) => {
    return typeof name === 'string' && typeof value === 'string' ? [`${name} ${value}`] : [];
  });
}
