'use strict';
const cloud = require('wx-server-sdk');

const forever = () => new Promise(() => undefined);

/** Says for whom it runs, or ends as it is told. */
exports.main = async (event) => {
  if (event.how === 'throw') throw new Error('told to throw');
  if (event.how === 'exit') process.exit(3);
  if (event.how === 'wait') return forever();
  if (event.how === 'big') return 'x'.repeat(event.bytes);
  if (event.how === 'odd') return { at: new Date(5), gone: undefined, list: [undefined, 1], number: 1.5 };
  if (event.how === 'nothing') return undefined;
  return { ...cloud.getWXContext(), event };
};
