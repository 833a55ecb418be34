import type { Scenario } from './scenario';

const A = 'oBuyer';
const B = 'oOther';
const PLENTY = { progress: 5, pickup: 3, trouble: 3 };
/** From 14:00 to 21:58 in Beijing, two minutes before quiet hours begin. */
const LATE = Date.UTC(2026, 10, 21, 13, 58);

/** What the outbox has to live through, each small enough to die everywhere in it. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'out, then delivered, WeChat tells of each message',
    parcels: [{ buyer: A }],
    accepts: PLENTY,
    sentWord: 'told',
    happenings: [
      [1, { what: 'push', news: [[0, 'out_for_delivery']] }],
      [30, { what: 'push', news: [[0, 'delivered']] }],
    ],
  },
  {
    name: 'out, then delivered, WeChat tells of none',
    parcels: [{ buyer: A }],
    accepts: PLENTY,
    sentWord: 'lost',
    happenings: [
      [1, { what: 'push', news: [[0, 'out_for_delivery']] }],
      [30, { what: 'push', news: [[0, 'delivered']] }],
    ],
  },
  {
    name: 'trouble, a room, and a code',
    parcels: [{ buyer: A }],
    accepts: PLENTY,
    hasRoom: true,
    sentWord: 'lost',
    happenings: [
      [1, { what: 'push', news: [[0, 'out_for_delivery', 'delivery_failed']] }],
      [20, { what: 'push', news: [[0, 'awaiting_pickup']] }],
    ],
  },
  {
    name: 'two parcels go out as one message',
    parcels: [{ buyer: A }, { buyer: A }],
    accepts: PLENTY,
    sentWord: 'lost',
    happenings: [
      [
        1,
        {
          what: 'push',
          news: [
            [0, 'out_for_delivery'],
            [1, 'out_for_delivery'],
          ],
        },
      ],
    ],
  },
  {
    name: 'three parcels of one order arrive as one message, then a fourth',
    parcels: [{ buyer: A, order: 'x' }, { buyer: A, order: 'x' }, { buyer: A, order: 'x' }, { buyer: A }],
    accepts: PLENTY,
    sentWord: 'half',
    happenings: [
      [
        1,
        {
          what: 'push',
          news: [
            [0, 'delivered'],
            [1, 'delivered'],
            [2, 'delivered'],
          ],
        },
      ],
      [3, { what: 'push', news: [[3, 'delivered']] }],
    ],
  },
  {
    name: 'a message of two is busy, refused, lost',
    parcels: [{ buyer: A }, { buyer: A }],
    accepts: PLENTY,
    weather: ['busy', 'fine', 'lost_after', 'fine', 'refused'],
    sentWord: 'lost',
    happenings: [
      [
        1,
        {
          what: 'push',
          news: [
            [0, 'out_for_delivery'],
            [1, 'out_for_delivery'],
          ],
        },
      ],
      [
        40,
        {
          what: 'push',
          news: [
            [0, 'delivered'],
            [1, 'delivered'],
          ],
        },
      ],
    ],
  },
  {
    name: 'two people, one accept each, another tap',
    parcels: [{ buyer: A }, { buyer: B }],
    accepts: { progress: 1 },
    sentWord: 'told',
    happenings: [
      [
        1,
        {
          what: 'push',
          news: [
            [0, 'out_for_delivery'],
            [1, 'out_for_delivery'],
          ],
        },
      ],
      [10, { what: 'tap', to: A, kinds: ['progress', 'trouble'], hears: 'both' }],
      [
        20,
        {
          what: 'push',
          news: [
            [0, 'delivered'],
            [1, 'delivered'],
          ],
        },
      ],
    ],
  },
  {
    name: 'WeChat has fewer accepts than we believe',
    parcels: [{ buyer: A }, { buyer: A }],
    accepts: { progress: { books: 1, ours: 4 }, pickup: { books: 0, ours: 2 } },
    sentWord: 'lost',
    happenings: [
      [1, { what: 'push', news: [[0, 'out_for_delivery']] }],
      [10, { what: 'push', news: [[0, 'delivered']] }],
      [20, { what: 'push', news: [[1, 'out_for_delivery']] }],
      [30, { what: 'push', news: [[1, 'awaiting_pickup']] }],
      [40, { what: 'tap', to: A, kinds: ['progress', 'pickup'], hears: 'phone' }],
      [50, { what: 'push', news: [[1, 'delivered']] }],
    ],
  },
  {
    name: 'WeChat has none of the accepts that we believe in, and news goes on',
    parcels: [{ buyer: A }, { buyer: A }, { buyer: A }],
    accepts: { progress: { books: 0, ours: 9 } },
    sentWord: 'lost',
    happenings: [
      [1, { what: 'push', news: [[0, 'out_for_delivery']] }],
      [10, { what: 'push', news: [[1, 'out_for_delivery']] }],
      [20, { what: 'push', news: [[2, 'delivered']] }],
    ],
  },
  {
    name: 'the accept is taken back, and nobody tells us',
    parcels: [{ buyer: A }],
    accepts: { progress: 3 },
    sentWord: 'told',
    happenings: [
      [1, { what: 'push', news: [[0, 'out_for_delivery']] }],
      [5, { what: 'withdraw', to: A, kind: 'progress', hears: false }],
      [20, { what: 'push', news: [[0, 'delivered']] }],
      [30, { what: 'tap', to: A, kinds: ['progress'], hears: 'wechat' }],
    ],
  },
  {
    name: 'a night: what happens in it is one message in the morning',
    beginsAt: LATE,
    parcels: [{ buyer: A }, { buyer: A }, { buyer: A }],
    accepts: PLENTY,
    sentWord: 'lost',
    happenings: [
      [1, { what: 'push', news: [[0, 'out_for_delivery']] }],
      [10, { what: 'push', news: [[0, 'delivered']] }],
      [20, { what: 'push', news: [[1, 'out_for_delivery']] }],
      [40, { what: 'push', news: [[2, 'out_for_delivery', 'delivery_failed']] }],
    ],
  },
  {
    name: 'one accept for two parcels: the rest in the app',
    parcels: [{ buyer: A }, { buyer: A }],
    accepts: { progress: 1, pickup: 1, trouble: 1 },
    sentWord: 'lost',
    weather: ['fine', 'busy'],
    happenings: [
      [1, { what: 'push', news: [[0, 'arrived_city', 'out_for_delivery']] }],
      [5, { what: 'push', news: [[1, 'out_for_delivery', 'delivery_failed']] }],
      [
        60,
        {
          what: 'push',
          news: [
            [0, 'delivered'],
            [1, 'awaiting_pickup'],
          ],
        },
      ],
    ],
  },
  {
    name: 'busy for hours: later news overtakes what still tries',
    parcels: [{ buyer: A }],
    accepts: PLENTY,
    weather: ['busy', 'busy', 'busy', 'busy', 'fine', 'lost_after', 'lost_after'],
    sentWord: 'half',
    happenings: [
      [1, { what: 'push', news: [[0, 'out_for_delivery']] }],
      [25, { what: 'push', news: [[0, 'delivered']] }],
    ],
  },
];
