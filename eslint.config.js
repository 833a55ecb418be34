const js = require('@eslint/js');
const wxml = require('eslint-plugin-wxml');
const wxmlParser = require('@wxml/parser');
const tseslint = require('typescript-eslint');

/** The TypeScript project that each part of the house is checked by: what runs where knows what exists there. */
const PROJECTS = [
  { files: ['miniprogram/**/*.ts', 'typings/**/*.ts'], project: 'tsconfig.json' },
  { files: ['cloudfunctions/**/*.ts'], project: 'tsconfig.cloud.json' },
  {
    files: ['local/**/*.ts', 'scripts/**/*.ts'],
    ignores: ['local/preview/runtime/**', 'local/preview/panel/**'],
    project: 'tsconfig.tools.json',
  },
  { files: ['local/preview/{runtime,panel}/**/*.ts'], project: 'tsconfig.preview.json' },
  { files: ['test/**/*.ts'], project: 'tsconfig.test.json' },
];

/** Warnings to think at, not laws. */
const SHAPE = {
  'max-lines-per-function': ['warn', { max: 40, skipBlankLines: true, skipComments: true }],
  complexity: ['warn', 8],
  'max-lines': ['warn', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-params': ['warn', 3],
};

const TIME_COMES_IN = 'Time and randomness come in as arguments here (docs/architecture.md).';
const HIDDEN_INPUT = [
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: TIME_COMES_IN },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: TIME_COMES_IN },
  { selector: 'CallExpression[callee.name="Date"]', message: TIME_COMES_IN },
  { selector: 'CallExpression[callee.object.name="performance"]', message: TIME_COMES_IN },
  { selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]', message: TIME_COMES_IN },
  { selector: 'CallExpression[callee.name=/^random(Bytes|UUID|Int)$/]', message: TIME_COMES_IN },
];

const ONE_WAY_TO_THE_CLOUD = {
  selector: 'MemberExpression[object.name="wx"][property.name="cloud"]',
  message: 'Only miniprogram/cloud/transport.ts calls the cloud.',
};

const TYPESCRIPT = ['**/*.ts'];
const CONFIGURATION = ['*.js', '.*.js'];

module.exports = tseslint.config(
  { ignores: ['dist/', 'coverage/', 'miniprogram/miniprogram_npm/', '.local-data/'] },
  // Made by scripts/places.ts.
  { ignores: ['cloudfunctions/_core/places/*-rows.ts'] },
  // A rule that is wrong here is changed here, with its reason, for everybody.
  { linterOptions: { noInlineConfig: true } },

  { files: [...TYPESCRIPT, ...CONFIGURATION], extends: [js.configs.recommended] },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked],
    rules: {
      ...SHAPE,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `const { secret: _secret, ...rest }` is how a field is left out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // `[...text]` counts characters as WeChat's limits do; `length` counts code units.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A number reads in a sentence as it is; what the rule is after are objects and undefined.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => stop()` says more than braces around it would.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Chinese text is spaced with U+3000.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipComments: true }],
      // `!= null` asks for both kinds of nothing at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // `cache.read<Orders>(key)` says what only its caller can know.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  ...PROJECTS.map(({ project, ...where }) => ({
    ...where,
    languageOptions: { parserOptions: { project, tsconfigRootDir: __dirname } },
  })),

  {
    files: ['cloudfunctions/{_core,_providers,_usecases}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...HIDDEN_INPUT] },
  },
  {
    files: ['cloudfunctions/_core/text/**/*.ts'],
    rules: {
      // Carriers send control characters, and this is where they are taken out.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['miniprogram/**/*.ts'],
    ignores: ['miniprogram/cloud/transport.ts'],
    rules: { 'no-restricted-syntax': ['error', ONE_WAY_TO_THE_CLOUD] },
  },
  {
    files: ['miniprogram/{stores,format,i18n}/**/*.ts', 'miniprogram/**/*-store.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'wx', message: 'Stores and words know no platform; inject it.' }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A describe block is a table of contents, and a test file grows with what it covers.
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      // A thing that is not there fails the test, and that is the point.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Fakes keep the asynchronous shape of the port that they stand for, and do nothing.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // Jest types its asymmetric matchers (expect.any, objectContaining) as any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // expect(service.method) reads a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: CONFIGURATION,
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly', process: 'readonly' },
    },
  },
  {
    files: ['miniprogram/**/*.wxml'],
    plugins: { wxml },
    languageOptions: { parser: wxmlParser },
    // Left out: aria-hidden="true" is a string by its standard, and wx:key="*this" is right for a list of words.
    rules: {
      'wxml/report-wxml-syntax-error': 'error',
      'wxml/report-interpolation-error': 'error',
      'wxml/report-wxs-syntax-error': 'error',
      'wxml/no-duplicate-attributes': 'error',
      'wxml/no-inconsistent-tagname': 'error',
      'wxml/no-vue-directive': 'error',
      'wxml/no-wx-if-string': 'error',
      'wxml/no-wx-for-with-wx-if': 'error',
      'wxml/no-wx-for-with-wx-else': 'error',
      'wxml/wx-key': 'error',
      'wxml/no-dynamic-wx-key': 'error',
      'wxml/no-index-in-wx-key': 'error',
      'wxml/no-const-and-let-in-wxs': 'error',
      'wxml/wxs-module-prop': 'error',
      'wxml/wxs-must-be-top-level': 'error',
    },
  },
  {
    files: ['miniprogram/components/event-list/index.wxml'],
    // A day has no name but its place: by one of its events it would be drawn anew with each that comes.
    rules: { 'wxml/no-index-in-wx-key': 'off' },
  },
);
