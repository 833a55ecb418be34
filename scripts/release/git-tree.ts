import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseRefusal } from './release-refusal';

/** Git's output for a large repository, bytes. */
const MOST_OUTPUT = 64 * 1024 * 1024;

/** What git says of a repository. */
export class GitTree {
  constructor(private readonly root: string) {}

  /** Full name of the newest commit. @throws ReleaseRefusal when there is none */
  head(): string {
    try {
      return this.ask('rev-parse', '--verify', 'HEAD').trim();
    } catch (error) {
      throw new ReleaseRefusal('这里不是 git 仓库，或者还没有提交：版本号和更新记录要从提交记录来', { cause: error });
    }
  }

  /** Branch, or `HEAD` when there is none. */
  branch(): string {
    return this.ask('rev-parse', '--abbrev-ref', 'HEAD').trim();
  }

  /** Files that are changed or unknown to git, as `git status --porcelain` lists them. */
  changes(): string[] {
    return this.ask('status', '--porcelain').split('\n').filter(Boolean);
  }

  /** Commit that a tag stands on. */
  tagged(tag: string): string | undefined {
    const [line] = this.ask(
      'tag',
      '--list',
      tag,
      '--format=%(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)',
    )
      .split('\n')
      .filter(Boolean);
    return line;
  }

  /** Whether git knows whose commits these would be. */
  knowsAuthor(): boolean {
    try {
      this.ask('var', 'GIT_COMMITTER_IDENT');
      return true;
    } catch {
      return false;
    }
  }

  /** Takes files back to the newest commit; those that it does not know go. */
  restore(files: readonly string[]): void {
    const known = this.ask('ls-tree', '--name-only', 'HEAD', '--', ...files)
      .split('\n')
      .filter(Boolean);
    this.ask('reset', '--quiet', '--', ...files);
    this.ask('checkout', '--quiet', 'HEAD', '--', ...known);
    for (const file of files) if (!known.includes(file)) rmSync(join(this.root, file), { force: true });
  }

  private ask(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.root,
      encoding: 'utf8',
      maxBuffer: MOST_OUTPUT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }
}
