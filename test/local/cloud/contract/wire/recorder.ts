import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readMultipart } from '../../../../../local/cloud/wire/multipart';
import { printOpenApiReply, readOpenApiRequest } from '../../../../../local/cloud/wire/open-api-message';

/** What the SDK posted for one call, in order. */
export type Posted = Record<string, unknown>[];
/** Family → call → what was posted. */
export type Recording = Map<string, Map<string, Posted>>;

/** What differs from run to run, or says only who and where one is. */
const LEFT_OUT = new Set(['envName', 'wxCloudApiToken', 'tcb_sessionToken', 'sessionToken', 'crossAuthorizationToken']);
const CONFLICT = {
  code: 'DATABASE_TRANSACTION_CONFLICT',
  message: '[ResourceUnavailable.TransactionConflict] made up',
};
/** Where files are put and fetched. */
const FILES = '/files/';

/** Answers whatever wx-server-sdk asks with the least that it takes for an answer, and keeps what was posted. */
export class Recorder {
  readonly recording: Recording = new Map();
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => void this.take(request, response));
  }

  /** @returns the address to which a call's name is added */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this.url('/admin');
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private url(path: string): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = Buffer.concat((await request.toArray()) as Buffer[]);
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname.startsWith(FILES)) this.takeFile(request, bytes, response);
    else this.takePost(pathname, { request, bytes, response });
  }

  private takeFile(request: IncomingMessage, bytes: Buffer, response: ServerResponse): void {
    const call = (request.url ?? '').slice(FILES.length).split('/');
    const names = ['authorization', 'x-cos-security-token', 'x-cos-meta-fileid', 'key'];
    const headers = Object.fromEntries(names.map((name) => [name, request.headers[name]]));
    const put = { headers, body: bytes.toString('utf8') };
    this.keep(call, { request: `${request.method ?? ''} (the file's address)`, ...(request.method === 'PUT' && put) });
    response.end(request.method === 'GET' ? 'hello' : '');
  }

  private takePost(pathname: string, { request, bytes, response }: Taken): void {
    const [, , family = '', name = ''] = pathname.split('/').map(decodeURIComponent);
    const type = request.headers['content-type'] ?? '';
    if (type.startsWith('multipart/')) {
      this.keep([family, name], fieldsOf(bytes, type));
      response.setHeader('content-type', 'application/octet-stream');
      response.end(printOpenApiReply('{"errcode":0,"errmsg":"ok"}'));
      return;
    }
    const body = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
    this.keep([family, name], withoutLeftOut(body));
    const answer = answerOf(body, name, this.url(`${FILES}${[family, name].map(encodeURIComponent).join('/')}`));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ requestId: 'request-1', ...answer }));
  }

  private keep(call: readonly string[], posted: Record<string, unknown>): void {
    const [family = '', name = ''] = call.map(decodeURIComponent);
    const calls = this.recording.get(family) ?? new Map<string, Posted>();
    this.recording.set(family, calls.set(name, [...(calls.get(name) ?? []), posted]));
  }
}

interface Taken {
  request: IncomingMessage;
  bytes: Buffer;
  response: ServerResponse;
}

function withoutLeftOut(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !LEFT_OUT.has(name)));
}

/** A call of WeChat's interfaces: the form's texts, and what is in its protobuf. */
function fieldsOf(bytes: Buffer, type: string): Record<string, unknown> {
  const parts = readMultipart(bytes, type);
  const texts = [...parts]
    .filter(([name]) => name !== 'requestData')
    .map(([name, value]) => [name, value.toString('utf8')]);
  return {
    ...withoutLeftOut(Object.fromEntries(texts) as Record<string, unknown>),
    requestData: readOpenApiRequest(parts.get('requestData') ?? Buffer.alloc(0)),
  };
}

function answerOf({ action }: Record<string, unknown>, call: string, file: string): object {
  if (action === 'database.commitTransaction' && call.startsWith('a conflict at commit')) return CONFLICT;
  if (action === 'database.modifyDocument' && call.startsWith('a conflict at an operation')) return CONFLICT;
  return ANSWERS[String(action)]?.(file) ?? {};
}

const ANSWERS: Readonly<Record<string, (file: string) => object>> = {
  'database.insertDocument': () => ({ data: { insertedIds: ['a'] } }),
  'database.getDocument': () => ({ data: { list: [] } }),
  'database.calculateDocument': () => ({ data: { total: 0 } }),
  'database.modifyDocument': () => ({ data: { updated: 0 } }),
  'database.removeDocument': () => ({ data: { deleted: 0 } }),
  'database.aggregateDocuments': () => ({ data: { list: [] } }),
  'database.startTransaction': () => ({ transactionId: 'transaction-1' }),
  'functions.invokeFunction': () => ({ data: { response_data: '{}' } }),
  'storage.getUploadMetadata': (url) => ({
    data: { url, token: 'token', authorization: 'signed', fileId: 'cloud://e.b/a/b.txt', cosFileId: 'cos-1' },
  }),
  'storage.batchGetDownloadUrl': (url) => ({
    data: {
      download_list: [
        {
          code: 'SUCCESS',
          fileid: 'cloud://e.b/a.txt',
          fileID: 'cloud://e.b/a.txt',
          tempFileURL: url,
          download_url: url,
        },
      ],
    },
  }),
  'storage.batchDeleteFile': () => ({ data: { delete_list: [{ code: 'SUCCESS', fileID: 'cloud://e.b/a.txt' }] } }),
};
