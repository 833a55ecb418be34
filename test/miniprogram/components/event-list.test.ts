import type { EventRowView } from '../../../miniprogram/format/events-view';
import { wordsFor } from '../../../miniprogram/i18n/index';
import { mount, textOf } from '../mount';
import type { Mounted } from '../mount';

afterEach(() => {
  document.body.innerHTML = '';
});

const ROW: EventRowView = { near: '今天', date: '11 月 21 日 周六', time: '09:12', sentence: '到了杭州' };

function open(rows: EventRowView[], view: object): Mounted {
  return mount('components/event-list/index', {
    view: { rows, family: 'moving', hasNewer: false, more: '', none: '', ...view },
    words: wordsFor('zh-CN').timeline,
  });
}

it('draws rows in their order, wherever they are kept', () => {
  const rows = ['昨天的', '最新的', '上午的'].map((sentence) => ({ ...ROW, sentence }));
  const list = open(rows, { days: [[1, 2], [0]], newest: 1 });
  expect(list.querySelectorAll('.sentence').map(textOf)).toEqual(['最新的', '上午的', '昨天的']);
  expect(list.querySelectorAll('.sentence-newest').map(textOf)).toEqual(['最新的']);
});
