import type { DemoStage } from '../demo-stage';
import type { Subject } from '../subject';
import { LIN, OWNER, TAKER } from './people';

const INPUT = {
  orderNo: '[wx-id="field-orderNo"] input',
  goods: '.item-name input',
  waybillNo: '[wx-id="field-waybillNo"] input',
  name: '[wx-id="field-name"] input >> nth=0',
  phone: '[wx-id="field-name"] input >> nth=1',
} as const;
const SUBMIT = '.page.ship .body > wx-van-button';
/** The same, once the carrier has been guessed. */
const SUBMIT_GUESSED = '.page.ship:has(.guess) .body > wx-van-button';

/** A form that a shop fills in; the number is another one each time. */
const filled = (take: number) => ({
  [INPUT.orderNo]: `MZ20261121${String(100 + take)}`,
  [INPUT.goods]: '小方凳',
  [INPUT.waybillNo]: `SF15000000${String(take).padStart(5, '0')}`,
  [INPUT.name]: '古丽·买买提',
  [INPUT.phone]: '13600009999',
});

const SHIP: Subject = {
  page: 'ship',
  state: 'empty',
  scene: 'midday',
  path: 'merchant/ship/index',
  as: OWNER,
  ready: INPUT.phone,
};

/** Ships a parcel whose buyer the shop does not know. @returns the token of its card */
async function cardOf(stage: DemoStage, waybillNo: string): Promise<{ token: string }> {
  const { claim } = await stage.call<{ claim: { token: string } }>(OWNER, 'merchant.shipOrder', {
    orderNo: `MZ-${waybillNo}`,
    items: [{ name: '小方凳', quantity: 2 }],
    recipient: { name: '古丽·买买提', phone: '13600009999' },
    carrier: 'sf-express',
    waybillNo,
    requestKey: waybillNo,
    checkDigitConfirmed: true,
  });
  return { token: claim.token };
}

/** The same, and somebody has taken it. */
async function takenCardOf(stage: DemoStage, waybillNo: string): Promise<{ token: string }> {
  const card = await cardOf(stage, waybillNo);
  await stage.call(TAKER, 'shopper.claimOrder', { locale: 'zh-CN', ...card, take: true });
  return card;
}

const CLAIM: Subject = {
  page: 'claim',
  state: 'fresh',
  scene: 'handled',
  path: 'pages/claim/index',
  as: LIN,
  query: (stage) => cardOf(stage, 'SF1234567890123'),
  ready: '.hero-headline',
};

/** From the form to the card, and the card in its taker's hands. */
export const SHIPPING: readonly Subject[] = [
  SHIP,
  { ...SHIP, state: 'filled', fills: filled, ready: '.guess' },
  { ...SHIP, state: 'errors', taps: [SUBMIT], ready: '[role="alert"]' },
  { ...SHIP, state: 'carriers', taps: ['[wx-id="field-carrier"]'], ready: '.carriers' },
  { ...SHIP, state: 'forbidden', as: LIN, ready: 'wx-state-view' },
  { ...SHIP, state: 'done', scene: 'handled', fills: filled, taps: [SUBMIT_GUESSED], ready: '.done' },

  CLAIM,
  { ...CLAIM, state: 'loading', network: 'waiting', ready: '[aria-busy="true"]' },
  { ...CLAIM, state: 'failed', network: 'never', ready: 'wx-state-view' },
  { ...CLAIM, state: 'used', query: (stage) => takenCardOf(stage, 'SF1234567890124'), ready: 'wx-state-view' },
  { ...CLAIM, state: 'yours', as: TAKER, query: (stage) => takenCardOf(stage, 'SF1234567890125') },
];
