import type { CloudClock } from '../clock/cloud-clock';
import type { LinkRefusal } from '../files/file-links';
import type { StoredFiles } from '../files/stored-files';
import { HttpRefusal, type Answer, type Exchange } from './exchange';
import type { RefusingRoute } from './gateway';

export interface StorageDeps {
  files: StoredFiles;
  clock: CloudClock;
}

const UNKNOWN_TYPE = 'application/octet-stream';
/** The object storage's code. */
const TOO_LARGE = 'EntityTooLarge';

/**
 * `PUT`, `GET` and `HEAD /cos/<path>`: the object storage. Every address was signed by an action of storage-actions.ts. All
 * refusals are XML: the SDK looks at no status of an upload's answer, and without an `Error` in XML it does not say what is wrong.
 */
export function storageRoute(deps: StorageDeps): RefusingRoute {
  return {
    answer: (exchange, rest) => answer(deps, decode(rest), exchange),
    refuse: ({ status, code, message }) => xmlError(status, { code: status === 413 ? TOO_LARGE : code, message }),
  };
}

function answer(deps: StorageDeps, path: string, exchange: Exchange): Promise<Answer> {
  if (exchange.method === 'PUT') return upload(deps, path, exchange);
  if (exchange.method === 'GET' || exchange.method === 'HEAD') return download(deps, path, exchange);
  throw new HttpRefusal(405, 'MethodNotAllowed', 'files are put and got');
}

async function upload({ files, clock }: StorageDeps, path: string, { headers, body }: Exchange): Promise<Answer> {
  const refusal = files.links.refusesUpload(path, headers.authorization ?? '', clock.now());
  if (refusal) return xmlError(403, refusal);
  await files.put({ path, type: headers['content-type'] ?? UNKNOWN_TYPE, bytes: body });
  return { status: 200 };
}

async function download({ files, clock }: StorageDeps, path: string, { query }: Exchange): Promise<Answer> {
  const refusal = files.links.refusesDownload(path, query, clock.now());
  if (refusal) return xmlError(403, refusal);
  const file = await files.get(path);
  if (!file) return xmlError(404, { code: 'NoSuchKey', message: 'The specified key does not exist.' });
  return { status: 200, headers: { 'content-type': file.type }, body: file.bytes };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new HttpRefusal(400, 'InvalidURI', `${path} is no path`);
  }
}

/** The object storage's form of a refusal; the SDK looks for each of these elements. */
function xmlError(status: number, { code, message }: LinkRefusal): Answer {
  const body = `<?xml version='1.0' encoding='utf-8' ?>
<Error><Code>${code}</Code><Message>${escaped(message)}</Message><Resource/><RequestId>local</RequestId><TraceId>local</TraceId></Error>`;
  return { status, headers: { 'content-type': 'application/xml' }, body };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
