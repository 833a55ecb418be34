import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesBelow, PACKED, shown } from './files';
import { isCommand, runAlone } from './run-alone';
import type { Finding, Verdict } from './verdict';

/** Where both languages stand side by side: `const zh = {…}` is the source of each. */
const WORD_FILES = /(^|\/)i18n\/words\/[^/]+\.ts$|-words\.ts$/;
const SOURCE = 'zh';
/** A property that a template reads: `.title` in `{{labels.title}}`. */
const READ_IN_TEMPLATE = /\.([A-Za-z_]\w*)/g;

/** A key of the phone's words. */
interface Key {
  /** `told.soon.name`. */
  readonly name: string;
  readonly node: ts.PropertyAssignment;
  /** What scripts see of the table that it stands in: its own type, or the one that it is declared with. */
  readonly table: ts.Type;
}

/** What scripts read: properties where they are written, and names by the type that they were read from. */
interface Reads {
  readonly nodes: Set<ts.Node>;
  readonly names: Map<ts.Type, Set<string>>;
}

/**
 * Keys of the phone's words that nothing reads: no script, by the type of what it reads from, and no template, by name. That a key is
 * there in both languages is the compiler's to check.
 */
export function unusedWords(root: string): Verdict {
  const program = phoneProgram(root);
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter((file) => !file.isDeclarationFile && !file.fileName.includes(PACKED));
  const keys = sources.filter(({ fileName }) => WORD_FILES.test(fileName)).flatMap((file) => keysOf(file, checker));
  const reads: Reads = { nodes: new Set(), names: new Map() };
  for (const source of sources) readIn(source, checker, reads);
  const inTemplates = namesInTemplates(root);
  const unused = keys.filter((key) => !isRead(key, reads) && !inTemplates.has(key.node.name.getText()));
  return { findings: unused.map((key) => finding(root, key)), note: `${String(keys.length)} keys` };
}

function phoneProgram(root: string): ts.Program {
  const files = filesBelow(join(root, 'miniprogram'), ['.ts'], [PACKED]);
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config?: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
  return ts.createProgram(files, { ...options, noEmit: true });
}

function keysOf(source: ts.SourceFile, checker: ts.TypeChecker): Key[] {
  const declared = source.statements.filter((one) => ts.isVariableStatement(one));
  const tables = declared.flatMap(({ declarationList }) => declarationList.declarations.filter(isSource));
  return tables.flatMap(({ name, initializer }) =>
    initializer === undefined ? [] : keysIn(initializer, { name: '', type: checker.getTypeAtLocation(name) }, checker),
  );
}

function isSource({ name }: ts.VariableDeclaration): boolean {
  return name.getText() === SOURCE;
}

/** The keys of a table, and of those inside it; also behind `satisfies …`. */
function keysIn(written: ts.Expression, table: { name: string; type: ts.Type }, checker: ts.TypeChecker): Key[] {
  if (ts.isSatisfiesExpression(written)) return keysIn(written.expression, table, checker);
  if (!ts.isObjectLiteralExpression(written)) return [];
  return written.properties.filter(ts.isPropertyAssignment).flatMap((node) => {
    const name = table.name + node.name.getText();
    const inside = { name: `${name}.`, type: checker.getTypeAtLocation(node.initializer) };
    return [{ name, node, table: table.type }, ...keysIn(node.initializer, inside, checker)];
  });
}

function isRead({ node, table }: Key, { nodes, names }: Reads): boolean {
  return nodes.has(node) || names.get(table)?.has(node.name.getText()) === true;
}

/** Notes every property that a script reads: by name, by `[…]`, or by taking an object apart. */
function readIn(source: ts.SourceFile, checker: ts.TypeChecker, reads: Reads): void {
  const note = (from: ts.Node, name: string): void => {
    const type = checker.getTypeAtLocation(from);
    reads.names.set(type, (reads.names.get(type) ?? new Set()).add(name));
    for (const node of type.getProperty(name)?.declarations ?? []) reads.nodes.add(node);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(node.expression, node.name.text);
    else if (ts.isElementAccessExpression(node)) {
      for (const name of namesOf(node.argumentExpression, checker)) note(node.expression, name);
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      note(node.parent, (node.propertyName ?? node.name).getText());
    }
    node.forEachChild(visit);
  };
  source.forEachChild(visit);
}

/** Every name that an index can be: all stages for `words.stage[stage]`. */
function namesOf(index: ts.Expression, checker: ts.TypeChecker): string[] {
  const type = checker.getTypeAtLocation(index);
  const kinds = type.isUnion() ? type.types : [type];
  return kinds.filter((kind) => kind.isStringLiteral()).map(({ value }) => value);
}

function namesInTemplates(root: string): Set<string> {
  const templates = filesBelow(join(root, 'miniprogram'), ['.wxml'], [PACKED]);
  const names = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(READ_IN_TEMPLATE)].map(([, name = '']) => name);
  return new Set(templates.flatMap(names));
}

function finding(root: string, { name, node }: Key): Finding {
  const source = node.getSourceFile();
  const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  return { file: `${shown(root, source.fileName)}:${String(line)}`, message: `${name}: nothing reads it` };
}

if (isCommand(__filename)) void runAlone(unusedWords);
