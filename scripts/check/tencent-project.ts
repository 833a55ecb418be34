import type { Project } from 'miniprogram-ci';

type ProjectOptions = ConstructorParameters<typeof Project>[0];

/** Compiled as project.config.json says, whether it is judged or uploaded. */
export const COMPILE_SETTING = { useProjectConfig: true };

/**
 * How miniprogram-ci is told of a project; packOptions it reads from project.config.json by itself.
 *
 * @param root absolute
 * @param privateKey the key itself, in PEM
 */
export function projectOptions(root: string, appid: string, privateKey: string): ProjectOptions {
  return { appid, type: 'miniProgram', projectPath: root, privateKey, ignores: ['node_modules/**/*'] };
}
