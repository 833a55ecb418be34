import fc from 'fast-check';
import { roomWords, type RoomNews, type RoomParcel } from '../../../cloudfunctions/_core/notices/room-words';
import type { IssueCode } from '../../../typings/vocabulary';
import { HOUR, T0 } from '../tracking/made-events';
import { TROUBLES } from '../tracking/troubles';

const AT = Date.UTC(2026, 10, 21, 6, 5);
const SHOP = { shopName: '木作小铺' };

const parcel = (change: Partial<RoomParcel> = {}): RoomParcel => ({
  _id: 'p1',
  items: [{ name: '餐椅', quantity: 2 }],
  orderNo: 'M20261120001',
  carrier: 'zto-express',
  waybillNo: '75312345678901',
  shippedAt: AT - 86_400_000,
  stage: 'out_for_delivery',
  facts: { city: '杭州' },
  issues: [],
  ...change,
});
const news = (code: IssueCode, change: Partial<RoomParcel> = {}, reason?: string, rule = 'r'): RoomNews => ({
  notice: { milestone: code, at: AT },
  parcel: parcel({
    issues: [{ code, since: AT, why: { rule, words: 'w' }, ...(reason !== undefined && { reason }) }],
    ...change,
  }),
});

it('says of one parcel what is wrong, why, since when and where', () => {
  expect(roomWords([news('delivery_failed', {}, '家里没人')], SHOP)).toEqual({
    title: '木作小铺：没送成 · 餐椅 ×2',
    lines: ['餐椅 ×2 · 订单M20261120001 · 中通快递尾号678901 · 没送成（家里没人），11月21日 14:05起 · 在杭州'],
  });
});

it('says two things about one parcel in one line', () => {
  const of = parcel({
    facts: {},
    issues: (['stalled', 'late'] as const).map((code) => ({ code, since: AT, why: { rule: 'r', words: 'w' } })),
  });
  const both = (['stalled', 'late'] as const).map((milestone) => ({ notice: { milestone, at: AT }, parcel: of }));
  expect(roomWords(both, SHOP)).toEqual({
    title: '木作小铺：停滞中、会晚到 · 餐椅 ×2',
    lines: ['餐椅 ×2 · 订单M20261120001 · 中通快递尾号678901 · 停滞中，11月21日 14:05起；会晚到，11月21日 14:05起'],
  });
});

it.each([
  { name: 'a wrong number', code: 'bad_address', rule: 'zh.bad-phone', want: '电话不对' },
  { name: 'a wrong address', code: 'bad_address', rule: 'zh.bad-address', want: '地址不全' },
  { name: 'a depot that does not deliver there', code: 'missorted', rule: 'zh.out-of-area', want: '超出派送范围' },
  { name: 'customs that only look', code: 'customs_held', rule: 'zh.customs-held', want: '海关查验' },
] as const)('calls $name $want', ({ code, rule, want }) => {
  expect(roomWords([news(code, {}, undefined, rule)], SHOP).title).toBe(`木作小铺：${want} · 餐椅 ×2`);
});

it.each<{ name: keyof typeof TROUBLES; title: string; line: string; hours?: number }>([
  { name: 'not-picked-up', title: '未揽收', line: '未揽收，11月20日 09:00发的货' },
  { name: 'resting-at-hub', title: '停滞中', line: '停滞中，11月20日 09:00起 · 在武汉' },
  { name: 'no-news', title: '没有新消息', line: '11月20日 09:00起没动静 · 离开武汉' },
  { name: 'no-news-abroad', title: '没有新消息', line: '11月20日 09:00起没动静' },
  { name: 'no-news, and then words that nobody read', title: '停滞中', line: '停滞中，11月20日 09:00起' },
  { name: 'not-rescheduled', title: '没送成', line: '没送成（客户不在家），11月20日 09:00起', hours: 0 },
  { name: 'not-rescheduled', title: '没重新派送', line: '没送成（客户不在家），24小时没重新派送' },
  { name: 'not-rescheduled, by phone', title: '没重新派送', line: '联系不上，24小时没重新派送' },
  { name: 'customs-dwell', title: '清关较久', line: '清关较久，11月20日 09:00起' },
  { name: 'not-collected', title: '还没取件', line: '还没取件，11月20日 09:00到的' },
  { name: 'deadline-near', title: '快到期了', line: '还没取件，放到11月21日 15:00' },
  { name: 'promise-passed', title: '会晚到', line: '会晚到，快递公司说11月20日到' },
  { name: 'reported missing', title: '买家说没收到', line: '买家说没收到，11月20日 09:00' },
  { name: 'reported damaged', title: '买家说有破损', line: '买家说有破损，11月20日 09:00' },
  { name: 'back, nobody says why', title: '退回中，没说原因', line: '退回中，没说原因，11月20日 09:00起' },
  { name: 'back, for another reason', title: '退回中', line: '退回中（地址不详），11月20日 09:00起' },
  { name: 'refused', title: '已拒收', line: '已拒收，11月20日 09:00起' },
])('says of $name: $line', ({ name, title, line, hours = 24.1 }) => {
  const { issue, of } = TROUBLES[name];
  const said = roomWords([{ notice: { milestone: issue.code, at: T0 + hours * HOUR }, parcel: of }], SHOP);
  expect(said.title).toBe(`木作小铺：${title} · 餐椅 ×2`);
  expect(said.lines).toEqual([`餐椅 ×2 · 订单A-1 · 中通快递尾号000001 · ${line}`]);
});

it('says what staff are told of once more by its deadline, where that is why', () => {
  const { issue, of } = TROUBLES['deadline-near'];
  const again = { ...of, issues: [{ ...issue, escalatedAt: T0 + 24 * HOUR }] };
  const said = roomWords([{ notice: { milestone: issue.code, at: T0 + 24 * HOUR }, parcel: again }], SHOP);
  expect(said.title).toBe('木作小铺：快到期了 · 餐椅 ×2');
  expect(said.lines[0]).toContain('还没取件，放到11月21日 15:00');
});

it('names ten parcels, and counts the rest', () => {
  const twelve = Array.from({ length: 12 }, (_, at) => news('stalled', { _id: `p${at}` }));
  const { title, lines } = roomWords(twelve, SHOP);
  expect(title).toBe('木作小铺：12个包裹要处理');
  expect([lines.length, lines.at(-1)]).toEqual([11, '还有2个，到工作台看']);
});

it('masks a number before it is cut in two', () => {
  const items = [{ name: '北欧实木餐椅家用靠背 13812345678', quantity: 1 }];
  const { title, lines } = roomWords([news('stalled', { items })], SHOP);
  expect(title).toBe('木作小铺：停滞中 · 北欧实木餐椅家用靠背 138****5…');
  expect(lines[0]).toMatch(/^北欧实木餐椅家用靠背 138\*{4}5… · /);
});

it('keeps nobody’s phone number and no line break, wherever it is written', () => {
  const phone = fc.constantFrom(
    '13812345678',
    '+86 138 1234 5678',
    '0571-88123456',
    '１３８１２３４５６７８',
    '400-820-8820',
  );
  const around = fc.string({ unit: 'grapheme', maxLength: 30 });
  const text = fc.tuple(around, phone, around).map(([before, number, after]) => `${before} ${number} \n${after}`);
  const law = fc.property(text, text, text, text, (goods, orderNo, reason, city) => {
    const change = { items: [{ name: goods, quantity: 1 }], orderNo, facts: { city } };
    const { title, lines } = roomWords([news('delivery_failed', change, reason)], { shopName: goods });
    for (const line of [title, ...lines]) {
      expect(line).not.toMatch(/\n|13812345678|138 1234 5678|88123456|１３８１２３４５６７８|820-8820/);
      expect(line).not.toContain('75312345678901');
    }
  });
  fc.assert(law, { numRuns: 300 });
});
