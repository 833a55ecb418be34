'use strict';

/** Refers to itself, so that JSON cannot write it. */
const circle = () => {
  const round = {};
  return Object.assign(round, { round });
};

/** Results and errors that JSON cannot write, or writes as nothing. */
const RESULTS = {
  'a function': () => () => 1,
  'a symbol': () => Symbol('one'),
  'nothing by its own word': () => ({ toJSON: () => undefined }),
  'a big integer': () => 1n,
  'a circle': circle,
};
const ERRORS = { undefined: undefined, 'a function': () => 1, 'a circle': circle(), 'a big integer': 1n };

const forever = () => new Promise(() => undefined);

exports.main = async ({ how, what }) => {
  if (how === 'answer') return RESULTS[what]();
  if (how === 'throw odd') throw ERRORS[what];
  if (how === 'wait') return forever();
  if (how === 'spin') for (;;);
  if (how === 'exit') process.exit(3);
  if (how === 'throw') throw new Error('told to throw');
  if (how === 'reject') {
    void Promise.reject(new Error('nobody waits'));
    return forever();
  }
  if (how === 'takes30ms') {
    const [from, until] = [Date.now(), performance.now() + 30];
    while (performance.now() < until);
    return { from, to: Date.now() };
  }
  if (how === 'big') return 'x'.repeat(2 * 1024 * 1024);
  return 'fine';
};
