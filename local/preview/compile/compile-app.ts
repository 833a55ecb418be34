import { readAppGraph } from './app-graph';
import { bundleApp, type Bundle } from './bundle';
import { compileStyles } from './compile-wxss';
import { compileTemplates } from './compile-wxml';

/** A mini-program as the browser takes it. */
export interface CompiledApp extends Bundle {
  readonly styles: string;
  /** Warnings of the template compiler, one line each, with file and position. */
  readonly problems: readonly string[];
}

/**
 * Compiles a mini-program from its own sources.
 *
 * @param root the folder that holds app.json
 * @throws Error naming the file, for anything WeChat's compiler would refuse as well
 */
export async function compileApp(root: string): Promise<CompiledApp> {
  const graph = readAppGraph(root);
  const templates = compileTemplates(graph);
  return {
    ...(await bundleApp(graph, templates.expression)),
    styles: compileStyles(graph),
    problems: templates.problems,
  };
}
