import { join } from 'node:path';
import { readJson } from '../check/files';
import { ReleaseRefusal } from './release-refusal';
import { readUploadKey, type UploadKey } from './upload-key';

/** Who sends, and where to. */
export interface SenderSettings {
  readonly appid: string;
  /** 1–30: WeChat keeps one uploaded version and one preview a robot. */
  readonly robot: number;
  readonly key?: UploadKey;
  /** Cloud environment of the functions. */
  readonly cloudEnv?: string;
}

/** In project.config.json as the repository has it: DevTools opens it for anybody, and nobody can upload it. */
const TOURIST = 'touristappid';
const MAX_ROBOT = 30;

/** @throws ReleaseRefusal for what is set and wrong; what is not set is `shortages`' to say */
export function readSenderSettings(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): SenderSettings {
  const { appid = '', miniprogramRoot = '' } = readJson(join(root, 'project.config.json')) as {
    appid?: string;
    miniprogramRoot?: string;
  };
  const key = readUploadKey(environment, [join(root, miniprogramRoot), join(root, 'cloudfunctions')]);
  const { CLOUD_ENV: cloudEnv = '' } = environment;
  return {
    appid,
    robot: readRobot(environment['WX_ROBOT'] ?? ''),
    ...(key !== undefined && { key }),
    ...(cloudEnv !== '' && { cloudEnv }),
  };
}

/** What sending still lacks, a line each. */
export function shortages({ appid, key, cloudEnv }: SenderSettings, sendsFunctions: boolean): string[] {
  return [
    ...(appid === '' || appid === TOURIST
      ? [`project.config.json 的 appid 是 ${appid || '空的'}：换成自己小程序的 AppID，提交以后再发`]
      : []),
    ...(key === undefined ? ['没有代码上传密钥：设 WX_PRIVATE_KEY_PATH（文件）或 WX_PRIVATE_KEY（内容）'] : []),
    ...(sendsFunctions && cloudEnv === undefined ? ['没有设 CLOUD_ENV：云函数不知道传到哪个云开发环境'] : []),
  ];
}

function readRobot(text: string): number {
  if (text === '') return 1;
  const robot = Number(text);
  if (/^\d+$/.test(text) && robot >= 1 && robot <= MAX_ROBOT) return robot;
  throw new ReleaseRefusal(`WX_ROBOT 要是 1 到 ${String(MAX_ROBOT)} 之间的整数，现在是 ${text}`);
}
