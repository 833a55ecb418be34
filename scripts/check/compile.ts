import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DefaultProjectAttr, getCompiledResult, Project } from 'miniprogram-ci';
import { readAppJson, subPackageRoots } from './app-json';
import { describeSizes, oversized, packageSizes } from './package-sizes';
import { isCommand, runAlone } from './run-alone';
import type { Verdict } from './verdict';

type Options = Parameters<typeof getCompiledResult>[0];

/**
 * Tencent's own compiler, offline, and the sizes of the packages it makes.
 * The project's limits are fetched from Tencent unless the project brings its own `attr`.
 * Run it in a process of its own: its workers outlive it, and meanwhile the process stands in another folder.
 */
export async function compile(root: string): Promise<Verdict> {
  const project = offlineProject(resolve(root));
  // The compiler makes a cache folder of 32 hexadecimal digits wherever the process stands, and forgets it.
  const stoodIn = process.cwd();
  const standing = mkdtempSync(join(tmpdir(), 'zhitu-compile-'));
  process.chdir(standing);
  try {
    const compiled = await getCompiledResult({
      project,
      version: '0.0.0',
      setting: { useProjectConfig: true },
      onProgressUpdate: () => undefined,
    });
    const sizes = packageSizes(compiled, subPackageRoots(readAppJson(root)));
    const note = `${String(Object.keys(compiled).length)} files: ${describeSizes(sizes)}`;
    return { findings: oversized(sizes), note };
  } catch (error) {
    return { findings: [{ file: '', message: error instanceof Error ? error.message : String(error) }] };
  } finally {
    process.chdir(stoodIn);
    rmSync(standing, { recursive: true, force: true });
  }
}

function offlineProject(root: string): Options['project'] {
  const project = new Project({
    appid: 'touristappid',
    type: 'miniProgram',
    projectPath: root,
    privateKey: 'unused offline',
    ignores: ['node_modules/**/*'],
  });
  // Its class is not assignable to its own interface under exactOptionalPropertyTypes.
  return Object.assign(project, { attr: () => Promise.resolve(DefaultProjectAttr) }) as unknown as Options['project'];
}

if (isCommand(__filename)) void runAlone(compile);
