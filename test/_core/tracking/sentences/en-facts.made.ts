import type { Facts } from '../../../../cloudfunctions/_core/tracking/types';

/** Made-up sentences with what they state; said on 22 November 2026, 08:00 in Berlin. */
export const EN_FACTS: readonly { text: string; as: string; facts: Facts }[] = [
  { text: 'Processed at BRUSSELS - BELGIUM', as: 'in_transit', facts: { facility: 'BRUSSELS - BELGIUM' } },
  { text: 'Departed Facility in 深圳', as: 'in_transit', facts: {} },
  {
    text: 'Available for pickup at: CORNER STORE 12. Use PIN 483920 until 28 November',
    as: 'awaiting_pickup',
    facts: { station: 'CORNER STORE 12', pickupCode: '483920', until: Date.parse('2026-11-28T22:59:00Z') },
  },
  {
    text: 'Your parcel is out for delivery with Kasim today between 11:24 and 12:24',
    as: 'out_for_delivery',
    facts: {
      courierName: 'Kasim',
      promised: { from: Date.parse('2026-11-22T10:24:00Z'), to: Date.parse('2026-11-22T11:24:00Z') },
    },
  },
  {
    text: 'Rider Ramon (0917 123 4567) is on the way',
    as: 'out_for_delivery',
    facts: { courierName: 'Ramon', courierPhone: '0917 123 4567' },
  },
  {
    text: 'Out for Delivery, Expected Delivery by 9:00pm',
    as: 'out_for_delivery',
    facts: { promised: { from: Date.parse('2026-11-22T20:00:00Z') } },
  },
  {
    text: 'Awaiting duties payment: EUR 1,035.20',
    as: 'customs',
    facts: { duty: { amount: 103_520, currency: 'EUR' } },
  },
  { text: 'Customs duty of RM 43.00 to be paid', as: 'customs', facts: { duty: { amount: 4_300, currency: 'MYR' } } },
  {
    text: 'Handed over to local carrier, new tracking number: LX123456789DE',
    as: 'in_transit',
    facts: { newWaybillNo: 'LX123456789DE' },
  },
  {
    text: 'Parcel has departed from Cebu hub to Davao Gateway',
    as: 'in_transit',
    facts: { facility: 'Cebu hub', next: 'Davao Gateway' },
  },
  { text: 'Arrived at our delivery depot in Leeds', as: 'arrived_city', facts: { city: 'Leeds' } },
  { text: 'Delivered - Signed for by : J. DOORN', as: 'delivered', facts: { signer: 'J. DOORN' } },
  { text: 'Delivered, Left with Individual', as: 'delivered', facts: { signedBy: 'self' } },
  { text: 'Delivered to neighbour at no. 12', as: 'delivered', facts: { signedBy: 'proxy' } },
  { text: 'Delivery attempted: no access to the gate', as: 'exception', facts: { reason: 'no access' } },
  {
    text: '고객님의 상품을 배송할 예정입니다.(배송담당:김철수 010-1234-5678)',
    as: 'out_for_delivery',
    facts: { courierName: '김철수', courierPhone: '010-1234-5678' },
  },
  {
    text: 'Available for Pickup, HARBOUR POST OFFICE',
    as: 'awaiting_pickup',
    facts: { station: 'HARBOUR POST OFFICE' },
  },
  {
    text: 'Item available for pickup at Post Office: CORNER DRUG #884',
    as: 'awaiting_pickup',
    facts: { station: 'CORNER DRUG #884' },
  },
  { text: 'Delivered to UPS Access Point™ location and awaiting customer pickup', as: 'awaiting_pickup', facts: {} },
  {
    text: 'Colis disponible au point de retrait BUREAU DE POSTE LE PORT',
    as: 'awaiting_pickup',
    facts: { station: 'BUREAU DE POSTE LE PORT' },
  },
  { text: 'Processed at facility - HILLTOP NSW', as: 'in_transit', facts: { facility: 'HILLTOP NSW' } },
  { text: 'Consignment dispatch out from Pos Laju Kota', as: 'in_transit', facts: { facility: 'Pos Laju Kota' } },
  { text: 'Departed Atlanta Export Hub', as: 'in_transit', facts: { facility: 'Atlanta' } },
  { text: 'Shipment delivered to: RECEPTION', as: 'delivered', facts: { signer: 'RECEPTION', signedBy: 'proxy' } },
  { text: 'POD RECEIVED - DOORN', as: 'delivered', facts: { signer: 'DOORN' } },
  {
    text: 'Sendung wurde an Nachbar übergeben',
    as: 'delivered',
    facts: { signer: 'Nachbar', signedBy: 'proxy' },
  },
  { text: 'Zugestellt, übergeben an Nachbar Doorn', as: 'delivered', facts: { signer: 'Doorn', signedBy: 'proxy' } },
  {
    text: '배달출발 집배원:김철수, 010-1234-5678',
    as: 'out_for_delivery',
    facts: { courierName: '김철수', courierPhone: '010-1234-5678' },
  },
  {
    text: '택배기사 김철수(010-1234-5678)님이 배송 출발',
    as: 'out_for_delivery',
    facts: { courierName: '김철수', courierPhone: '010-1234-5678' },
  },
  { text: '다음 지역으로 상품이 이동중입니다. (이천)', as: 'in_transit', facts: { next: '이천' } },
];
