import fc from 'fast-check';
import { goodsText } from '../../../miniprogram/format/goods-text';
import { failureView, stripText } from '../../../miniprogram/format/offline-text';
import { joined } from '../../../miniprogram/format/joined';
import { sentenceText } from '../../../miniprogram/format/sentence-text';
import { spelled, spokenWindow, waybillText } from '../../../miniprogram/format/spoken';
import { BEIJING } from '../../../miniprogram/format/wall-clock';
import { wordsFor } from '../../../miniprogram/i18n/index';
import type { ErrorCode } from '../../../typings/reply';
import { beijing, DAY, HOUR, NOW } from '../some-parcels';

const zh = { locale: 'zh-CN', now: NOW, zone: BEIJING } as const;
const en = { ...zh, locale: 'en' } as const;

describe('a sentence of the cloud', () => {
  const when = (kind: 'day' | 'moment' | 'clock' | 'ago', at: number) => ({ kind, at, zone: BEIJING });

  it('words its moments when it is drawn', () => {
    const sentence = [when('moment', beijing(11, 20, 18, 20)), ' 送到了'];
    expect(sentenceText(sentence, zh)).toBe('昨天 18:20 送到了');
    expect(sentenceText(sentence, { ...zh, now: NOW + DAY })).toBe('11 月 20 日 18:20 送到了');
  });

  it('puts one space where Chinese meets a digit, and none where a space is', () => {
    expect(sentenceText(['预计', when('day', beijing(11, 25)), '到你的城市'], zh)).toBe('预计 11 月 25 日到你的城市');
    expect(sentenceText(['预计', when('day', beijing(11, 23)), '到你的城市'], zh)).toBe('预计后天到你的城市');
    expect(sentenceText([when('clock', beijing(11, 21, 21)), ' 关门'], zh)).toBe('21:00 关门');
  });

  it('starts with a capital in English', () => {
    expect(sentenceText([when('moment', beijing(11, 20, 18, 20)), ': delivered'], en)).toBe(
      'Yesterday 18:20: delivered',
    );
  });

  it('words windows and ages', () => {
    const window = { kind: 'window', at: beijing(11, 21, 14), to: beijing(11, 21, 16), zone: BEIJING } as const;
    expect(sentenceText([window, ' 送到'], zh)).toBe('今天 14:00–16:00 送到');
    expect(sentenceText([when('ago', NOW - 12 * 60_000)], zh)).toBe('12 分钟前');
  });
});

describe('the name of goods', () => {
  it.each([
    ['餐椅 2 把', '餐椅 2 把'],
    ['一二三四五六七八九十甲乙', '一二三四五六七八九十甲乙'],
    ['一二三四五六七八九十甲乙丙', '一二三四五六七八九十甲乙…'],
    ['Walnut dining chair, set of two', 'Walnut dining chair, set…'],
    ['落地灯（北欧风三脚架胡桃木色）', '落地灯…'],
    ['（北欧风三脚架胡桃木色落地灯）', '（北欧风三脚架胡桃木色落…'],
    ['落地灯（黑）和一个很长很长的名字', '落地灯（黑）和一个很长很…'],
  ])('%s → %s', (goods, want) => {
    expect(goodsText(goods)).toBe(want);
  });

  it('is never wider than 24 Latin characters, and never ends inside a bracket that it could leave out', () => {
    const word = fc.string({ unit: fc.constantFrom('椅', '灯', 'a', ' ', '（', '）'), maxLength: 60 });
    fc.assert(
      fc.property(word, (goods) => {
        const shown = goodsText(goods);
        const width = [...shown.replace(/…$/, '')].reduce(
          (sum, one) => sum + ((one.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1),
          0,
        );
        expect(width).toBeLessThanOrEqual(24);
        if (shown !== goods) expect(goods.startsWith(shown.slice(0, -1).trimEnd())).toBe(true);
      }),
    );
  });
});

it('groups a waybill number by four for the eye, and spells a code for the ear', () => {
  expect(waybillText('761234567890')).toBe('7612 3456 7890');
  expect(waybillText('SF1234567890123')).toBe('SF12 3456 7890 123');
  expect(waybillText('RB123456785JP')).toBe('RB 123 456 785 JP');
  expect(waybillText('JD0123456789-1-1')).toBe('JD0123456789-1-1');
  expect(spelled('8-2-4017')).toBe('8 - 2 - 4 0 1 7');
});

it('joins the parts of a line by a dot that never ends it, close to a full-width bracket', () => {
  expect(joined(['餐椅 2 把', '', '中通快递'])).toBe('餐椅 2 把 ·\u00a0中通快递');
  expect(joined(['包裹 1（餐椅）', '已签收'])).toBe('包裹 1（餐椅）·\u00a0已签收');
});

it('reads a window of whole hours aloud', () => {
  expect(spokenWindow(beijing(11, 21, 14), beijing(11, 21, 16), zh)).toBe('今天 14 点到 16 点');
  expect(spokenWindow(beijing(11, 21, 14), beijing(11, 21, 16), en)).toBe('today 14:00–16:00');
  expect(spokenWindow(beijing(11, 25), beijing(11, 28), zh)).toBe('11 月 25–28 日');
});

describe('a call that failed', () => {
  const { states } = wordsFor('zh-CN');

  it('says from when the shown copy is', () => {
    const strip = (readAt?: number, trouble?: ErrorCode) => stripText({ readAt, trouble }, zh, states);
    expect(strip(beijing(11, 21, 10, 32), 'offline')).toBe('没有网络。下面是 10:32 存下的内容');
    expect(strip(NOW - DAY - HOUR, 'busy')).toBe('现在连不上，下面是昨天 13:02 存下的内容');
    expect([strip(NOW), strip(undefined, 'offline')]).toEqual(['', '']);
  });

  it('blames the network only when it was the network', () => {
    expect(failureView('offline', states)).toMatchObject({ line: '多半是网络的事', code: '' });
    expect(failureView('internal', states)).toMatchObject({
      line: '这次是我们的问题，抱歉。过一会儿再试',
      code: 'internal',
    });
    expect(failureView('not_configured', states).title).toBe('还没连上云');
  });
});
