import type { Journey } from '../journey';
import { abroad } from './recipients';

/** Over a border, with duty to pay: one by air, one by sea. */
export const ABROAD: readonly Journey[] = [
  {
    title: '空运英国，补缴关税',
    trouble: '等收件人缴税，过了三天',
    orderNo: 'MZ20261114019',
    buyer: 'oBuyerChen',
    startedHoursAgo: 150,
    recipient: abroad,
    parcels: [
      {
        carrier: 'yunexpress',
        waybillNo: 'YT2632600000012345',
        items: [{ name: '竹编灯罩', quantity: 1 }],
        told: ['duty_unpaid', 'out_for_delivery', 'delivered'],
        // In customs from hour 96.
        warned: [{ hours: 168, code: 'customs_held' }],
        nodes: [
          { hours: 4, words: '包裹已揽收', kind: 'picked_up', area: '中国,佛山' },
          { hours: 12, words: '到达深圳处理中心', kind: 'arrived_hub' },
          { hours: 24, words: '离开深圳处理中心', kind: 'departed' },
          { hours: 40, words: '出口报关完成，已放行', kind: 'customs_cleared' },
          { hours: 62, words: '航班已起飞 深圳-伦敦', kind: 'departed' },
          { hours: 78, words: '航班已抵达伦敦希思罗机场', kind: 'arrived_hub' },
          { hours: 96, words: 'Import customs clearance in progress', kind: 'customs_clearing' },
          {
            hours: 104,
            words: 'Held by customs: import duty and VAT of GBP 18.40 to be paid by the recipient',
            kind: 'customs_held',
          },
          { hours: 176, words: 'Duties paid, import customs clearance completed', kind: 'customs_cleared' },
          { hours: 182, words: 'Handed over to Royal Mail', kind: 'departed' },
        ],
        abroad: {
          carrier: 'royal-mail',
          nodes: [
            { hours: 190, words: 'Item received at Heathrow Mail Centre', kind: 'arrived_hub', area: 'GB,London' },
            {
              hours: 206,
              words: 'Arrived at Bristol East Delivery Office',
              kind: 'arrived_outlet',
              area: 'GB,Bristol',
            },
            {
              hours: 208,
              words: 'Out for delivery by your local postman',
              kind: 'out_for_delivery',
              area: 'GB,Bristol',
            },
            { hours: 212, words: 'Delivered and signed for by the recipient', kind: 'signed', area: 'GB,Bristol' },
          ],
        },
      },
    ],
  },
  {
    title: '海运德国，一个月没有消息',
    trouble: '船上没有扫描，到港后要缴税',
    orderNo: 'MZ20261008020',
    buyer: 'oBuyerLin',
    startedHoursAgo: 800,
    recipient: abroad,
    parcels: [
      {
        carrier: '4px',
        waybillNo: '4PX3001234567890CN',
        items: [{ name: '藤编摇椅', quantity: 1 }],
        told: ['duty_unpaid', 'out_for_delivery', 'delivered'],
        // No alarm for the silence between the ports: nothing is scanned on a ship.
        nodes: [
          { hours: 6, words: '包裹已由佛山集货仓揽收', kind: 'picked_up', area: '中国,佛山' },
          { hours: 30, words: '到达深圳盐田操作中心', kind: 'arrived_hub' },
          { hours: 72, words: '出口清关完成', kind: 'customs_cleared' },
          { hours: 96, words: '已装船，船舶离港，离开盐田港，预计航行32天', kind: 'departed', area: '中国,深圳' },
          { hours: 880, words: 'Vessel arrived at the Port of Hamburg', kind: 'arrived_hub', area: 'DE,Hamburg' },
          { hours: 900, words: 'Presented to import customs', kind: 'customs', area: 'DE,Hamburg' },
          { hours: 910, words: 'Import duties and taxes due, awaiting payment by the recipient', kind: 'customs_held' },
          { hours: 950, words: 'Payment of duties received', kind: 'customs_clearing' },
          { hours: 956, words: 'Released from customs', kind: 'customs_cleared', area: 'DE,Hamburg' },
          { hours: 970, words: 'Parcel handed over to Deutsche Post DHL for final delivery', kind: 'departed' },
        ],
        abroad: {
          carrier: 'deutsche-post',
          nodes: [
            { hours: 984, words: 'The shipment has arrived in the parcel center Hannover', kind: 'arrived_hub' },
            {
              hours: 1_002,
              words: 'The shipment has been loaded onto the delivery vehicle',
              kind: 'out_for_delivery',
              area: 'DE,Göttingen',
            },
            {
              hours: 1_008,
              words: 'The shipment has been successfully delivered',
              kind: 'signed',
              area: 'DE,Göttingen',
            },
          ],
        },
      },
    ],
  },
];
