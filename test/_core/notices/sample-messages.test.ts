import { sampleMessages } from '../../../cloudfunctions/_core/notices/sample-messages';
import { TEMPLATES } from '../../_adapters/memory-ports';

const NOW = Date.UTC(2026, 10, 21, 6, 3);

it('shows one message of each kind, in the order of the settings', () => {
  const samples = sampleMessages(TEMPLATES, { locale: 'zh-CN', zone: 'Asia/Shanghai', now: NOW });
  expect(samples.map(({ told, rows }) => [told, ...rows.map(({ value }) => value)])).toEqual([
    ['out_for_delivery', '餐椅 ×2', '派送中', '11月21日 16:10~17:10', '王师傅在路上，留意电话'],
    ['soon', '餐椅 ×2', '快到了', '11月21日 14:50~15:50', '约14:50到，方便请留人'],
    ['awaiting_pickup', '8-2-4017', '文三路店', '到文三路店了，等你来取', '餐椅 ×2'],
    ['trouble', '餐椅 ×2', '没送成', '家里没人，联系快递员约时间', '11月21日 14:03'],
    ['delivered', '餐椅 ×2', '已签收', '11月21日 14:03', '包裹已送到，签收人本人'],
    ['arrived_city', '餐椅 ×2', '已到本市', '11月21日 14:03', '到杭州了，离你不远'],
  ]);
});

it('says which template carries it', () => {
  const samples = sampleMessages(TEMPLATES, { locale: 'zh-CN', zone: 'Asia/Shanghai', now: NOW });
  expect(samples.map(({ template }) => template)).toEqual([
    'progress',
    'progress',
    'pickup',
    'trouble',
    'progress',
    'progress',
  ]);
});

it('follows the order of the template’s keywords, the reader’s language and clocks', () => {
  const keywords = { note: 'thing9', time: 'time2', phrase: 'thing3', goods: 'thing1' };
  const templates = { ...TEMPLATES, progress: { keywords } };
  const [, soon] = sampleMessages(templates, { locale: 'en', zone: 'America/New_York', now: NOW });
  expect(soon).toEqual({
    told: 'soon',
    template: 'progress',
    rows: [
      { meaning: 'note', value: 'Almost there, 01:50' },
      { meaning: 'time', value: '11月21日 01:50~02:50' },
      { meaning: 'phrase', value: 'Almost there' },
      { meaning: 'goods', value: 'Dining chairs ×2' },
    ],
  });
});

it('keeps a phrase Chinese where WeChat takes nothing else', () => {
  const [first] = sampleMessages(TEMPLATES, { locale: 'en', zone: 'Asia/Shanghai', now: NOW });
  expect(first?.rows).toContainEqual({ meaning: 'phrase', value: '派送中' });
});
