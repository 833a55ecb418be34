const base = {
  rootDir: __dirname,
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: 'tsconfig.test.json', diagnostics: false }] },
  moduleFileExtensions: ['ts', 'js', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: 'plain',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/test/{_core,_providers,_usecases,_adapters,scripts}/**/*.test.ts',
        '<rootDir>/test/miniprogram/{cloud,stores,format,i18n,theme}/**/*.test.ts',
      ],
    },
    {
      ...base,
      displayName: 'simulate',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/miniprogram/{components,pages,merchant,custom-tab-bar}/**/*.test.ts'],
      moduleNameMapper: { '^@vant/weapp/(.*)$': '<rootDir>/miniprogram/miniprogram_npm/@vant/weapp/$1' },
    },
    {
      ...base,
      displayName: 'cloud',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{local/cloud,local/world,functions}/**/*.test.ts'],
    },
    {
      ...base,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{e2e,local/preview}/**/*.test.ts'],
    },
  ],
};
