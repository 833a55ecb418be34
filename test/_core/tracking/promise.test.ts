import { deriveState } from '../../../cloudfunctions/_core/tracking/state/derive-state';
import { readScan } from '../../../cloudfunctions/_core/tracking/read-scan';
import { HOUR, T0, track } from './made-events';

const china = (time: string): number => Date.parse(`${time}+08:00`);
const factsOf = (rawText: string, at = '2026-11-21T10:00', zone = 'Asia/Shanghai') =>
  readScan({ at: china(at), zone, zoneIs: 'known', rawText }, 'zto-express').facts;
const day = (date: string) => ({ from: china(`${date}T00:00`), to: china(`${date}T23:59`) });

describe('a promised arrival', () => {
  it.each([
    { text: '快件已离开【杭州转运中心】，预计今天送达', want: day('2026-11-21') },
    { text: '快件正在派件，预计今日18:00前送达', want: { from: china('2026-11-21T18:00') } },
    { text: '快件到达【长沙转运中心】，预计明日送达', want: day('2026-11-22') },
    { text: '快件到达【长沙转运中心】，预计后天下午3点送到', want: { from: china('2026-11-23T15:00') } },
    { text: '快件正在派件，预计今晚20:30前送达', want: { from: china('2026-11-21T20:30') } },
    { text: '快件运输中，预计11月23日送达', want: day('2026-11-23') },
    {
      text: '快件运输中，预计11月23日14:00-16:00送达',
      want: { from: china('2026-11-23T14:00'), to: china('2026-11-23T16:00') },
    },
    { text: '快件运输中，预计【2026-11-23 18:00:00】送达', want: { from: china('2026-11-23T18:00') } },
    { text: '快件运输中，预计送达时间：2026年11月24日', want: day('2026-11-24') },
    { text: '快件运输中，预计将于１１月２３日１８点半送达', want: { from: china('2026-11-23T18:30') } },
    {
      text: '快件正在派件，预计15:00~17:00送达',
      want: { from: china('2026-11-21T15:00'), to: china('2026-11-21T17:00') },
    },
  ])('$text', ({ text, want }) => {
    expect(factsOf(text).promised).toEqual(want);
  });

  it.each([
    '快件已发往【长沙转运中心】，预计11月22日到达【长沙转运中心】',
    '快件已离开，预计明天到达长沙转运中心',
    '快件运输中，预计2小时送达',
    '快件运输中，预计3天后送达',
    '快件运输中，预计2月30日送达',
    '快件运输中，预计11月20日送达',
    '快件运输中，预计2027年11月23日送达',
    '快件运输中，预计25:00送达',
    '快件正在派件，预计09:00前送达',
  ])('is not taken from “%s”', (text) => {
    expect(factsOf(text).promised).toBeUndefined();
  });

  it('turns the year', () => {
    expect(factsOf('快件运输中，预计1月2日送达', '2026-12-30T10:00').promised).toEqual(day('2027-01-02'));
    expect(factsOf('快件运输中，预计明天送达', '2026-12-31T23:30').promised).toEqual(day('2027-01-01'));
  });

  it('counts days in the zone of the scan', () => {
    const tokyo = factsOf('快件运输中，预计明天18:00送达', '2026-11-21T23:30', 'Asia/Tokyo').promised;
    expect(tokyo).toEqual({ from: Date.parse('2026-11-23T18:00+09:00') });
  });

  it('is what the parcel says of its arrival', () => {
    const { eta } = deriveState(
      track([1, '快件运输中，预计明日送达'], [5, '快件运输中，预计11月22日送达'], [6, '已发出']),
      T0,
    );
    expect(eta).toMatchObject({ ...day('2026-11-22'), zone: 'Asia/Shanghai', source: 'carrier' });
  });
});

describe('how long it is kept', () => {
  const station = '快件已暂存至文三路菜鸟驿站';
  it.each([
    { text: `${station}，请于11月23日20:00前取件`, want: china('2026-11-23T20:00') },
    { text: `${station}，请于20:00前凭取件码8-2-4017取件`, want: china('2026-11-21T20:00') },
    { text: `${station}，请前往领取，请您在明天18:00之前取走`, want: china('2026-11-22T18:00') },
    { text: `${station}，免费保管至11月23日20:00`, want: china('2026-11-23T20:00') },
    { text: `${station}，凭8-2-4017取件，保留至2026-11-23`, want: china('2026-11-23T23:59') },
    { text: `${station}，请于11月23日前取件`, want: china('2026-11-22T23:59') },
    { text: `${station}，免费存放至11月23日20点，逾期收费`, want: china('2026-11-23T20:00') },
    { text: `快件存放至明天20点，请到文三路菜鸟驿站取件`, want: china('2026-11-22T20:00') },
    { text: `${station}，取件码123456，最晚取件时间：11月23日21时`, want: china('2026-11-23T21:00') },
  ])('$text', ({ text, want }) => {
    expect(factsOf(text)).toMatchObject({ until: want });
    expect(factsOf(text).station).toBe('文三路菜鸟驿站');
  });

  it.each([`${station}，请前往取件`, `${station}，请于09:00前取件`, `${station}，请及时取件，营业时间8:00-20:00`])(
    'is not taken from “%s”',
    (text) => {
      expect(factsOf(text).until).toBeUndefined();
    },
  );

  it('turns the year', () => {
    expect(factsOf(`${station}，免费保管至1月2日20:00`, '2026-12-30T10:00').until).toBe(china('2027-01-02T20:00'));
  });

  it('is told of the wait that is going on', () => {
    const waiting = track([1, `${station}，请于11月23日20:00前取件`], [2, `${station}，凭8-2-4017取件`]);
    expect(deriveState(waiting, T0).facts.pickup).toMatchObject({
      until: china('2026-11-23T20:00'),
      codes: ['8-2-4017'],
    });
    const again = [...waiting, ...track([3, '正在派件'], [4, station])];
    expect(deriveState(again, T0).facts.pickup).toMatchObject({ arrivedAt: T0 + 4 * HOUR });
    expect(deriveState(again, T0).facts.pickup).not.toHaveProperty('until');
  });
});
