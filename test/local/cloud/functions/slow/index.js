'use strict';

const forever = () => new Promise(() => undefined);

exports.main = async ({ how }) => {
  if (how === 'wait') return forever();
  if (how === 'spin') for (;;);
  if (how === 'exit') process.exit(3);
  if (how === 'throw') throw new Error('told to throw');
  if (how === 'reject') {
    void Promise.reject(new Error('nobody waits'));
    return forever();
  }
  if (how === 'big') return 'x'.repeat(2 * 1024 * 1024);
  return 'fine';
};
