import { Camera, CALLS, LARGE, SMALL, type Subject, type View } from './camera';
import { BEGAN_AT, BEST_MOMENT, MESSAGES, ORDER_LIST, PRIVACY, SETTINGS, timelineOf, WORKBENCH } from './demo-moments';
import { DemoStage } from './demo-stage';

type Named = Record<string, Subject>;

const SIZES: readonly View[] = [LARGE, SMALL];
const ABROAD = SIZES.map((view) => ({ ...view, zone: 'America/Los_Angeles' }));
const SKELETON = '[aria-busy="true"]';
/** It stays unseen for the first 300 ms. */
const SKELETON_SHOWN = `getComputedStyle(document.querySelector('${SKELETON}')).opacity === '1'`;
const NOBODY = 'oBuyerNew';
/** What the preview keeps of WeChat's own settings (local/preview/runtime/wx/kept-choices.ts). */
const keptInWechat = (kept: object): Record<string, string> => ({
  [`preview-subscriptions:${SETTINGS.as}`]: JSON.stringify(kept),
});
/** The settings in each of their states. */
const SETTINGS_STATES: Named = {
  'settings-switched-off': { ...SETTINGS, stored: keptInWechat({ mainSwitch: false, items: {} }), ready: '.off' },
  'settings-refused': {
    ...SETTINGS,
    stored: keptInWechat({ mainSwitch: true, items: { 'tmpl-pickup': 'reject', 'tmpl-trouble': 'ban' } }),
    ready: '.hint-action',
  },
  'settings-sample': { ...SETTINGS, taps: ['.told .name >> nth=3'], ready: '.inset' },
};
const ACCOUNT: Named = { messages: MESSAGES, privacy: PRIVACY };
const PRIVACY_ASKING: Subject = { ...PRIVACY, taps: ['.erase'], ready: '.erase-no' };

/** Pictures for eyes, not for files: every page in every state, at both sizes. */
class Album {
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

/** Every page in every state. @returns the files */
export async function takeAllPictures(folder: string): Promise<string[]> {
  const stage = await DemoStage.start(BEGAN_AT);
  try {
    const album = new Album(new Camera(stage, folder, 1));
    await album.empty({ workbench: WORKBENCH });
    await stage.world.begin();
    await album.empty({
      'order-list': { ...ORDER_LIST, as: NOBODY, ready: 'text=还没有包裹' },
      settings: { ...SETTINGS, as: NOBODY },
      messages: { ...MESSAGES, as: NOBODY, ready: '.empty' },
      timeline: await timelineOf(stage, 'oBuyerChen', '落地灯'),
    });
    await stage.playTo(BEST_MOMENT);
    await takeFull(stage, album);
    await album.full({ 'settings-abroad': SETTINGS }, ABROAD);
    return album.files;
  } finally {
    await stage.close();
  }
}

async function takeFull(stage: DemoStage, album: Album): Promise<void> {
  const tabs: Named = {
    'order-list': ORDER_LIST,
    timeline: await timelineOf(stage, 'oBuyerChen', '落地灯'),
    settings: SETTINGS,
    workbench: WORKBENCH,
  };
  const others: Named = {
    'timeline-pickup': await timelineOf(stage, 'oBuyerChen', '猫爬架'),
    'timeline-siblings': await timelineOf(stage, 'oBuyerChen', '椅垫'),
    'timeline-failed-delivery': await timelineOf(stage, 'oBuyerLin', '书架'),
    'timeline-stalled': await timelineOf(stage, 'oBuyerLin', '咖啡豆'),
    'order-list-lin': { ...ORDER_LIST, as: 'oBuyerLin' },
    claim: await claimPage(stage),
    ship: { path: 'merchant/ship/index', as: 'oOwnerLin', ready: 'text=收件人' },
    'not-found': {
      ...ORDER_LIST,
      path: 'pages/timeline/index',
      query: { parcelId: 'cut-off' },
      ready: 'text=这里没有这个包裹',
    },
  };
  const settings: Named = { ...SETTINGS_STATES, 'settings-after-work': await afterWork(stage) };
  await album.full({ ...tabs, ...settings, ...ACCOUNT }, [...SIZES, { ...LARGE, theme: 'dark' }]);
  await album.full({ ...others, 'privacy-asking': PRIVACY_ASKING }, SIZES);
  const english = (pages: Named): Named =>
    Object.fromEntries(Object.entries(pages).filter(([, { ready }]) => !ready.startsWith('text=')));
  await album.full(english({ ...tabs, ...settings, ...ACCOUNT, ...others }), [
    { ...LARGE, language: 'en' },
    { ...SMALL, language: 'en', fontScale: 1.4 },
    { ...SMALL, theme: 'dark', fontScale: 1.4 },
  ]);
  await takeWithout(album, { ...tabs, messages: MESSAGES });
}

/** The same pages before an answer, without a network, and without one any more. */
async function takeWithout(album: Album, pages: Named): Promise<void> {
  await album.loading(pages);
  await album.failed(pages);
  await album.stale(pages);
}

/** The settings of somebody who wants to be told after work. */
async function afterWork(stage: DemoStage): Promise<Subject> {
  const as = 'oBuyerAtWork';
  const phone = { locale: 'zh-CN', zone: 'Asia/Shanghai' };
  const { settings } = await stage.call<{ settings: { quiet: object } }>(as, 'shopper.getSettings', { phone });
  // 22:00 to 18:00, minutes after midnight.
  const quiet = { ...settings.quiet, on: true, from: 1_320, to: 1_080 };
  await stage.call(as, 'shopper.saveSettings', { settings: { ...settings, quiet }, phone });
  return { ...SETTINGS, as };
}

/** A parcel whose buyer the shop does not know: its card, before anybody has taken it. */
async function claimPage(stage: DemoStage): Promise<Subject> {
  const { claim } = await stage.call<{ claim: { token: string } }>('oOwnerLin', 'merchant.shipOrder', {
    orderNo: 'MZ20261121006',
    items: [{ name: '小方凳', quantity: 2 }],
    recipient: { name: '古丽·买买提', phone: '13600009999' },
    carrier: 'sf-express',
    waybillNo: 'SF1234567890123',
    requestKey: 'picture',
    checkDigitConfirmed: true,
  });
  return { path: 'pages/claim/index', as: 'oBuyerLin', query: { token: claim.token }, ready: '.hero-headline' };
}
