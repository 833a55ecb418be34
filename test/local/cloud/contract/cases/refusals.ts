import { ANY, NO_NUMBER, refused, type ContractCase, type Step } from '../contract-case';
import { _, point } from '../marks';
import { LOCAL_README } from '../sources';

interface RefusalRow {
  name: string;
  step: Step;
  says: RegExp;
  /** -501007 unless told otherwise. */
  errCode?: number;
}

const update = (data: object): Step => ['things', ['doc', 'x'], ['update', { data }]];
const aggregate = (...stages: [string, ...unknown[]][]): Step => ['things', ['aggregate'], ...stages, ['end']];

/** What production may do and the local cloud does not: it says so by name, instead of answering something. */
const ROWS: RefusalRow[] = [
  {
    name: 'geoNear',
    step: ['things', ['where', { at: _('geoNear', { geometry: point(1, 1), maxDistance: 5 }) }], ['get']],
    says: /nearSphere/,
  },
  {
    name: 'geoWithin',
    step: ['things', ['where', { at: _('geoWithin', { centerSphere: [[1, 1], 1] }) }], ['get']],
    says: /geoWithin/,
  },
  {
    name: 'jsonSchema',
    step: ['things', ['where', _('jsonSchema', { required: ['n'] })], ['get']],
    says: /jsonSchema/,
  },
  {
    name: 'the aggregate geoNear',
    step: aggregate(['geoNear', { distanceField: 'd', near: { longitude: 1, latitude: 1 } }]),
    says: /geoNear/,
    errCode: NO_NUMBER,
  },
  {
    name: 'bucket',
    step: aggregate(['bucket', { groupBy: '$n', boundaries: [0, 1, 5] }]),
    says: /bucket/,
    errCode: NO_NUMBER,
  },
  {
    name: 'an expression that is not known',
    step: aggregate(['project', { v: { $function: { body: '1', args: [], lang: 'js' } } }]),
    says: /function/,
    errCode: NO_NUMBER,
  },
  {
    name: 'addToSet with each, which the SDK sends as it is',
    step: update({ l: _('addToSet', { each: [1, 2] }) }),
    says: /addToSet/,
  },
  { name: 'bit', step: update({ n: _('bit', { and: 1 }) }), says: /bit/ },
  {
    name: 'a command that the SDK does not encode',
    step: ['things', ['where', { list: _('all', [_('elemMatch', { v: _('gt', 5) })]) }], ['get']],
    says: /did not encode the command gt at query\.list/,
  },
  { name: '$where', step: ['things', ['where', { $where: 'true' }], ['get']], says: /where/ },
];

/** Refusals of the local cloud itself. */
export const REFUSAL_CASES: ContractCase[] = [
  ...ROWS.map(({ name, step, says, errCode = -501007 }) => ({
    name: `not modelled: ${name}`,
    documented: LOCAL_README,
    given: { things: [{ _id: 'x', n: 1, l: [1] }] },
    steps: [step, ['things', ['doc', 'x'], ['get']]] as Step[],
    want: [refused(errCode, says), { _id: 'x', n: 1, l: [1] }],
    only: 'local' as const,
  })),
  {
    name: 'a where that slips out of a transaction is refused, and nothing is changed',
    documented: LOCAL_README,
    given: { things: [{ _id: 'x', n: 1 }] },
    steps: [
      ['t1', ['start']],
      ['t1:things', ['where', { n: 1 }], ['update', { data: { n: 2 } }]],
      ['t1:things', ['where', { n: 1 }], ['remove']],
      ['t1', ['rollback']],
      ['things', ['doc', 'x'], ['get']],
    ],
    want: ['ok', refused(ANY, /transaction/), refused(ANY, /transaction/), 'ok', { _id: 'x', n: 1 }],
    only: 'local',
  },
];
