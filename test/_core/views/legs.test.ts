import { crossingOf } from '../../../cloudfunctions/_core/tracking/crossing';
import { toEvents } from '../../../cloudfunctions/_core/tracking/merging/events';
import { deriveStage } from '../../../cloudfunctions/_core/tracking/state/derive-stage';
import { refineReadings } from '../../../cloudfunctions/_core/tracking/state/refine-readings';
import { legsOf } from '../../../cloudfunctions/_core/views/legs';
import type { Leg } from '../../../typings/shopper';
import type { Locale, Sentence } from '../../../typings/vocabulary';
import fc from 'fast-check';
import { anyEvents, HOUR, scan, T0 } from '../tracking/made-events';

/** Hours after T0, words, and the place that the provider names beside them. */
type Told = readonly [hours: number, words: string, place?: string];

interface Asked {
  locale?: Locale;
  destination?: string;
}

function legs(told: readonly Told[], { locale = 'zh-CN', destination }: Asked = {}): Leg[] | undefined {
  const scans = told.map(([hours, words, place]) => scan(hours, words, place === undefined ? {} : { place }));
  const events = toEvents(scans, { carrier: 'ems-international', provider: 'kdniao', receivedAt: T0 });
  const ordered = refineReadings(events, destination);
  const said = destination === undefined ? {} : { destination: { name: destination, saidAt: T0 } };
  return legsOf({ stage: deriveStage(ordered), shippedAt: T0, ...said }, ordered, locale);
}

/** done 日本发出 | 东京 → 上海 | @30 */
const line = ({ state, title, line: said = [], when = [], since }: Leg): string =>
  [`${state} ${title}`, words(said), words([...when, ...(since ? [since] : [])])]
    .filter((part) => part !== '')
    .join(' | ');

const words = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : `@${String((part.at - T0) / HOUR)}`)).join('');

const lines = (told: readonly Told[], asked?: Asked): string[] | undefined => legs(told, asked)?.map(line);

const POSTED: Told = [4, '邮件已由东京中央邮局收寄', '日本,东京'];
const LEFT: Told = [30, '离开日本东京，发往中国上海', '日本,东京'];
const ARRIVED: Told = [90, '到达上海浦东国际邮件处理中心', '中国,上海'];
const AT_CUSTOMS: Told = [112, '邮件已送交海关，等待清关', '中国,上海'];
const DUTY: Told = [160, '海关查验完成，待缴税 128.60 元', '中国,上海'];
const CLEARED: Told = [215, '海关放行', '中国,上海'];
const OUT: Told = [240, '【杭州文三路揽投部】安排投递，投递员：王师傅'];
const SIGNED: Told = [246, '已签收，本人签收', '浙江,杭州市'];

describe('from abroad to China', () => {
  it.each<{ name: string; told: readonly Told[]; shown: string[] }>([
    {
      name: 'on its way out',
      told: [POSTED, LEFT],
      shown: ['done 日本发出 | 东京 → 上海 | @30', 'now 到达中国 | 在路上', 'ahead 清关', 'ahead 国内派送 | 放行后'],
    },
    {
      name: 'in China, and customs have said nothing yet',
      told: [POSTED, LEFT, ARRIVED],
      shown: [
        'done 日本发出 | 东京 → 上海 | @30',
        'done 到达中国 | 上海 | @90',
        'ahead 清关',
        'ahead 国内派送 | 放行后',
      ],
    },
    {
      name: 'at customs, since their first word',
      told: [POSTED, LEFT, ARRIVED, AT_CUSTOMS, DUTY],
      shown: [
        'done 日本发出 | 东京 → 上海 | @30',
        'done 到达中国 | 上海 | @90',
        'now 清关 | 要交税 ¥128.60 才能放行 | @112',
        'ahead 国内派送 | 放行后',
      ],
    },
    {
      name: 'cleared',
      told: [POSTED, LEFT, ARRIVED, AT_CUSTOMS, CLEARED],
      shown: ['done 日本发出 | 东京 → 上海 | @30', 'done 到达中国 | 上海 | @90', 'done 清关 | @215', 'now 国内派送'],
    },
    {
      name: 'with its courier, though customs never said that they let it go',
      told: [POSTED, LEFT, ARRIVED, AT_CUSTOMS, OUT],
      shown: [
        'done 日本发出 | 东京 → 上海 | @30',
        'done 到达中国 | 上海 | @90',
        'done 清关',
        'now 国内派送 | 上海 → 杭州',
      ],
    },
    {
      name: 'delivered',
      told: [POSTED, LEFT, ARRIVED, AT_CUSTOMS, CLEARED, OUT, SIGNED],
      shown: [
        'done 日本发出 | 东京 → 上海 | @30',
        'done 到达中国 | 上海 | @90',
        'done 清关 | @215',
        'done 国内派送 | 上海 → 杭州',
      ],
    },
    {
      name: 'seen abroad and then here: nobody said when it left',
      told: [POSTED, ARRIVED],
      shown: ['done 日本发出 | 东京 → 上海', 'done 到达中国 | 上海 | @90', 'ahead 清关', 'ahead 国内派送 | 放行后'],
    },
  ])('$name', ({ told, shown }) => {
    expect(lines(told)).toEqual(shown);
  });

  it('still where it was posted: known by what a source says of its destination', () => {
    const shown = ['now 日本发出 | 东京', 'ahead 到达中国', 'ahead 清关', 'ahead 国内派送 | 杭州 | 放行后'];
    expect(lines([POSTED], { destination: '浙江省杭州市' })).toEqual(shown);
  });

  it('in English', () => {
    expect(lines([POSTED, LEFT, ARRIVED, AT_CUSTOMS], { locale: 'en' })).toEqual([
      'done Left Japan | Tokyo → Shanghai | @30',
      'done In China | Shanghai | @90',
      'now Customs | Waiting for customs | @112',
      'ahead Domestic delivery | after release',
    ]);
  });
});

describe('from China abroad', () => {
  const told: Told[] = [
    [4, '包裹已揽收', '中国,佛山'],
    [40, '出口报关完成，已放行'],
    [62, '航班已起飞 深圳-伦敦'],
    [78, '航班已抵达伦敦希思罗机场'],
  ];

  it('takes what was cleared before it left for the other country’s customs', () => {
    expect(lines(told)).toEqual([
      'done 中国发出 | 佛山 → 伦敦 | @62',
      'done 到达英国 | 伦敦 | @78',
      'ahead 清关',
      'ahead 当地派送 | 放行后',
    ]);
  });

  it('does not say that it left as long as nobody saw it outside', () => {
    expect(legs(told.slice(0, 3))).toBeUndefined();
    expect(lines(told.slice(0, 3), { destination: '英国' })?.slice(0, 2)).toEqual([
      'now 中国发出 | 佛山',
      'ahead 到达英国',
    ]);
  });

  it('counts no customs on the way', () => {
    const through: Told = [70, '海关查验中', '德国,莱比锡'];
    const at = lines([...told.slice(0, 3), through, told[3] as Told], { destination: '英国' });
    expect(at?.[2]).toBe('ahead 清关');
  });
});

describe('instead of legs, the dots', () => {
  it.each<{ name: string; told: readonly Told[]; destination?: string }>([
    { name: 'nothing told', told: [], destination: '日本东京' },
    {
      name: 'a parcel that never left China',
      told: [
        [1, '【佛山市】【佛山顺德网点】已揽收'],
        [9, '快件到达【杭州转运中心】'],
      ],
    },
    { name: 'one that goes nowhere else', told: [[1, '【佛山市】已揽收']], destination: '浙江省杭州市' },
    {
      name: 'to Hong Kong',
      told: [
        [1, '【佛山市】已揽收'],
        [9, '快件到达【香港转运中心】'],
      ],
    },
    {
      name: 'no place named',
      told: [
        [1, '已揽收'],
        [9, '运输中'],
      ],
      destination: '浙江省杭州市',
    },
    {
      name: 'a place misread on the way',
      told: [
        [1, '【佛山市】已揽收'],
        [5, '到达东京处理中心'],
        [9, '快件到达【杭州转运中心】'],
      ],
    },
    {
      name: 'on its way back',
      told: [POSTED, LEFT, ARRIVED, [120, '收件人拒收，邮件退回寄件人', '中国,上海']],
    },
  ])('$name', ({ told, destination }) => {
    expect(legs(told, destination === undefined ? {} : { destination })).toBeUndefined();
  });
});

it('names no country that no scan names', () => {
  const told: Told[] = [
    [1, 'Posting/Collection'],
    [90, 'Arrived in destination country'],
    [95, 'Held in customs'],
  ];
  expect(lines(told)).toEqual([
    'done 发出',
    'done 到达目的地国家 | @90',
    'now 清关 | 被海关留下检查 | @95',
    'ahead 当地派送 | 放行后',
  ]);
});

it('law: the legs come in their order, and none that lies ahead has a day', () => {
  fc.assert(
    fc.property(anyEvents, fc.constantFrom(undefined, '日本东京', '浙江省杭州市'), (events, destination) => {
      const ordered = refineReadings(events, destination);
      const shown = legsOf(
        {
          stage: deriveStage(ordered),
          shippedAt: T0,
          ...(destination && { destination: { name: destination, saidAt: T0 } }),
        },
        ordered,
        'zh-CN',
      );
      expect(shown === undefined || crossingOf(ordered, destination) !== undefined).toBe(true);
      expect((shown ?? []).map(({ kind }) => kind)).toEqual(shown ? ['left', 'arrived', 'customs', 'delivery'] : []);
      expect(
        (shown ?? []).filter(
          ({ state, line, since }) => state === 'ahead' && (since ?? line?.find((part) => typeof part !== 'string')),
        ),
      ).toEqual([]);
    }),
  );
});
