import { notModelled } from '../cloud-error';
import type { DeployedFunction } from '../functions/deployed-function';
import type { SendFault, SendWeather } from '../send-weather';
import { printSendAnswer, type SendAnswer, type WechatBooks } from '../wechat-books';
import { readMultipart } from '../wire/multipart';
import {
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
}

/** Anything but `application/json; charset=utf-8`, which the SDK would parse as JSON. */
const PROTOBUF = 'application/octet-stream';

/**
 * WeChat's "function has no permission to call this API": config.json does not list it. The number is from wx-server-sdk's own
 * table of codes, and from CloudBase's pages (docs.cloudbase.net, faq, cloud-call-604101-permission-error).
 */
const NO_PERMISSION = -604_101;

/** `cloud.openapi.*`. @throws CloudError for interfaces that are not modelled */
export function openApi(deps: OpenApiDeps, functionName: string, { body, headers }: Exchange): Reply {
  const parts = readMultipart(body, headers['content-type'] ?? '');
  const text = (name: string): string => parts.get(name)?.toString('utf8') ?? '';
  if (text('action') !== 'wx.openApi') throw notModelled(`action ${text('action')}`);
  if (text('apiName') !== 'subscribeMessage.send') throw notModelled(`openapi ${text('apiName')}`);
  const isPermitted = deps.deployment.get(functionName)?.openApis.includes(text('apiName')) === true;
  return isPermitted
    ? send(deps, readOpenApiRequest(parts.get('requestData') ?? Buffer.alloc(0)))
    : protobuf(printOpenApiRefusal(NO_PERMISSION));
}

function send({ books, sendWeather }: OpenApiDeps, fields: OpenApiFields): Reply {
  const fault = sendWeather.next();
  if (fault === undefined) return protobuf(printOpenApiReply(printSendAnswer(books.send(fields))));
  if (isRefusal(fault)) return protobuf(printOpenApiReply(printSendAnswer({ errmsg: 'told to refuse', ...fault })));
  if (fault !== 'lost_before') books.send(fields, { tells: fault === 'lost_after' });
  return CUT;
}

function isRefusal(fault: SendFault): fault is Pick<SendAnswer, 'errcode'> & { errmsg?: string } {
  return typeof fault === 'object' && 'errcode' in fault;
}

function protobuf(body: Buffer): Answer {
  return { status: 200, headers: { 'content-type': PROTOBUF }, body };
}
