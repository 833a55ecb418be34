import { resolve } from 'node:path';
import { DefaultProjectAttr, getCompiledResult, Project } from 'miniprogram-ci';
import type { CompiledFiles } from './package-sizes';
import { standingElsewhere } from './standing-elsewhere';
import { COMPILE_SETTING, projectOptions } from './tencent-project';

type Options = Parameters<typeof getCompiledResult>[0];

/**
 * What Tencent's own compiler makes of a project, offline: the files that an upload would carry, source maps left out.
 * The project's limits are fetched from Tencent unless the project brings its own `attr`.
 * The compiler's workers outlive it: a process that called this has to be ended.
 *
 * @throws the compiler's error, which names the file
 */
export function compiledFiles(root: string): Promise<CompiledFiles> {
  const project = offlineProject(resolve(root));
  return standingElsewhere(() =>
    getCompiledResult({
      project,
      version: '0.0.0',
      setting: COMPILE_SETTING,
      onProgressUpdate: () => undefined,
    }),
  );
}

function offlineProject(root: string): Options['project'] {
  const project = new Project(projectOptions(root, 'touristappid', 'unused offline'));
  // Its class is not assignable to its own interface under exactOptionalPropertyTypes.
  return Object.assign(project, { attr: () => Promise.resolve(DefaultProjectAttr) }) as unknown as Options['project'];
}
