import { CALLS, LARGE, SMALL, type Camera, type Subject, type View } from './camera';

/** Pages by the names of their pictures. */
export type Named = Readonly<Record<string, Subject>>;

/** The two sizes that the design is checked at. */
export const SIZES: readonly View[] = [LARGE, SMALL];
const SKELETON = '[aria-busy="true"]';
/** It stays unseen for the first 300 ms. */
const SKELETON_SHOWN = `getComputedStyle(document.querySelector('${SKELETON}')).opacity === '1'`;

/** Pictures for eyes, not for files: every page in every state, at both sizes. */
export class Album {
  readonly files: string[] = [];

  constructor(private readonly camera: Camera) {}

  private note(file: string): void {
    this.files.push(file);
  }

  /** What stands when everything answers; whole pages too, since the fold hides the rest. */
  async full(pages: Named, views: readonly View[], whole = true): Promise<void> {
    await each(pages, views, async (name, subject, view) => {
      const page = await this.camera.open(await this.camera.phone(view), subject, view);
      const title = `${name}-full-${viewName(view)}`;
      this.note(await this.camera.shoot(page, title));
      if (whole) this.note(await this.camera.shootWhole(page, `${title}-whole`));
      await page.context().close();
    });
  }

  async empty(pages: Named): Promise<void> {
    await each(pages, SIZES, async (name, subject, view) => {
      const page = await this.camera.open(await this.camera.phone(view), subject, view);
      this.note(await this.camera.shoot(page, `${name}-empty-${viewName(view)}`));
      await page.context().close();
    });
  }

  /** The first visit, while the cloud has not answered yet. */
  async loading(pages: Named): Promise<void> {
    await each(pages, SIZES, async (name, subject, view) => {
      const context = await this.camera.phone(view);
      await context.route(CALLS, () => undefined);
      const page = await this.camera.open(context, { ...subject, ready: SKELETON }, view);
      await page.waitForFunction(SKELETON_SHOWN);
      this.note(await this.camera.shoot(page, `${name}-loading-${viewName(view)}`));
      await context.close();
    });
  }

  /** The first visit, without a network. */
  async failed(pages: Named): Promise<void> {
    await each(pages, SIZES, async (name, subject, view) => {
      const context = await this.camera.phone(view);
      await context.route(CALLS, (route) => route.abort());
      const page = await this.camera.open(context, { ...subject, ready: 'text=没打开成' }, view);
      this.note(await this.camera.shoot(page, `${name}-failed-${viewName(view)}`));
      await context.close();
    });
  }

  /** A later visit, without a network: what was kept stands, and says how old it is. */
  async stale(pages: Named): Promise<void> {
    await each(pages, SIZES, async (name, subject, view) => {
      const context = await this.camera.phone(view);
      await (await this.camera.open(context, subject, view)).close();
      await context.route(CALLS, (route) => route.abort());
      const page = await this.camera.open(context, { ...subject, ready: 'text=重试' }, view);
      this.note(await this.camera.shoot(page, `${name}-stale-${viewName(view)}`));
      await context.close();
    });
  }
}

async function each(
  pages: Named,
  views: readonly View[],
  take: (name: string, subject: Subject, view: View) => Promise<void>,
): Promise<void> {
  for (const [name, subject] of Object.entries(pages)) for (const view of views) await take(name, subject, view);
}

function viewName({ width, height, theme, language, fontScale }: View): string {
  const look = [theme === 'dark' ? 'dark' : '', language === 'en' ? 'en' : '', fontScale === undefined ? '' : 'large'];
  return [`${String(width)}x${String(height)}`, ...look.filter((word) => word !== '')].join('-');
}
