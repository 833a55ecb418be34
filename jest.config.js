const { availableParallelism } = require('node:os');

// Workers load built functions and the phone's pages load packed npm components: built once, before the tests.
const built = { globalSetup: '<rootDir>/test/global-set-up.ts' };

const base = {
  rootDir: __dirname,
  // In Jest's sandboxes each look at a global takes a while: those that inner loops use are handed to each module.
  sandboxInjectedGlobals: ['Math', 'JSON', 'Object', 'Array', 'Number', 'String'],
  transform: { '^.+\\.ts$': '<rootDir>/test/transform.js' },
  moduleFileExtensions: ['ts', 'js', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 60_000,
  // Tests in a browser wait as much as they compute: others go on meanwhile.
  maxWorkers: Math.ceil(1.5 * availableParallelism()),
  testSequencer: '<rootDir>/test/long-ones-first.js',
  projects: [
    {
      ...base,
      displayName: 'plain',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/test/{_core,_providers,_usecases,_adapters,faults,scripts}/**/*.test.ts',
        '<rootDir>/test/miniprogram/{cloud,stores,format,i18n,theme}/**/*.test.ts',
        '<rootDir>/test/security/*.test.ts',
      ],
    },
    {
      ...base,
      ...built,
      displayName: 'simulate',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/miniprogram/{components,pages,merchant,custom-tab-bar}/**/*.test.ts'],
      moduleNameMapper: { '^@vant/weapp/(.*)$': '<rootDir>/miniprogram/miniprogram_npm/@vant/weapp/$1' },
    },
    {
      ...base,
      ...built,
      displayName: 'cloud',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{local/cloud,local/world,functions,security/cloud}/**/*.test.ts'],
    },
    {
      ...base,
      ...built,
      displayName: 'browser',
      testEnvironment: 'node',
      // Comes as an ES module alone, which Jest does not load.
      transform: { ...base.transform, '/node_modules/pixelmatch/.+\\.js$': '<rootDir>/test/transform.js' },
      transformIgnorePatterns: ['/node_modules/(?!pixelmatch/)'],
      testMatch: ['<rootDir>/test/{e2e,local/preview}/**/*.test.ts'],
    },
  ],
};
