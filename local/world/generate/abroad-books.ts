import type { CarrierBook } from './words';

const localPost: CarrierBook = {
  outlet: ({ name }, district) => `${name} ${district} Delivery Office`,
  hub: ({ name }) => `${name} Mail Centre`,
  words: {
    arrived_hub: ['Item received at {here}', 'Arrived at {here}'],
    arrived_outlet: ['Arrived at {here}'],
    out_for_delivery: ['Out for delivery'],
    signed: ['Delivered', 'Delivered and signed for by the recipient'],
  },
};

/** Those who carry parcels out of the country, and the posts that bring them there. */
export const ABROAD_BOOKS: Readonly<Record<string, CarrierBook>> = {
  yunexpress: {
    outlet: ({ name }) => `${name}集货仓`,
    hub: ({ name }) => `${name}操作中心`,
    words: {
      picked_up: ['包裹已揽收', '【{here}】已揽收'],
      departed: ['离开【{here}】', 'Departed from {here}'],
      arrived_hub: ['到达【{here}】', 'Arrived at {here}'],
      customs_clearing: ['Import customs clearance in progress', '包裹正在进口清关'],
      customs_held: ['Import duties and taxes due, awaiting payment by the recipient'],
      customs_cleared: ['Import customs clearance completed', '清关完成，已放行'],
      in_transit: ['Handed over to the local carrier'],
    },
  },
  'royal-mail': localPost,
  usps: localPost,
  'deutsche-post': localPost,
};
