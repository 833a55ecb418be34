import fs from 'node:fs';
import path from 'node:path';
import type { Person, PlayedSource } from './panel-page';
import { PreviewBuild } from './preview-build';
import { PreviewServer } from './preview-server';
import { watchSources } from './watch-sources';

export interface PreviewOptions {
  /** The project, or the folder that holds app.json. */
  readonly root: string;
  /** Loopback port; 0 or absent takes a free one. */
  readonly port?: number;
  /** The local cloud, http://127.0.0.1:PORT. */
  readonly cloudUrl: string;
  /** Build again and reload open phones when a source is saved. */
  readonly watch?: boolean;
  /** Folder where what was compiled is kept: sources that did not change are not compiled again. */
  readonly keepIn?: string;
  /** Who the panel offers as 用谁的眼睛看. */
  readonly people?: readonly Person[];
  /** Which sources the panel can put out of order. */
  readonly sources?: readonly PlayedSource[];
  /** Where the panel reads what the staff's room got: `GET <room>/__messages`. */
  readonly room?: string;
}

export interface Preview {
  /** `<url>/` is the developer page, `<url>/phone?path=…` the mini-program alone. */
  readonly url: string;
  /** Warnings of the template compiler; empty is the aim. */
  problems(): readonly string[];
  /** Why the sources do not compile, or ''. */
  failure(): string;
  close(): Promise<void>;
}

function appFolder(root: string): string {
  return fs.existsSync(path.join(root, 'app.json')) ? root : path.join(root, 'miniprogram');
}

/**
 * Runs the mini-program's own sources in a browser.
 * A source that does not compile does not stop it: the phone shows the error, and comes back when it is mended.
 *
 * @throws when the port is taken
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const root = appFolder(path.resolve(options.root));
  const build = new PreviewBuild(root, options.keepIn);
  await build.refresh();
  const { cloudUrl, port = 0, people = [], sources = [], room } = options;
  const panel = { cloudUrl, people, sources, ...(room !== undefined && { room }) };
  const server = await PreviewServer.start({ root, port, panel }, build);
  const stop =
    options.watch === true
      ? watchSources(root, () => {
          void build.refresh().then(() => {
            server.reload();
          });
        })
      : () => undefined;
  return {
    url: server.url,
    problems: () => build.problems,
    failure: () => build.failure,
    close: async () => {
      stop();
      await server.close();
    },
  };
}
