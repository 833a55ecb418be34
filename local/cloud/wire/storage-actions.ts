import { randomUUID } from 'node:crypto';
import { CloudError, notModelled, type WireCode } from '../cloud-error';
import { checkCloudPath, fileIdOf, pathOf } from '../files/cloud-path';
import { isPlainObject } from '../store/document';
import type { Action, ActionDeps, ActionResult } from './action';
import type { WireBody } from './wire-body';

/** Files of one call. Source: Cloud.getTempFileURL and Cloud.deleteFile (developers.weixin.qq.com, SDK reference, storage). */
const MAX_FILES = 50;
/** How long an address works that names no time, s: 私有的文件十分钟, from the same page. That every file is private is [ours]. */
const DEFAULT_AGE_S = 600;
/** The longest, s: 最大不超过一天, from an older edition of that page; what asks for more gets this [ours]. */
const MAX_AGE_S = 86_400;

/** `cloud.uploadFile`, `getTempFileURL`, `downloadFile` and `deleteFile`; the files themselves come and go by storage-route.ts. */
export const STORAGE_ACTIONS: Readonly<Record<string, Action>> = {
  'storage.getUploadMetadata': { kind: 'none', run: uploadMetadata },
  'storage.batchGetDownloadUrl': { kind: 'none', run: downloadUrls },
  'storage.batchDeleteFile': { kind: 'none', run: deleteFiles },
};

function uploadMetadata({ files, clock }: ActionDeps, body: WireBody): ActionResult {
  const path = body.text('path');
  checkCloudPath(path);
  const pass = files.links.upload(path, clock.now());
  return { data: { ...pass, fileId: fileIdOf(path), cosFileId: randomUUID() } };
}

async function downloadUrls(deps: ActionDeps, body: WireBody): Promise<ActionResult> {
  const wanted = filesOf(body, 'file_list').map(readWanted);
  return { data: { download_list: await Promise.all(wanted.map((file) => addressOf(deps, file))) } };
}

async function deleteFiles(deps: ActionDeps, body: WireBody): Promise<ActionResult> {
  const ids = filesOf(body, 'fileid_list').map(readId);
  return { data: { delete_list: await inTurn(ids, (id) => remove(deps, id)) } };
}

interface WantedFile {
  id: string;
  /** s */
  age: number;
}
/** What is said of one file of a list. */
interface FileAnswer {
  code: 'SUCCESS' | WireCode;
  fileID: string;
  /** [ours]; downloadFile shows it, and without it would say undefined. */
  message?: string;
}

async function addressOf(
  { files, clock }: ActionDeps,
  { id, age }: WantedFile,
): Promise<FileAnswer & { tempFileURL: string }> {
  const path = pathOf(id);
  if (path === undefined || !(await files.has(path))) return { ...missing(id), tempFileURL: '' };
  return { code: 'SUCCESS', fileID: id, tempFileURL: files.links.download(path, clock.now() + age * 1000) };
}

async function remove({ files }: ActionDeps, id: string): Promise<FileAnswer> {
  const path = pathOf(id);
  return path !== undefined && (await files.remove(path)) ? { code: 'SUCCESS', fileID: id } : missing(id);
}

/** @see https://docs.cloudbase.net/en/error-code/STORAGE_FILE_NONEXIST It stands for files that one may not see, too. */
function missing(fileID: string): FileAnswer {
  return { code: 'STORAGE_FILE_NONEXIST', fileID, message: 'storage file not exists' };
}

function filesOf(body: WireBody, name: string): unknown[] {
  const list = body.list(name);
  if (list.length > MAX_FILES)
    throw invalid(`${name}: ${String(list.length)} files, at most ${String(MAX_FILES)} a call`);
  return list;
}

function readWanted(file: unknown): WantedFile {
  if (!isPlainObject(file)) throw invalid('file_list: objects are expected');
  const { fileid, max_age: age = DEFAULT_AGE_S, url_type: kind } = file;
  if (kind !== undefined) throw notModelled(`url_type ${JSON.stringify(kind)}`);
  if (typeof age !== 'number' || !Number.isInteger(age) || age <= 0)
    throw invalid('max_age: whole seconds are expected');
  return { id: readId(fileid), age: Math.min(age, MAX_AGE_S) };
}

function readId(id: unknown): string {
  if (typeof id !== 'string' || id === '') throw invalid('a file’s id is expected');
  return id;
}

/** One after the other: a file that is named twice is gone the second time. */
async function inTurn<T, R>(list: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const item of list) done.push(await work(item));
  return done;
}

function invalid(message: string): CloudError {
  return new CloudError('INVALID_PARAM', message);
}
