import type { cloud, preview, upload } from 'miniprogram-ci';
import { standingElsewhere } from '../check/standing-elsewhere';
import { COMPILE_SETTING, projectOptions } from '../check/tencent-project';
import type { UploadKey } from './upload-key';

/** The part of miniprogram-ci that sends. */
export interface TencentTools {
  readonly Project: new (options: ReturnType<typeof projectOptions>) => object;
  readonly upload: typeof upload;
  readonly preview: typeof preview;
  readonly cloud: Pick<typeof cloud, 'uploadFunction'>;
}

export interface SenderAccount {
  readonly appid: string;
  readonly key: UploadKey;
  readonly robot: number;
}

/** Sends one thing; rejects with Tencent's words. */
export interface Sender {
  sendFunction(to: { environment: string; name: string; folder: string }): Promise<void>;
  sendPreview(preview: { description: string; qrFile: string }): Promise<void>;
  sendVersion(version: { version: string; description: string }): Promise<void>;
}

type Project = Parameters<typeof upload>[0]['project'];
type FunctionProject = Parameters<typeof cloud.uploadFunction>[0]['project'];

/**
 * Sends through miniprogram-ci.
 *
 * @param root absolute
 */
export function tencentSender(tools: TencentTools, root: string, { appid, key, robot }: SenderAccount): Sender {
  const project = new tools.Project(projectOptions(root, appid, key));
  // Its class is not assignable to its own interfaces under exactOptionalPropertyTypes.
  const sent = { project: project as Project, robot, setting: COMPILE_SETTING, onProgressUpdate: () => undefined };
  return {
    async sendFunction({ environment, name, folder }) {
      await tools.cloud.uploadFunction({
        project: project as FunctionProject,
        env: environment,
        name,
        path: folder,
        // The bundle leaves wx-server-sdk outside: the cloud installs what its package.json names.
        remoteNpmInstall: true,
      });
    },
    async sendPreview({ description, qrFile }) {
      await standingElsewhere(() =>
        // WeChat's own name for every preview is 0.0.1; the type asks for one.
        tools.preview({
          ...sent,
          version: '0.0.1',
          desc: description,
          qrcodeFormat: 'image',
          qrcodeOutputDest: qrFile,
        }),
      );
    },
    async sendVersion({ version, description }) {
      await standingElsewhere(() => tools.upload({ ...sent, version, desc: description }));
    },
  };
}
