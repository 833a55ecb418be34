import { date } from '../marks';

/** Six documents with about every kind of value; what the reading cases read. */
export const THINGS: object[] = [
  {
    _id: 'a',
    n: 1,
    owner: 'chen',
    tags: ['red', 'big'],
    o: { p: 1, q: 2 },
    born: date(10),
    t: 'Abc',
    scores: [1, 5, 9],
    list: [
      { k: 1, v: 1 },
      { k: 2, v: 9 },
    ],
  },
  {
    _id: 'b',
    n: 2,
    owner: 'chen',
    tags: ['red'],
    o: { p: 2 },
    t: 'abd',
    scores: [4],
    list: [{ k: 1, v: 9 }],
    none: null,
  },
  { _id: 'c', n: 3, owner: 'lin', tags: [], o: {}, born: date(20), t: 'xyz', scores: [] },
  { _id: 'd', n: 4.5, owner: 'lin', tags: 'red', o: null, scores: 7, flag: true },
  { _id: 'e', n: 'ten', tags: [['red'], 'blue'], t: 'a.c', flag: false },
  { _id: 'f', n: null },
];
