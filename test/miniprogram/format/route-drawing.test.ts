import type { SharedProgress } from '../../../typings/shopper';
import { drawRoute } from '../../../miniprogram/pages/sharing/send/draw-route';
import type { Pen } from '../../../miniprogram/pages/sharing/send/draw-route';
import { routeDrawing } from '../../../miniprogram/pages/sharing/send/route-drawing';

const SHARED: SharedProgress = {
  kind: 'progress',
  expiresAt: 0,
  stage: 'in_transit',
  headline: [],
  progress: { way: 'forward', at: 2 },
  route: [],
  events: [],
};
const back = { stage: 'returning', progress: { way: 'back', at: 2 }, route: ['杭州', '长沙'] } as const;

it.each([
  {
    name: 'on its way, between the third city and the rest',
    view: { ...SHARED, route: ['佛山', '广州', '长沙'] },
    want: { family: 'moving', reached: 0.5, stops: [0, 0.25] },
  },
  {
    name: 'delivered, the whole line',
    view: {
      ...SHARED,
      stage: 'delivered' as const,
      progress: { way: 'forward' as const, at: 4 },
      route: ['佛山', '杭州'],
    },
    want: { family: 'done', reached: 1, stops: [0] },
  },
  {
    name: 'going back',
    view: { ...SHARED, ...back, route: [...back.route] },
    want: { family: 'back', reached: 2 / 3, stops: [0] },
  },
  {
    name: 'not collected yet, its beginning',
    view: { ...SHARED, stage: 'created' as const, progress: { way: 'forward' as const, at: 0 } },
    want: { family: 'moving', reached: 0, stops: [] },
  },
  {
    name: 'to be collected, at its end',
    view: { kind: 'pickup' as const, expiresAt: 0 },
    want: { family: 'pickup', reached: 1, stops: [0] },
  },
])('the way of a parcel is drawn from what its link shows: $name', ({ view, want }) => {
  expect(routeDrawing(view)).toEqual(want);
});

it('everything that is drawn lies on the picture', () => {
  const points: [number, number][] = [];
  const at = (x: number, y: number): void => void points.push([x, y]);
  const nothing = (): void => undefined;
  const pen: Pen = {
    ...{ fillStyle: '', strokeStyle: '', lineWidth: 0, lineCap: 'butt', lineJoin: 'miter' },
    ...{ beginPath: nothing, stroke: nothing, fill: nothing, fillRect: nothing, setLineDash: nothing },
    ...{ moveTo: at, lineTo: at },
    arc: (x, y, radius) => {
      at(x - radius, y - radius);
      at(x + radius, y + radius);
    },
  };
  for (const reached of [0, 0.25, 0.5, 2 / 3, 1])
    for (const family of ['moving', 'done'] as const) drawRoute(pen, { family, reached, stops: [0, reached / 2] });
  expect(points.length).toBeGreaterThan(100);
  expect(points.filter(([x, y]) => x < 0 || y < 0 || x > 500 || y > 400)).toEqual([]);
});
