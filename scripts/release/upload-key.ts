import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { ReleaseRefusal } from './release-refusal';

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment's key: read, and of a shape that can sign. Its text is not to be printed. */
export type UploadKey = string;

/**
 * The code upload key of mp.weixin.qq.com › 开发管理 › 开发设置, from WX_PRIVATE_KEY (line breaks may be written \n) or the file
 * WX_PRIVATE_KEY_PATH.
 *
 * @param carried folders that are packed or deployed: a key has no business there
 * @returns undefined when neither variable is set
 * @throws ReleaseRefusal, which never quotes the key
 */
export function readUploadKey(environment: Environment, carried: readonly string[]): UploadKey | undefined {
  const { WX_PRIVATE_KEY: text = '', WX_PRIVATE_KEY_PATH: file = '' } = environment;
  if (text !== '' && file !== '') throw new ReleaseRefusal('WX_PRIVATE_KEY 和 WX_PRIVATE_KEY_PATH 只能设一个');
  if (text !== '') return signing('WX_PRIVATE_KEY', text.replaceAll('\\n', '\n'));
  return file === '' ? undefined : signing('WX_PRIVATE_KEY_PATH', readKeyFile(resolve(file), carried));
}

/**
 * Takes the upload key out of a process's environment: what it starts to check, test and commit has no business with it.
 *
 * @returns the environment as it was
 */
export function withholdUploadKey(own: NodeJS.ProcessEnv): Environment {
  const whole = { ...own };
  for (const name of Object.keys(own)) if (name.startsWith('WX_PRIVATE_KEY')) Reflect.deleteProperty(own, name);
  return whole;
}

function readKeyFile(file: string, carried: readonly string[]): string {
  const inside = carried.find((folder) => isBelow(folder, file));
  if (inside !== undefined)
    throw new ReleaseRefusal(`密钥文件在 ${inside} 里，会跟着代码一起发出去：先挪到仓库外面，再改 WX_PRIVATE_KEY_PATH`);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ReleaseRefusal(`WX_PRIVATE_KEY_PATH 指的文件读不出来：${file}`, { cause: error });
  }
}

function isBelow(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return !path.startsWith('..') && !isAbsolute(path);
}

/** The reason that OpenSSL gives is left out: it may quote what it read. */
function signing(variable: string, pem: string): UploadKey {
  try {
    createPrivateKey(pem);
    return pem;
  } catch {
    throw new ReleaseRefusal(
      `${variable} 里不是私钥：要公众平台「开发管理 › 开发设置 › 小程序代码上传」下载的那个文件，内容以 -----BEGIN 开头`,
    );
  }
}
