import type { GitTree } from './git-tree';
import { overBudget } from './print-packages';
import type { SizedPackage } from './sized-packages';
import { makesVersion, type ReleaseOptions, sendsAnything } from './release-options';
import type { ReleasePlan } from './release-plan';
import { chooseVersion, type ReleaseVersion } from './release-version';
import { readSenderSettings, shortages } from './sender-settings';
import { stageFunctions } from './staged-functions';

export interface PlanSources {
  /** The repository, absolute. */
  readonly root: string;
  readonly git: GitTree;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folder outside the repository that receives the built functions. */
  readonly staging: string;
  readonly compile: (root: string) => Promise<SizedPackage[]>;
}

/** Releases are made from here. */
const RELEASE_BRANCH = 'main';

/** All that would go. Writes nothing but the staging folder. @throws ReleaseRefusal */
export async function planRelease(sources: PlanSources, options: ReleaseOptions): Promise<ReleasePlan> {
  const { root, git, environment, staging } = sources;
  const version = chooseVersion(root, git, options.level);
  const sender = readSenderSettings(root, environment);
  // Asked for nothing, it shows all that could go.
  const isTour = !sendsAnything(options);
  const functions = await stageFunctions(
    root,
    staging,
    options.functions === 'none' ? (isTour ? 'all' : []) : options.functions,
  );
  const packages = await sources.compile(root);
  return {
    options,
    version,
    packages,
    functions,
    sender,
    description: isTour || makesVersion(options) ? version.version : `${version.from} 之后 ${git.head().slice(0, 7)}`,
    missing: [
      ...shortages(sender, isTour || options.functions !== 'none'),
      ...(isTour || makesVersion(options) ? untidyTree(git, isSentAgain(options, version)) : []),
      ...resumeFault(options, version),
      ...overBudget([...packages, ...functions]).map(({ name }) => `${name} 超过了大小上限`),
    ],
  };
}

/** Whether a version goes that stands already, perhaps an older one: its tag may be checked out on no branch, and nothing is committed. */
const isSentAgain = ({ resume }: ReleaseOptions, { change }: ReleaseVersion): boolean =>
  resume && change === 'sent-before';

function untidyTree(git: GitTree, isAgain: boolean): string[] {
  const branch = git.branch();
  const changes = git.changes();
  return [
    ...(isAgain || branch === RELEASE_BRANCH ? [] : [`现在在 ${branch}：要在 ${RELEASE_BRANCH} 上发布`]),
    ...(changes.length > 0 ? [`有 ${String(changes.length)} 个文件没有提交：先提交，或者用 git stash 收起来`] : []),
    ...(isAgain || git.knowsAuthor() ? [] : ['git 不知道提交的人是谁：设 git config user.name 和 user.email']),
  ];
}

function resumeFault({ resume }: ReleaseOptions, { change }: ReleaseVersion): string[] {
  return resume && change !== 'sent-before' ? ['--resume 只用来接着发已经定好的版本，现在还没有定：去掉 --resume'] : [];
}
