import ts from 'typescript';

/** Helpers that preprocessed wxs calls; they stand in for what WeChat's wxs engine has built in. */
export const WXS_RUNTIME = `
var __wxsConstructor=function(v){return v===null||v===undefined?v.constructor:Object.prototype.toString.call(v).slice(8,-1)};
var getRegExp=function(s,f){return new RegExp(s,f)};
var getDate=function(){return arguments.length===0?new Date():new (Function.prototype.bind.apply(Date,[null].concat([].slice.call(arguments))))};
`;

function withoutExtension(node: ts.CallExpression): ts.Node {
  const [target] = node.arguments;
  if (target === undefined || !ts.isStringLiteral(target)) return node;
  const bare = ts.factory.createStringLiteral(target.text.replace(/\.wxs$/, ''));
  return ts.factory.updateCallExpression(node, node.expression, undefined, [bare]);
}

/** wxs keeps an unknown escape as it is written ('\\d' is two characters); JavaScript drops the backslash. */
function withRawPattern(node: ts.CallExpression, source: ts.SourceFile): ts.Node {
  const [pattern, ...rest] = node.arguments;
  if (pattern === undefined || !ts.isStringLiteral(pattern)) return node;
  const written = pattern.getText(source).slice(1, -1);
  const escaped = written.replace(/\\\\/g, '\\').replace(/\\(['"])/g, '$1');
  return ts.factory.updateCallExpression(node, node.expression, undefined, [
    ts.factory.createStringLiteral(escaped),
    ...rest,
  ]);
}

function rewriteCall(node: ts.CallExpression, source: ts.SourceFile): ts.Node {
  if (!ts.isIdentifier(node.expression)) return node;
  if (node.expression.text === 'require') return withoutExtension(node);
  return node.expression.text === 'getRegExp' ? withRawPattern(node, source) : node;
}

/**
 * wxs → JavaScript that behaves the same: `require` without the extension, `x.constructor` as a type's name,
 * patterns of `getRegExp` as written.
 */
export function compileWxs(code: string): string {
  const source = ts.createSourceFile('a.js', code, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS);
  const result = ts.transform(source, [
    (context) => (root) => {
      const visit = (node: ts.Node): ts.Node => {
        const inner = ts.visitEachChild(node, visit, context);
        if (ts.isCallExpression(inner) && ts.isCallExpression(node)) {
          const written = ts.factory.updateCallExpression(inner, inner.expression, undefined, inner.arguments);
          return rewriteCall(written, source);
        }
        if (ts.isPropertyAccessExpression(inner) && inner.name.text === 'constructor') {
          return ts.factory.createCallExpression(ts.factory.createIdentifier('__wxsConstructor'), undefined, [
            inner.expression,
          ]);
        }
        return inner;
      };
      return ts.visitEachChild(root, visit, context);
    },
  ]);
  const [compiled] = result.transformed;
  return compiled === undefined ? code : ts.createPrinter().printFile(compiled);
}
