'use strict';

const MB = 1024 * 1024;
const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Numbers are eight bytes each in a list. */
const listOf = (megabytes) => new Array((megabytes * MB) / 8).fill(1.5);

exports.main = async (event) => {
  const { how, bytes, megabytes } = event.body ? JSON.parse(event.body) : event;
  if (how === 'answer') return 'x'.repeat(bytes - '""'.length);
  if (how === 'hold') return listOf(megabytes).length > 0;
  if (how === 'hold buffers') return Buffer.alloc(megabytes * MB).length > 0;
  if (how === 'hold buffers and wait') {
    const held = Buffer.alloc(megabytes * MB);
    await rest(5000);
    return held.length > 0;
  }
  if (how === 'fill') {
    const held = [];
    for (;;) held.push(listOf(1));
  }
  if (how === 'wait') await rest(700);
  if (how === 'dies later') setTimeout(() => process.exit(3), 10);
  return 'fine';
};
