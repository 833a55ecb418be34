import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ReleaseRefusal } from './release-refusal';

export const LEVELS = ['patch', 'minor', 'major'] as const;
export type Level = (typeof LEVELS)[number];

/** What to send; nothing of it is a dry run. */
export interface ReleaseOptions {
  /** Functions whose code is replaced: all, or these. */
  readonly functions: 'none' | 'all' | readonly string[];
  /** File for a preview's QR code, absolute. */
  readonly preview?: string;
  readonly upload: boolean;
  /** Instead of the level that the commits call for. */
  readonly level?: Level;
  /** What checks and tests passed for is sent again, without them. */
  readonly resume: boolean;
  readonly dryRun: boolean;
}

const OPTIONS = {
  functions: { type: 'boolean', default: false },
  preview: { type: 'boolean', default: false },
  qr: { type: 'string' },
  upload: { type: 'boolean', default: false },
  level: { type: 'string' },
  resume: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export const USAGE = `npm run release -- [要发的] [怎么发]

要发的（都不写就是预演：只看会发什么，不写文件，也不发）
  --functions [名字…]         云函数的代码，不写名字就是全部
  --preview                   预览，二维码存成图片
  --upload                    上传成开发版本
怎么发
  --level patch|minor|major   版本号进哪一位，不写就看提交记录
  --qr 文件                   预览的二维码存到哪里，默认 dist/preview.jpg
  --resume                    版本已经定好、上次没发完：不再检查和测试，接着发
  --dry-run                   写了要发的，也只预演
环境变量
  WX_PRIVATE_KEY 或 WX_PRIVATE_KEY_PATH   代码上传密钥，内容或文件
  WX_ROBOT                    1 到 30，默认 1
  CLOUD_ENV                   云开发环境 ID，发云函数时要`;

/** @param root where a preview's QR code is put by default, below dist/ @throws ReleaseRefusal */
export function readReleaseOptions(args: readonly string[], root: string): ReleaseOptions | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  const { functions, preview, upload, resume, qr = join(root, 'dist', 'preview.jpg') } = values;
  const level = readLevel(values.level);
  return {
    functions: readNames(functions, positionals),
    upload,
    resume,
    dryRun: values['dry-run'],
    ...(preview && { preview: resolve(qr) }),
    ...(level && { level }),
  };
}

/** Whether anything is sent at all. */
export function sendsAnything(options: ReleaseOptions): boolean {
  return makesVersion(options) || options.preview !== undefined;
}

/** Whether a version is made: a preview alone has none, WeChat overwrites it with the next. */
export function makesVersion({ functions, upload }: ReleaseOptions): boolean {
  return upload || functions !== 'none';
}

type Parsed = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>;

function parse(args: readonly string[]): Parsed {
  const parsed = parsedOf(args);
  if (parsed.values.qr !== undefined && !parsed.values.preview)
    throw new ReleaseRefusal(`--qr 要和 --preview 一起用\n\n${USAGE}`);
  return parsed;
}

function parsedOf(args: readonly string[]): Parsed {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new ReleaseRefusal(`看不懂 ${args.join(' ')}\n\n${USAGE}`, { cause: error });
  }
}

function readNames(areSent: boolean, positionals: readonly string[]): ReleaseOptions['functions'] {
  if (!areSent && positionals.length > 0)
    throw new ReleaseRefusal(`看不懂 ${positionals.join(' ')}：名字要跟在 --functions 后面\n\n${USAGE}`);
  if (!areSent) return 'none';
  const names = positionals.flatMap((words) => words.split(',')).filter(Boolean);
  return names.length > 0 ? [...new Set(names)] : 'all';
}

function readLevel(text: string | undefined): Level | undefined {
  const level = LEVELS.find((name) => name === text);
  if (text !== undefined && !level)
    throw new ReleaseRefusal(`--level 要是 ${LEVELS.join('、')} 之一，现在是 ${text || '空的'}`);
  return level;
}
