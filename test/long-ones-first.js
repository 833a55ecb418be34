const { default: Sequencer } = require('@jest/test-sequencer');

/** Files that take from ten seconds to a minute; some of them are short to read, and Jest judges by that where it never ran them. */
const LONG =
  /test\/(?:e2e|faults|functions|local|security\/cloud)\/|test\/scripts\/(?:start|compile|release|lint|printed-commands)\.|laws\.test|hand-timed/;

/** Jest's own order, but what takes long begins first: at the end no core waits for another. */
module.exports = class LongOnesFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLong = ({ path }) => LONG.test(path.replaceAll('\\', '/'));
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
