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
  if (how === 'takes30ms') {
    const [from, until] = [Date.now(), performance.now() + 30];
    while (performance.now() < until);
    return { from, to: Date.now() };
  }
  if (how === 'big') return 'x'.repeat(2 * 1024 * 1024);
  return 'fine';
};
