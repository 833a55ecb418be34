const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync, version } = require('esbuild');

const SETTINGS = {
  loader: 'ts',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'external',
  // Jest runs tests in sandboxes that have no import().
  supported: { 'dynamic-import': false },
  tsconfigRaw: {},
};
const OWN = [version, readFileSync(__filename, 'utf8')];
/** Imports run before it here, so that it would come too late for them. */
const LATE_MOCK = /^jest\.(?:un)?mock\(/m;

/** Jest's transform of TypeScript: types are only taken away; `npm run check` is what reads them. */
module.exports = {
  process(source, sourcefile) {
    if (LATE_MOCK.test(source)) throw new Error(`${sourcefile}: say jest.doMock, then load with jest.requireActual`);
    return transformSync(source, { ...SETTINGS, sourcefile });
  },
  getCacheKey(source, file, { instrument }) {
    const parts = [...OWN, file, String(instrument), source];
    return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  },
};
