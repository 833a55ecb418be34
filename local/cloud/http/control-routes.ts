import { readClockChange } from '../clock/clock-change';
import type { CloudClock, ClockState } from '../clock/cloud-clock';
import { CloudError } from '../cloud-error';
import { FunctionFailure } from '../functions/function-failure';
import { readPageRequest, type DocumentBrowser } from '../inspect/document-browser';
import { inspectReport, type InspectDeps } from '../inspect/inspect-report';
import { readPhoneCodes, type PhoneCodes } from '../open-apis/phone-codes';
import { readSendFaults, type SendWeather } from '../send-weather';
import type { TimerState } from '../timers';
import type { TemplateAnswer } from '../wechat-books';
import { HttpRefusal, jsonAnswer, jsonBody, type Answer, type Exchange } from './exchange';

export interface ControlDeps extends InspectDeps {
  sendWeather: SendWeather;
  phoneCodes: PhoneCodes;
  browser: DocumentBrowser;
}
type Control = (deps: ControlDeps, exchange: Exchange) => unknown;

/** What the preview's panel and tests steer; production has none of it. */
const CONTROLS: Readonly<Record<string, Control>> = {
  'GET /__wechat/messages': ({ books }, { query }) => ({ messages: books.messages(Number(query.get('since') ?? 0)) }),
  'GET /__wechat/accepts': ({ books }, { query }) => ({ accepts: books.accepts(query.get('openid') ?? '') }),
  'POST /__wechat/accepts': ({ books }, exchange) => {
    const { openid, answers } = readAnswers(jsonBody(exchange));
    books.answer(openid, answers);
    return { accepts: books.accepts(openid) };
  },
  'POST /__wechat/rejects': ({ books }, exchange) => {
    const { openid, templateIds } = readRejects(jsonBody(exchange));
    books.reject(openid, templateIds);
    return { accepts: books.accepts(openid) };
  },
  'POST /__wechat/main-switch': ({ books }, exchange) => {
    const { openid, on } = jsonBody(exchange);
    if (!isFilled(openid) || typeof on !== 'boolean') throw invalid('openid and on are expected');
    books.turn(openid, on);
    return { on };
  },
  'POST /__wechat/phone-codes': ({ phoneCodes }, exchange) => {
    const { codes } = jsonBody(exchange);
    inRange(() => {
      phoneCodes.give(readPhoneCodes(codes));
    });
    return {};
  },
  'GET /__wechat/weather': ({ sendWeather }) => ({ answers: sendWeather.left() }),
  'POST /__wechat/weather': ({ sendWeather }, exchange) => {
    const { answers } = jsonBody(exchange);
    inRange(() => {
      sendWeather.set(readSendFaults(answers));
    });
    return { answers: sendWeather.left() };
  },
  'GET /__clock': ({ clock }) => clock.state(),
  'POST /__clock': ({ clock }, exchange) => setClock(clock, jsonBody(exchange)),
  'GET /__inspect': (deps) => inspectReport(deps),
  'GET /__inspect/documents': ({ browser }, { query }) => {
    const collection = query.get('collection');
    return collection === null ? { collections: browser.collections() } : readPage(browser, collection, query);
  },
  'GET /__timers': ({ timers }) => ({ timers: timers.list() }),
  'POST /__timers': async ({ timers }, exchange) => {
    const { function: name } = jsonBody(exchange);
    if (!timers.list().some((timer) => timer.function === name)) throw invalid(`${String(name)} has no timer trigger`);
    return { timer: await runNow(timers, name as string) };
  },
};

export async function controlRoute(deps: ControlDeps, exchange: Exchange): Promise<Answer> {
  const control = CONTROLS[`${exchange.method} ${exchange.path}`];
  if (!control) throw new HttpRefusal(404, 'NOT_FOUND', `${exchange.method} ${exchange.path} is nothing here`);
  return jsonAnswer(200, await control(deps, exchange));
}

/** @throws HttpRefusal when there is no such collection, or the query is none */
async function readPage(browser: DocumentBrowser, collection: string, asked: URLSearchParams): Promise<object> {
  try {
    return await browser.page(readPageRequest(collection, asked));
  } catch (error) {
    if (error instanceof CloudError) throw new HttpRefusal(400, error.code, error.message);
    throw error instanceof RangeError ? invalid(error.message) : error;
  }
}

/** Runs a function's trigger, whatever its schedule. @returns the trigger after the run, however that went */
async function runNow(timers: InspectDeps['timers'], name: string): Promise<TimerState | undefined> {
  try {
    await timers.fire(name);
  } catch (error) {
    if (!(error instanceof FunctionFailure)) throw error;
  }
  return timers.list().find((timer) => timer.function === name);
}

/** What the user answered: `{openid, results: [{templateId, result: 'accept' | 'reject', kept?: true}]}`. */
function readAnswers({ openid, results }: Record<string, unknown>): { openid: string; answers: TemplateAnswer[] } {
  if (!isFilled(openid) || !Array.isArray(results)) throw invalid('openid and results are expected');
  return { openid, answers: results.map(readAnswer) };
}

function readAnswer(given: unknown): TemplateAnswer {
  const { templateId, result, kept } = (given ?? {}) as Record<string, unknown>;
  if (typeof templateId !== 'string' || (result !== 'accept' && result !== 'reject'))
    throw invalid('a result is {templateId, result: accept | reject, kept?: true}');
  return { templateId, result, kept: kept === true };
}

/** What the user set to 拒收 on WeChat's settings page: `{openid, templateIds}`. */
function readRejects({ openid, templateIds }: Record<string, unknown>): { openid: string; templateIds: string[] } {
  if (!isFilled(openid) || !Array.isArray(templateIds) || !templateIds.every(isFilled))
    throw invalid('openid and templateIds are expected');
  return { openid, templateIds };
}

/** All that was asked, or nothing. */
function setClock(clock: CloudClock, asked: Record<string, unknown>): ClockState {
  inRange(() => {
    clock.steer(readClockChange(asked));
  });
  return clock.state();
}

/** @throws HttpRefusal 400 when what was asked for is out of range */
function inRange(change: () => void): void {
  try {
    change();
  } catch (error) {
    throw error instanceof RangeError ? invalid(error.message) : error;
  }
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function invalid(message: string): HttpRefusal {
  return new HttpRefusal(400, 'INVALID_PARAM', message);
}
