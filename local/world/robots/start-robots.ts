import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { close, headersOf, letIn, listen } from '../loopback';
import type { WireRequest } from '../vendors/wire';
import type { Robot } from './robot';

/** A message that a robot took. */
export interface TakenMessage {
  /** Epoch ms on the world's clock. */
  at: number;
  /** The chat as people know it: 企业微信. */
  chat: string;
  /** The first line. */
  title: string;
  /** What stands below it; empty when nothing does. */
  text: string;
}

export interface StartRobotsOptions {
  robots: readonly Robot[];
  /** The world's clock, epoch ms. */
  now: () => number;
  /** What was taken before the robots ran last. */
  takenBefore?: readonly TakenMessage[];
  /** Is told every message that is taken. */
  record?: (message: TakenMessage) => void;
  /** Web pages that may read what was taken; none when absent. */
  allowedOrigins?: readonly string[];
}

/** Robots of chats on a real socket of 127.0.0.1, all on one port. */
export interface RunningRobots {
  /** A chat's origin in the real world → where it is here: SOURCE_ORIGINS. */
  origins: Record<string, string>;
  /** http://127.0.0.1:PORT */
  url: string;
  /** Oldest first. */
  messages(): readonly TakenMessage[];
  close(): Promise<void>;
}

/** Serves each robot's interface, and beside them `GET /__messages`: what they took, `{messages}`, oldest first. */
export async function startRobots(options: StartRobotsOptions): Promise<RunningRobots> {
  const messages = [...(options.takenBefore ?? [])];
  const keep = (message: TakenMessage): void => {
    messages.push(message);
    options.record?.(message);
  };
  const server = serverOf({ ...options, messages, keep });
  const url = await listen(server);
  return {
    origins: Object.fromEntries(options.robots.map(({ origin }) => [origin, url])),
    url,
    messages: () => messages,
    close: () => close(server),
  };
}

interface Serving extends StartRobotsOptions {
  messages: readonly TakenMessage[];
  keep: (message: TakenMessage) => void;
}

function serverOf(serving: Serving): Server {
  return createServer((request, response) => {
    const failed = (): void => {
      response.destroy();
    };
    serve(serving, request, response).catch(failed);
  });
}

async function serve(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  if (url === '/__messages') {
    if (letIn(serving.allowedOrigins ?? [], request, response)) sendJson(response, { messages: serving.messages });
    return;
  }
  const [path] = url.split('?');
  const robot = serving.robots.find((one) => one.path === path);
  if (!robot || method !== 'POST') {
    response.writeHead(404).end();
    return;
  }
  const asked = { method, url, headers: headersOf(request), body: await text(request) };
  sendJson(response, tell(robot, asked, serving));
}

/** Keeps what the robot takes. @returns its answer as it goes over the wire */
function tell(robot: Robot, asked: WireRequest, { now, keep }: Serving): object {
  const at = now();
  const answer = robot.answer(asked, at);
  if ('fault' in answer) {
    const [errcode, errmsg] = answer.fault;
    return { errcode, errmsg };
  }
  const [title = '', ...below] = answer.taken.split('\n');
  keep({ at, chat: robot.name, title, text: below.join('\n') });
  return { errcode: 0, errmsg: 'ok' };
}

function sendJson(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
