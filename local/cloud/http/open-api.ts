import { notModelled } from '../cloud-error';
import type { DeployedFunction } from '../functions/deployed-function';
import { isOwnOpenApi, type OwnOpenApi } from '../open-apis/own-open-apis';
import type { PhoneCodes } from '../open-apis/phone-codes';
import { isFileReply, type OpenApiReply, type ReplyTable } from '../open-apis/reply-table';
import { isLate, isRefusal, type LateAnswer, type SendRefusal, type SendWeather } from '../send-weather';
import { printSendAnswer, type WechatBooks } from '../wechat-books';
import { readMultipart } from '../wire/multipart';
import {
  printOpenApiFile,
  printOpenApiRefusal,
  printOpenApiReply,
  readOpenApiRequest,
  type OpenApiFields,
} from '../wire/open-api-message';
import { CUT, type Answer, type Exchange, type Reply } from './exchange';

export interface OpenApiDeps {
  deployment: ReadonlyMap<string, DeployedFunction>;
  books: WechatBooks;
  sendWeather: SendWeather;
  phoneCodes: PhoneCodes;
  replyTable: ReplyTable;
}

/** Anything but `application/json; charset=utf-8`, which the SDK would parse as JSON. */
const PROTOBUF = 'application/octet-stream';

/**
 * WeChat's "function has no permission to call this API": config.json does not list it. The number is from wx-server-sdk's own
 * table of codes, and from CloudBase's pages (docs.cloudbase.net, faq, cloud-call-604101-permission-error).
 */
const NO_PERMISSION = -604_101;
/** Codes of the same table that WeChat's system gives itself, before or instead of the interface: no such API … wrong source. */
const SYSTEM_CODES = { from: -604_104, to: -604_100 };

const OWN: Readonly<Record<OwnOpenApi, (deps: OpenApiDeps, fields: OpenApiFields) => Reply | Promise<Reply>>> = {
  'subscribeMessage.send': send,
  'phonenumber.getPhoneNumber': ({ phoneCodes }, fields) => protobuf(printReply(phoneCodes.exchange(fields))),
};

/** `cloud.openapi.*`. @throws CloudError for interfaces that are not modelled and in no table */
export async function openApi(deps: OpenApiDeps, functionName: string, { body, headers }: Exchange): Promise<Reply> {
  const parts = readMultipart(body, headers['content-type'] ?? '');
  const text = (name: string): string => parts.get(name)?.toString('utf8') ?? '';
  const name = text('apiName');
  if (text('action') !== 'wx.openApi') throw notModelled(`action ${text('action')}`);
  if (deps.deployment.get(functionName)?.openApis.includes(name) !== true)
    return protobuf(printOpenApiRefusal(NO_PERMISSION));
  if (isOwnOpenApi(name)) return OWN[name](deps, readOpenApiRequest(parts.get('requestData') ?? Buffer.alloc(0)));
  const reply = deps.replyTable.next(name);
  if (!reply) throw notModelled(`openapi ${name}, which openApiReplies does not answer either,`);
  return protobuf(printReply(reply));
}

async function send(deps: OpenApiDeps, fields: OpenApiFields): Promise<Reply> {
  const fault = deps.sendWeather.next();
  if (fault === undefined) return taken(deps, fields);
  if (isRefusal(fault)) return refused(fault);
  if (isLate(fault)) return late(deps, fields, fault);
  if (fault !== 'lost_before') deps.books.send(fields, { tells: fault === 'lost_after' });
  return CUT;
}

function taken({ books }: OpenApiDeps, fields: OpenApiFields): Answer {
  return protobuf(printOpenApiReply(printSendAnswer(books.send(fields))));
}

function refused(refusal: SendRefusal): Answer {
  const { errcode } = refusal;
  const isSystems = errcode >= SYSTEM_CODES.from && errcode <= SYSTEM_CODES.to;
  return protobuf(isSystems ? printOpenApiRefusal(errcode) : printReply({ errmsg: 'told to refuse', ...refusal }));
}

/** The answer of a slow WeChat: it took the message at once, or never does. */
async function late(deps: OpenApiDeps, fields: OpenApiFields, { ms, taken: isTaken }: LateAnswer): Promise<Answer> {
  const answer = isTaken ? taken(deps, fields) : refused({ errcode: -1, errmsg: 'system error' });
  await new Promise((resolve) => setTimeout(resolve, ms).unref());
  return answer;
}

function printReply(reply: OpenApiReply): Buffer {
  if (isFileReply(reply)) return printOpenApiFile(reply.contentType, Buffer.from(reply.base64, 'base64'));
  return printOpenApiReply(JSON.stringify({ errmsg: 'ok', ...reply }));
}

function protobuf(body: Buffer): Answer {
  return { status: 200, headers: { 'content-type': PROTOBUF }, body };
}
