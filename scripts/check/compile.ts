import { readAppJson, subPackageRoots } from './app-json';
import { compiledFiles } from './compiled-files';
import { describeSizes, oversized, packageSizes } from './package-sizes';
import { isCommand, runAlone } from './run-alone';
import type { Verdict } from './verdict';

/** Tencent's own compiler, offline, and the sizes of the packages it makes. Run it in a process of its own. */
export async function compile(root: string): Promise<Verdict> {
  try {
    const compiled = await compiledFiles(root);
    const sizes = packageSizes(compiled, subPackageRoots(readAppJson(root)));
    const note = `${String(Object.keys(compiled).length)} files: ${describeSizes(sizes)}`;
    return { findings: oversized(sizes), note };
  } catch (error) {
    return { findings: [{ file: '', message: error instanceof Error ? error.message : String(error) }] };
  }
}

if (isCommand(__filename)) void runAlone(compile);
