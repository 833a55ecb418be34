import { CloudError } from '../cloud-error';
import { LOCAL_BUCKET, LOCAL_ENV_ID } from '../local-names';

/** UTF-8 bytes of a path. Source: WeChat cloud development, file naming rules (developers.weixin.qq.com/minigame/en/dev/wxcloud/guide/storage/naming.html). */
const MAX_PATH_BYTES = 850;
const FILE_ID_PREFIX = `cloud://${LOCAL_ENV_ID}.${LOCAL_BUCKET}/`;
/**
 * Signs that the same rules advise against and that are refused here [ours], because an address could not carry them: the SDK
 * runs encodeURI over it, which leaves `#` and `?` and would read `%` twice.
 */
const FORBIDDEN_SIGN = /[\p{Cc}\\%#?]/u;
/** The rules forbid the first two; the others would climb out of a folder if anybody took the path for one of a disk. */
const FORBIDDEN_SHAPE = /^\/|\/\/|(^|\/)\.{1,2}(\/|$)/;

/** @throws CloudError when cloud storage would not take it, or an address could not carry it */
export function checkCloudPath(path: string): void {
  if (path === '' || Buffer.byteLength(path) > MAX_PATH_BYTES)
    throw refused(path, `it has 1 to ${String(MAX_PATH_BYTES)} bytes`);
  if (FORBIDDEN_SHAPE.test(path)) throw refused(path, 'it begins with no /, and has no //, no . and no .. on its way');
  if (FORBIDDEN_SIGN.test(path)) throw refused(path, 'it has no \\ % # ? and no control characters');
  if (/\p{Cs}/u.test(path)) throw refused(path, 'it is whole Unicode');
}

export function fileIdOf(path: string): string {
  return FILE_ID_PREFIX + path;
}

/** @returns undefined for a file of another environment or bucket, and for what is no file's id */
export function pathOf(fileId: string): string | undefined {
  return fileId.startsWith(FILE_ID_PREFIX) ? fileId.slice(FILE_ID_PREFIX.length) : undefined;
}

function refused(path: string, rule: string): CloudError {
  return new CloudError('INVALID_PARAM', `path ${JSON.stringify(path)}: ${rule}`);
}
