import { AppError } from '../../_core/app-error';
import { isObject, itemsIn, textIn, type JsonObject } from '../../_core/json-fields';
import { makeScan } from '../../_core/tracking/make-scan';
import type { Scan } from '../../_core/tracking/types';
import { areaName } from './area-name';
import { codeOfWord, readingOf } from './state-table';

const MAX_NODES = 1_000;

/** Our codes of the carriers that a list of nodes speaks of; undefined for one that is not known. */
interface NodesOf {
  /** The parcel's. */
  carrier: string | undefined;
  /** The one whose words these are, when it is another. */
  wordsOf?: string | undefined;
}

export interface ReadNodes {
  scans: Scan[];
  unreadable: number;
  /** Each node's code, empty for none; known or not. */
  codes: string[];
}

/**
 * Reads the nodes of one result, in its order. A result without nodes has none; a node that is none counts as unreadable.
 *
 * @throws AppError `too_large`, or `unsupported_format` for nodes of another shape
 */
export function readNodes(result: JsonObject, of: NodesOf): ReadNodes {
  const items = itemsOf(result);
  const scans: Scan[] = [];
  const codes: string[] = [];
  for (const node of nodesIn(items)) {
    const code = textIn(node, 'statusCode') || codeOfWord(textIn(node, 'status'));
    const scan = readNode(node, code, of);
    codes.push(code);
    if (scan) scans.push(scan);
  }
  return { scans, unreadable: items.length - scans.length, codes };
}

function nodesIn(items: readonly unknown[]): JsonObject[] {
  const nodes = items.filter(isObject);
  if (nodes.length > 0 && !nodes.some((node) => 'ftime' in node || 'time' in node)) {
    throw new AppError('unsupported_format', 'kuaidi100: nodes with neither ftime nor time');
  }
  return nodes;
}

function itemsOf(result: JsonObject): readonly unknown[] {
  const items = itemsIn(result, 'data') ?? (result['data'] === undefined ? [] : undefined);
  if (items === undefined) throw new AppError('unsupported_format', 'kuaidi100: data is no list');
  if (items.length > MAX_NODES) throw new AppError('too_large', 'kuaidi100: over 1,000 nodes in one track');
  return items;
}

/** `ftime` is `time` put into one form. @returns undefined when neither can be read */
function readNode(node: JsonObject, code: string, of: NodesOf): Scan | undefined {
  const scanAt = (time: string): Scan | undefined =>
    makeScan({
      time,
      words: textIn(node, 'context'),
      place: areaName(textIn(node, 'areaName')) || textIn(node, 'location'),
      code,
      codeReading: readingOf(code),
      carrier: of.carrier,
      wordsOf: of.wordsOf,
    });
  return scanAt(textIn(node, 'ftime')) ?? scanAt(textIn(node, 'time'));
}
