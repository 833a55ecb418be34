import { Album, SIZES, type Named } from './album';
import { Camera, LARGE, SMALL, type Subject } from './camera';
import { BEGAN_AT, BEST_MOMENT, MESSAGES, ORDER_LIST, PRIVACY, SETTINGS, timelineOf, WORKBENCH } from './demo-moments';
import { DemoStage } from './demo-stage';
import { takeIssues } from './issue-pictures';

const ABROAD = SIZES.map((view) => ({ ...view, zone: 'America/Los_Angeles' }));
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
    await takeIssues(stage, album);
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
