import type { DemoStage } from '../demo-stage';
import type { Subject } from '../subject';
import { CHEN, LIN, NOBODY, OWNER } from './people';
import { parcelOf } from './timelines';

const SEND: Subject = {
  page: 'send',
  state: 'progress',
  scene: 'midday',
  path: 'pages/sharing/send/index',
  as: CHEN,
  query: (stage) => parcelOf(stage, CHEN, '落地灯'),
  ready: '.send-button',
};

/** Shares the parcel that holds `goods`. @returns the link's token */
async function linkOf(
  stage: DemoStage,
  goods: string,
  kind: 'progress' | 'pickup',
): Promise<{ parcelId: string; token: string }> {
  const { parcelId } = await parcelOf(stage, CHEN, goods);
  const { token } = await stage.call<{ token: string }>(CHEN, 'shopper.shareParcel', {
    locale: 'zh-CN',
    parcelId,
    kind,
  });
  return { parcelId, token };
}

async function openLink(stage: DemoStage, goods: string, kind: 'progress' | 'pickup'): Promise<{ token: string }> {
  const { token } = await linkOf(stage, goods, kind);
  return { token };
}

/** A link that was taken back. */
async function withdrawnLink(stage: DemoStage): Promise<{ token: string }> {
  const { parcelId, token } = await linkOf(stage, '椅垫', 'progress');
  await stage.call(CHEN, 'shopper.withdrawShares', { parcelId });
  return { token };
}

const SHARED: Subject = {
  ...SEND,
  page: 'shared',
  state: 'progress',
  path: 'pages/sharing/view/index',
  as: NOBODY,
  query: (stage) => openLink(stage, '落地灯', 'progress'),
  ready: '.hero-headline',
};
const ASKING: Subject = {
  ...SEND,
  page: 'asking',
  state: 'empty',
  path: 'pages/asking/index',
  as: LIN,
  query: (stage) => parcelOf(stage, LIN, '书架'),
  ready: '.service',
};
const FIND: Subject = {
  page: 'find',
  state: 'empty',
  scene: 'midday',
  path: 'merchant/find/index',
  as: OWNER,
  ready: 'wx-state-view',
};

/** What a parcel's buyer sends and asks, what a stranger sees, and what staff look up. */
export const ASKING_PAGES: readonly Subject[] = [
  SEND,
  {
    ...SEND,
    state: 'pickup',
    query: async (stage) => ({ ...(await parcelOf(stage, CHEN, '猫爬架')), kind: 'pickup' }),
  },
  SHARED,
  { ...SHARED, state: 'pickup', query: (stage) => openLink(stage, '猫爬架', 'pickup') },
  { ...SHARED, state: 'ended', query: withdrawnLink, ready: 'wx-state-view' },

  ASKING,
  { ...ASKING, state: 'chosen', taps: ['.choice'], ready: '.choice-chosen' },

  FIND,
  { ...FIND, state: 'found', fills: () => ({ 'wx-form-field input': '463123456789012' }), ready: '.found' },

  { page: 'lost', state: 'full', scene: 'midday', path: 'pages/lost/index', as: CHEN, ready: 'wx-state-view' },
];
