import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * Names that a view's script can answer events with: its methods and function-valued properties, the actions that it
 * binds from a store, and the same of files whose exports it uses as behaviours or spreads.
 */
export function handlerNames(script: string): Set<string> {
  return collect(script, new Set());
}

function collect(file: string, seen: Set<string>): Set<string> {
  const names = new Set<string>();
  if (seen.has(file) || !existsSync(file)) return names;
  seen.add(file);
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const mixedIn = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const name of declared(node)) names.add(name);
    for (const name of mixins(node)) mixedIn.add(name);
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const imported of importsOf(source, mixedIn)) {
    for (const name of collect(join(dirname(file), imported), seen)) names.add(name);
  }
  return names;
}

function declared(node: ts.Node): string[] {
  if (ts.isMethodDeclaration(node) || ts.isPropertyDeclaration(node)) return [node.name.getText()];
  if (ts.isShorthandPropertyAssignment(node)) return [node.name.text];
  if (!ts.isPropertyAssignment(node)) return [];
  if (node.name.getText() !== 'actions') return [node.name.getText()];
  return ts.isArrayLiteralExpression(node.initializer) ? texts(node.initializer) : [];
}

function texts(list: ts.ArrayLiteralExpression): string[] {
  return list.elements.filter(ts.isStringLiteral).map(({ text }) => text);
}

/** Identifiers spread into the view, or listed as its behaviours. */
function mixins(node: ts.Node): string[] {
  if (ts.isSpreadAssignment(node)) return identifiers(node.expression);
  const isBehaviors = ts.isPropertyAssignment(node) && node.name.getText() === 'behaviors';
  return isBehaviors ? identifiers(node.initializer) : [];
}

function identifiers(node: ts.Node): string[] {
  if (ts.isIdentifier(node)) return [node.text];
  const found: string[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...identifiers(child));
  });
  return found;
}

/** Relative files from which one of the names is imported. */
function importsOf(source: ts.SourceFile, names: ReadonlySet<string>): string[] {
  return source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    if (importClause === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    const used = identifiers(importClause).some((name) => names.has(name));
    return used && moduleSpecifier.text.startsWith('.') ? [`${moduleSpecifier.text}.ts`] : [];
  });
}
