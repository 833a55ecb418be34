import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GitTree } from './git-tree';
import { planRelease, type PlanSources } from './plan-release';
import { printReleasePlan } from './print-release-plan';
import { makesVersion, type ReleaseOptions, sendsAnything } from './release-options';
import type { ReleasePlan } from './release-plan';
import { ReleaseRefusal } from './release-refusal';
import { makeVersion } from './release-version';
import { sendRelease } from './send-release';
import type { Sender, SenderAccount } from './sender';

/** What a release reaches for outside of the repository's files. */
export interface ReleasePorts extends Pick<PlanSources, 'root' | 'environment' | 'compile'> {
  /** Runs `npm run check` or `npm test`; false when it fails. */
  readonly passes: (proof: 'check' | 'test') => boolean;
  readonly senderFor: (account: SenderAccount) => Promise<Sender>;
  readonly say: (text: string) => void;
}

/**
 * A release, or its dry run: first all that can fail without a trace, then check and test, then the version's commit and tag,
 * then what is sent.
 *
 * @throws ReleaseRefusal saying what was written and sent by then, and how to go on
 */
export async function release(ports: ReleasePorts, options: ReleaseOptions): Promise<void> {
  const { root, say } = ports;
  const git = new GitTree(root);
  const head = git.head();
  const staging = mkdtempSync(join(tmpdir(), 'zhitu-release-'));
  try {
    const plan = await planRelease({ ...ports, git, staging }, options);
    say(printReleasePlan(plan));
    if (!sendsAnything(options) || options.dryRun) {
      say('\n这是预演：什么都没有写，也没有发');
      return;
    }
    if (plan.missing.length > 0) throw new ReleaseRefusal('还不能发，差的列在上面：什么都没有写，也没有发');
    if (!options.resume) prove(ports);
    if (makesVersion(options)) {
      expectUntouched(git, head);
      makeVersion(root, git, plan.version);
    }
    await sendRelease(plan, await ports.senderFor(accountOf(plan)), say);
    say(`\n发好了${makesVersion(options) ? '。把版本的提交和标签推上去：git push --follow-tags' : ''}`);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function prove({ passes }: ReleasePorts): void {
  if (!passes('check')) throw new ReleaseRefusal('npm run check 没有通过：什么都没有写，也没有发');
  if (!passes('test')) throw new ReleaseRefusal('npm test 没有通过：什么都没有写，也没有发');
}

/** What was planned and proven is what is committed: minutes have passed since. */
function expectUntouched(git: GitTree, head: string): void {
  if (git.head() !== head || git.changes().length > 0)
    throw new ReleaseRefusal('检查和测试的时候仓库里的东西变了，没有定版本，也没有发：再来一次');
}

function accountOf({ sender: { appid, robot, key } }: ReleasePlan): SenderAccount {
  if (key === undefined) throw new ReleaseRefusal('没有代码上传密钥');
  return { appid, robot, key };
}
