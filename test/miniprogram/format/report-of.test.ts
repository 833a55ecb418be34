import { reportOf } from '../../../miniprogram/format/report-of';
import type { Saying } from '../../../miniprogram/format/saying';
import type { ReportedProblem } from '../../../typings/shopper';
import { someTimeline } from '../some-parcels';

const TOLD: Record<Saying, ReportedProblem | undefined> = {
  not_received: 'not_received',
  missing: 'not_received',
  damaged: 'damaged',
  looking: undefined,
  undo: undefined,
  new_time: undefined,
  address: undefined,
};

it.each(Object.entries(TOLD) as [Saying, ReportedProblem | undefined][])(
  '%s comes to a report of %s',
  (saying, code) => {
    expect(reportOf(saying, someTimeline())).toEqual(code && { parcelId: 'p1', code, undo: false });
  },
);

it('undo takes back what was said last', () => {
  const parcel = someTimeline({ report: { may: [], said: ['damaged', 'not_received'] } });
  expect(reportOf('undo', parcel)).toEqual({ parcelId: 'p1', code: 'damaged', undo: true });
});
