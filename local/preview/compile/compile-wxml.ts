import fs from 'node:fs';
import path from 'node:path';
import { TmplGroup } from 'glass-easel-template-compiler';
import { type AppGraph, baseOf } from './app-graph';
import { compileWxs, WXS_RUNTIME } from './compile-wxs';

interface TemplateProblem {
  readonly isError: boolean;
  readonly message: string;
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
}

/** What became of all templates: one expression that yields `{ [path]: generator group }`, and the problems seen. */
export interface CompiledTemplates {
  readonly expression: string;
  readonly problems: readonly string[];
}

class TemplateCompiler {
  readonly problems: string[] = [];
  private readonly group = new TmplGroup();
  private readonly seen = new Set<string>();

  constructor(private readonly root: string) {
    this.group.setExtraRuntimeScript(WXS_RUNTIME);
  }

  addTemplate(name: string): void {
    if (this.seen.has(name)) return;
    this.seen.add(name);
    const file = `${baseOf(this.root, name)}.wxml`;
    const found = this.group.addTmpl(name, fs.readFileSync(file, 'utf8')) as TemplateProblem[];
    for (const problem of found) {
      this.problems.push(
        `${file}:${String(problem.startLine + 1)}:${String(problem.startColumn + 1)} ${problem.message}`,
      );
    }
    for (const module of this.group.getInlineScriptModuleNames(name) as string[]) {
      this.group.setInlineScript(name, module, compileWxs(this.group.getInlineScript(name, module)));
    }
    for (const other of this.group.getDirectDependencies(name) as string[]) this.addTemplate(other);
    for (const script of this.group.getScriptDependencies(name) as string[]) this.addScript(script);
  }

  private addScript(name: string): void {
    const key = `${name}.wxs`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const code = fs.readFileSync(this.scriptFile(name), 'utf8');
    this.group.addScript(name, compileWxs(code));
    for (const [, request] of code.matchAll(/require\(\s*['"]([^'"]+)['"]\s*\)/g)) {
      if (request !== undefined)
        this.addScript(path.posix.join(path.posix.dirname(name), request).replace(/\.wxs$/, ''));
    }
  }

  private scriptFile(name: string): string {
    const own = path.join(this.root, `${name}.wxs`);
    return fs.existsSync(own) ? own : `${baseOf(this.root, name)}.wxs`;
  }

  finish(): string {
    const expression = this.group.getTmplGenObjectGroups();
    this.group.free();
    return expression;
  }
}

/** Compiles the WXML and wxs of every page and component, with what they import and include. */
export function compileTemplates(graph: AppGraph): CompiledTemplates {
  const compiler = new TemplateCompiler(graph.root);
  for (const unit of graph.units) compiler.addTemplate(unit.path);
  return { expression: compiler.finish(), problems: compiler.problems };
}
