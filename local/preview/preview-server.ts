import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { type FileReply, fileReply, NOT_FOUND } from './file-reply';
import { panelPage, type PanelSettings } from './panel-page';
import { phonePage } from './phone-page';
import type { OwnScripts, PreviewBuild } from './preview-build';

const LOOPBACK = '127.0.0.1';
const FONT_CACHE_SECONDS = 86_400;

export interface ServerSettings {
  readonly root: string;
  readonly port: number;
  readonly panel: PanelSettings;
}

type Route = (name: string) => FileReply | Promise<FileReply>;

const html = (body: string): FileReply => ({ status: 200, type: 'text/html; charset=utf-8', body });
const css = (body: string | Buffer): FileReply => ({ status: 200, type: 'text/css; charset=utf-8', body });
const map = (body: Buffer): FileReply => ({ status: 200, type: 'application/json; charset=utf-8', body });
const script = (body: Buffer): FileReply => ({ status: 200, type: 'text/javascript; charset=utf-8', body });

function fontFolder(): string {
  return path.dirname(createRequire(__filename).resolve('@fontsource-variable/noto-sans-sc/index.css'));
}

/** Serves phone and panel on the loopback interface. */
export class PreviewServer {
  private readonly server = http.createServer((request, response) => {
    void this.answer(request, response);
  });
  private readonly listeners = new Set<http.ServerResponse>();
  private readonly routes: Readonly<Record<string, Route>>;
  private readonly folders: Readonly<Record<string, Route>>;

  private constructor(settings: ServerSettings, build: PreviewBuild, own: OwnScripts) {
    const sheet = (name: string): string => readFileSync(path.join(__dirname, name), 'utf8');
    const fonts = fontFolder();
    const { root, panel } = settings;
    this.routes = {
      '/': () => html(panelPage(panel)),
      '/panel.js': () => script(own.panel.script),
      '/panel.js.map': () => map(own.panel.map),
      '/panel.css': () => css(sheet('panel/panel.css')),
      '/phone': () => html(phonePage({ cloudUrl: panel.cloudUrl }, build.failure)),
      '/phone/runtime.js': () => script(own.runtime.script),
      '/phone/runtime.js.map': () => map(own.runtime.map),
      '/phone/base.css': () => css(sheet('runtime/base.css')),
      '/phone/app.js': () => script(build.app.script),
      '/phone/app.js.map': () => map(build.app.map),
      '/phone/app.css': () => css(build.app.styles),
    };
    this.folders = {
      '/font/': (name) => fileReply(fonts, name, FONT_CACHE_SECONDS),
      '/app/': (name) => fileReply(root, name),
    };
  }

  /** Starts listening. @throws when the port is taken */
  static async start(settings: ServerSettings, build: PreviewBuild): Promise<PreviewServer> {
    const server = new PreviewServer(settings, build, await build.ownScripts());
    await new Promise<void>((resolve, reject) => {
      server.server.once('error', reject);
      server.server.listen(settings.port, LOOPBACK, resolve);
    });
    return server;
  }

  get url(): string {
    return `http://${LOOPBACK}:${String((this.server.address() as AddressInfo).port)}`;
  }

  /** Tells every open phone to load again. */
  reload(): void {
    for (const listener of this.listeners) listener.write('event: reload\ndata: \n\n');
  }

  async close(): Promise<void> {
    for (const listener of this.listeners) listener.end();
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
  }

  private async answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const { host } = new URL(this.url);
    if (request.headers.host !== host) {
      this.refuseHost(request, response);
      return;
    }
    const { pathname } = new URL(request.url ?? '/', this.url);
    if (pathname === '/events') this.subscribe(response);
    else send(request, response, await this.find(pathname));
  }

  /** Another name for this machine is sent to the one the cloud expects; any other host is a page trying to reach in. */
  private refuseHost(request: http.IncomingMessage, response: http.ServerResponse): void {
    const local = /^localhost:\d+$/.test(request.headers.host ?? '');
    response.writeHead(local ? 302 : 403, local ? { location: this.url + (request.url ?? '/') } : {}).end();
  }

  private async find(pathname: string): Promise<FileReply> {
    const route = this.routes[pathname];
    if (route !== undefined) return route('');
    const folder = Object.keys(this.folders).find((prefix) => pathname.startsWith(prefix));
    const serve = folder === undefined ? undefined : this.folders[folder];
    return folder === undefined || serve === undefined
      ? NOT_FOUND
      : serve(decodeURIComponent(pathname.slice(folder.length)));
  }

  private subscribe(response: http.ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    this.listeners.add(response);
    response.on('close', () => this.listeners.delete(response));
  }
}

/** What may change is asked for each time; whoever has it already is only told so. */
function send(request: http.IncomingMessage, response: http.ServerResponse, reply: FileReply): void {
  const { status, type, body, cacheSeconds = 0 } = reply;
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  const cache = cacheSeconds === 0 ? 'no-cache' : `max-age=${String(cacheSeconds)}`;
  response.setHeader('cache-control', cache).setHeader('etag', etag).setHeader('x-content-type-options', 'nosniff');
  if (status === 200 && request.headers['if-none-match'] === etag) response.writeHead(304).end();
  else response.writeHead(status, { 'content-type': type }).end(body);
}
