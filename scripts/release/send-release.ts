import { adviceFor } from './upload-advice';
import type { ReleasePlan } from './release-plan';
import { makesVersion } from './release-options';
import { ReleaseRefusal } from './release-refusal';
import { tagOf } from './release-version';
import type { Sender } from './sender';

/** One thing to send. */
interface Sending {
  readonly name: string;
  /** How the command asks for it; a function's is its name. */
  readonly asked: string;
  readonly send: () => Promise<void>;
}

interface Progress {
  readonly gone: readonly Sending[];
  /** The refused one first. */
  readonly left: readonly Sending[];
}

/**
 * Sends functions first, so that a page never asks for what is not there yet; then the preview, then the version.
 *
 * @throws ReleaseRefusal at the first that is refused: why, what to do, what has gone and how to go on
 */
export async function sendRelease(plan: ReleasePlan, sender: Sender, say: (text: string) => void): Promise<void> {
  const sendings = sendingsOf(plan, sender);
  for (const [at, { name, send }] of sendings.entries()) {
    say(`正在发 ${name}`);
    try {
      await send();
    } catch (error) {
      const left = sendings.slice(at);
      throw new ReleaseRefusal(refusalWords(plan, { gone: sendings.slice(0, at), left }, error));
    }
  }
}

function sendingsOf(
  { options, functions, sender: settings, version, description }: ReleasePlan,
  sender: Sender,
): Sending[] {
  const { preview: qrFile, upload } = options;
  const environment = settings.cloudEnv ?? '';
  return [
    ...functions.map(({ name, folder }) => ({
      name: `云函数 ${name}`,
      asked: name,
      send: () => sender.sendFunction({ environment, name, folder }),
    })),
    ...(qrFile === undefined
      ? []
      : [{ name: '预览', asked: '--preview', send: () => sender.sendPreview({ description, qrFile }) }]),
    ...(upload
      ? [
          {
            name: `版本 ${version.version}`,
            asked: '--upload',
            send: () => sender.sendVersion({ version: version.version, description }),
          },
        ]
      : []),
  ];
}

function refusalWords(plan: ReleasePlan, { gone, left }: Progress, error: unknown): string {
  const message = withoutKey(error instanceof Error ? error.message : String(error), plan.sender.key);
  return [
    `${left[0]?.name ?? ''} 没有发成：${message}`,
    adviceFor(message),
    ...(gone.length > 0 ? [`已经发好的：${gone.map(({ name }) => name).join('、')}`] : []),
    ...(makesVersion(plan.options)
      ? [`版本 ${plan.version.version} 已经提交，标签 ${tagOf(plan.version.version)} 也打好了，不会丢，也不会再定一次`]
      : []),
    `改好以后接着发：npm run release -- ${goingOn(plan, left)}`,
  ].join('\n');
}

function goingOn({ options, version }: ReleasePlan, left: readonly Sending[]): string {
  const flags = left.map(({ asked }) => asked).filter((asked) => asked.startsWith('--'));
  const names = left.map(({ asked }) => asked).filter((asked) => !asked.startsWith('--'));
  const isTagged = makesVersion(options) || version.change === 'sent-before';
  return [...flags, ...(isTagged ? ['--resume'] : []), ...(names.length > 0 ? ['--functions', ...names] : [])].join(
    ' ',
  );
}

/** Tencent's words come from far away: whatever they quote, the key is not among it, whole or by the line. */
function withoutKey(message: string, key = ''): string {
  const lines = key.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('-----'));
  const secrets = [key.trim(), ...lines].filter(Boolean);
  return secrets.reduce((text, secret) => text.replaceAll(secret, '（密钥）'), message);
}
