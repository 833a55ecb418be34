import { phonesIn } from '../../../../cloudfunctions/_core/tracking/facts/phones';
import { prepareWords } from '../../../../cloudfunctions/_core/tracking/readers/words';
import { track } from '../made-events';

it.each([
  { text: '派送中，收件人电话13712345678', phones: [] },
  { text: '派送中，如有问题请联系寄件人13712345678', phones: [] },
  { text: '派送中，收件人：李四，电话13712345678', phones: [] },
  { text: '派送中，客户联系电话 13712345678', phones: [] },
  { text: '已放邻居家 13712345678', phones: [] },
  { text: '取件码13712345678，站点电话13811112222', phones: ['13811112222'] },
  { text: '派送中，收件人李四13712345678，快递员王建国13800001234', phones: ['13800001234'] },
  { text: '派送中，请收件人联系快递员13800001234', phones: ['13800001234'] },
  { text: '派送中，客户请致电13800001234', phones: ['13800001234'] },
  { text: '凭取件码8017取件，电话13811112222', phones: ['13811112222'] },
  { text: '派送中，联系客户经理13800001234', phones: ['13800001234'] },
  { text: 'Out for delivery, recipient phone 13712345678', phones: [] },
  { text: 'Consignee: please call courier 13712345678', phones: ['13712345678'] },
])('numbers to call in: $text', ({ text, phones }) => {
  expect(phonesIn(prepareWords(text)).map(({ phone }) => phone)).toEqual(phones);
});

it.each([
  { text: '派送中，收件人电话13712345678', facts: {} },
  { text: '快件已到站，取件码13712345678，站点电话13811112222', facts: { stationPhone: '13811112222' } },
  { text: 'Out for delivery with courier John, recipient phone +447700900123', facts: { courierName: 'John' } },
  {
    text: 'Out for delivery with courier John, phone +447700900123',
    facts: { courierName: 'John', courierPhone: '+447700900123' },
  },
])('whom to call by: $text', ({ text, facts }) => {
  expect(track([1, text])[0]?.reading.facts).toEqual(facts);
});
