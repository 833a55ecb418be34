import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../check/files';
import { binary } from '../check/step';
import type { GitTree } from './git-tree';
import type { Level } from './release-options';
import { ReleaseRefusal } from './release-refusal';

/** The version that goes, and what has to be written for it. */
export interface ReleaseVersion {
  /** package.json's now. */
  readonly from: string;
  readonly version: string;
  /**
   * - `sent-before`: the newest commit is tagged with it, nothing is written;
   * - `untagged`: package.json and CHANGELOG.md have it already, a tag is missing;
   * - `first`: package.json has it, the changelog and the tag are missing;
   * - `next`: all of it is made from the commits since the last tag.
   */
  readonly change: 'sent-before' | 'untagged' | 'first' | 'next';
  /** Its section of CHANGELOG.md, Markdown. */
  readonly changelog: string;
}

/** What commit-and-tag-version writes. */
const WRITTEN = ['package.json', 'package-lock.json', 'CHANGELOG.md'];

const OF_CHANGE: Readonly<Record<ReleaseVersion['change'], readonly string[]>> = {
  'sent-before': [],
  untagged: ['--skip.bump', '--skip.changelog', '--skip.commit'],
  first: ['--first-release'],
  next: [],
};

export function tagOf(version: string): string {
  return `v${version}`;
}

/**
 * Which version goes. Writes nothing.
 *
 * @param level instead of what the commits call for
 * @throws ReleaseRefusal when a level is asked for and no new version is due
 */
export function chooseVersion(root: string, git: GitTree, level?: Level): ReleaseVersion {
  const from = (readJson(join(root, 'package.json')) as { version?: string }).version ?? '';
  const tagged = git.tagged(tagOf(from));
  if (tagged !== undefined && tagged !== git.head()) return { from, change: 'next', ...rehearse(root, 'next', level) };
  const newest = tagged !== undefined;
  if (level)
    throw new ReleaseRefusal(
      newest ? `${tagOf(from)} 之后没有新提交，不用新版本：去掉 --level` : `${from} 还没有发布过，先发它：去掉 --level`,
    );
  return standing(root, from, newest);
}

/** A version that package.json names already. */
function standing(root: string, version: string, tagged: boolean): ReleaseVersion {
  const changelog = sectionOf(root, version);
  if (tagged) return { from: version, version, change: 'sent-before', changelog: changelog ?? '' };
  return changelog === undefined
    ? { from: version, change: 'first', ...rehearse(root, 'first') }
    : { from: version, version, change: 'untagged', changelog };
}

/**
 * Writes the version, the changelog, a commit of both and a tag. Without the commit nothing is left; a commit without its tag stands, and
 * the next release adds the tag.
 *
 * @throws ReleaseRefusal with what commit-and-tag-version says, and which of the two it is
 */
export function makeVersion(root: string, git: GitTree, { change, version }: ReleaseVersion): void {
  if (change === 'sent-before') return;
  const before = git.head();
  try {
    versioned(root, change, change === 'next' ? ['--release-as', version] : []);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (git.head() !== before)
      throw new ReleaseRefusal(
        `${said}\n版本 ${version} 已经提交，标签 ${tagOf(version)} 没有打上，什么都没有发：改好以后再来一次，会把标签补上`,
        { cause: error },
      );
    git.restore(WRITTEN);
    throw new ReleaseRefusal(`${said}\n什么都没有改`, { cause: error });
  }
}

function rehearse(
  root: string,
  change: ReleaseVersion['change'],
  level?: Level,
): Pick<ReleaseVersion, 'version' | 'changelog'> {
  const said = versioned(root, change, ['--dry-run', ...(level ? ['--release-as', level] : [])]);
  const version = /tagging release v(\S+)/.exec(said)?.[1];
  const changelog = /^---\n([\s\S]*?)\n---$/m.exec(said)?.[1];
  if (version === undefined || changelog === undefined)
    throw new ReleaseRefusal(`commit-and-tag-version 没有说会写什么：\n${said}`);
  return { version, changelog: changelog.trim() };
}

function versioned(root: string, change: ReleaseVersion['change'], args: readonly string[]): string {
  const command = [binary('commit-and-tag-version'), ...OF_CHANGE[change], ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  if (status !== 0) throw new ReleaseRefusal(`定版本没有成功：\n${stderr || stdout}`);
  return stdout.replaceAll('\r\n', '\n');
}

function sectionOf(root: string, version: string): string | undefined {
  const file = join(root, 'CHANGELOG.md');
  if (!existsSync(file)) return undefined;
  const sections = readFileSync(file, 'utf8')
    .replaceAll('\r\n', '\n')
    .split(/^(?=## )/m);
  return sections.find((section) => section.startsWith(`## ${version} `))?.trim();
}
