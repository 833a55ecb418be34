import { createRequire } from 'node:module';

interface WxmlAttribute {
  readonly key: string;
  /** null for an attribute without a value. */
  readonly value: string | null;
}

interface WxmlNode {
  readonly type: string;
  readonly name?: string;
  /** Of a text. */
  readonly value?: string;
  readonly children?: readonly WxmlNode[];
  readonly startTag?: { readonly attributes?: readonly WxmlAttribute[] };
  readonly loc?: { readonly start: { readonly line: number } };
}

interface WxmlProgram {
  readonly body: readonly WxmlNode[];
}

/** The parser of eslint-plugin-wxml; it ships no types. */
const { parse } = createRequire(__filename)('@wxml/parser') as { parse: (text: string) => WxmlProgram };

export interface WxmlElement {
  readonly tag: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  /** Text stands in it, or in something inside it. */
  readonly hasText: boolean;
}

/** Every element of a template, outermost first. */
export function elements(text: string): WxmlElement[] {
  return parse(text).body.flatMap(withDescendants);
}

function withDescendants(node: WxmlNode): WxmlElement[] {
  if (node.name === undefined) return [];
  const attributes = new Map(
    (node.startTag?.attributes ?? []).map(({ key, value }): [string, string] => [key, value ?? '']),
  );
  const self = { tag: node.name, line: node.loc?.start.line ?? 0, attributes, hasText: hasText(node) };
  return [self, ...(node.children ?? []).flatMap(withDescendants)];
}

function hasText({ name, value, children = [] }: WxmlNode): boolean {
  return name === undefined ? value !== undefined && value.trim() !== '' : children.some(hasText);
}
