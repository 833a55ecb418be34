const path = require('node:path');

/** The folders of cloudfunctions/ that are deployed: no leading underscore. */
const SHELL = '^cloudfunctions/[a-z]';
const SDK = '(^|/)wx-server-sdk(/|$)';
/** The only files that open the door to the cloud. */
const SDK_DOORS = '^cloudfunctions/_adapters/wx-cloud\\.ts$';
const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'unknown'];

/** An arrow that must not be drawn. */
function forbid(name, comment, from, to) {
  return { name, severity: 'error', comment, from, to };
}

/** A part that may import these paths and nothing else of the repository. */
function only(name, comment, from, allowed) {
  const repository = '^(miniprogram|cloudfunctions|typings|local|scripts|test)/';
  return forbid(name, comment, from, { path: repository, pathNot: allowed });
}

const PHONE = [
  only(
    'phone-stays-on-the-phone',
    'miniprogram/ shares types with the cloud, nothing else',
    { path: '^miniprogram/' },
    ['^miniprogram/', '^typings/'],
  ),
  forbid(
    'page-to-cloud',
    'a page asks a store; the store asks cloud/',
    // In a subpackage a store stands beside its page, so that the main package does not carry it.
    { path: '^miniprogram/(pages|merchant|components|custom-tab-bar)/', pathNot: '-store\\.ts$' },
    { path: '^miniprogram/cloud/' },
  ),
  only(
    'component-is-dumb',
    'properties in, events out: a component knows words and colours, no store',
    { path: '^miniprogram/components/' },
    ['^miniprogram/(components|format|i18n|theme)/', '^typings/'],
  ),
  only('store-below-pages', 'a store knows the typed calls and words, no page', { path: '^miniprogram/stores/' }, [
    '^miniprogram/(stores|cloud|format|i18n|theme)/',
    '^typings/',
  ]),
  only('transport-at-the-bottom', 'cloud/ knows its target and the types', { path: '^miniprogram/cloud/' }, [
    '^miniprogram/cloud/',
    '^miniprogram/(config|decoded)\\.ts$',
    '^typings/',
  ]),
  only(
    'words-and-looks-are-leaves',
    'format/, i18n/ and theme/ know one another and the types',
    { path: '^miniprogram/(format|i18n|theme)/' },
    ['^miniprogram/(format|i18n|theme)/', '^typings/'],
  ),
  forbid(
    'dayjs-in-format',
    'display strings are made in format/',
    { pathNot: ['^miniprogram/format/', '^node_modules/'] },
    { path: '(^|/)dayjs(/|$)' },
  ),
  forbid(
    'phone-npm-is-packed',
    'only `dependencies` are packed into the mini-program',
    { path: '^miniprogram/' },
    { dependencyTypes: ['npm-dev'] },
  ),
];

const CLOUD = [
  only('shell-wires', 'a function is wiring: use cases and adapters', { path: `${SHELL}[^/]*/` }, [
    '^cloudfunctions/(_usecases|_adapters)/',
    '^cloudfunctions/_ports\\.ts$',
    '^typings/',
    '^cloudfunctions/_core/app-error\\.ts$',
  ]),
  only('use-case-below-shell', 'a use case knows ports, core and providers', { path: '^cloudfunctions/_usecases/' }, [
    '^cloudfunctions/(_usecases|_core|_providers)/',
    '^cloudfunctions/_ports\\.ts$',
    '^typings/',
  ]),
  only('adapter-implements-port', 'an adapter knows its port and the core', { path: '^cloudfunctions/_adapters/' }, [
    '^cloudfunctions/(_adapters|_core)/',
    '^cloudfunctions/_ports\\.ts$',
    '^cloudfunctions/database\\.json$',
    '^typings/',
  ]),
  only('provider-below-core', 'a provider knows the core', { path: '^cloudfunctions/_providers/' }, [
    '^cloudfunctions/(_providers|_core)/',
    '^typings/',
  ]),
  forbid(
    'providers-are-strangers',
    'a provider never knows another',
    { path: '^cloudfunctions/_providers/([^/]+)/' },
    { path: '^cloudfunctions/_providers/[^/]+/', pathNot: '^cloudfunctions/_providers/$1/' },
  ),
  only('core-knows-nothing', 'the core is pure: its own files and types', { path: '^cloudfunctions/_core/' }, [
    '^cloudfunctions/_core/',
    '^typings/',
  ]),
  only('ports-are-interfaces', 'ports speak in the words of the core', { path: '^cloudfunctions/_ports\\.ts$' }, [
    '^cloudfunctions/_core/',
    '^typings/',
  ]),
  forbid(
    'pure-needs-no-package',
    '_core imports no npm package; _providers and use cases only valibot, which is pure: the shape of what comes in',
    { path: '^cloudfunctions/(_core|_providers|_usecases)/' },
    { dependencyTypes: NPM, pathNot: ['^\\.', '(^|/)valibot(/|$)'] },
  ),
  forbid(
    'core-needs-no-schema',
    'what reaches the core has been checked',
    { path: '^cloudfunctions/_core/' },
    { path: '(^|/)valibot(/|$)' },
  ),
  forbid(
    'pure-needs-no-node',
    'of Node, pure code and use cases may have node:crypto, which is mathematics here',
    { path: '^cloudfunctions/(_core|_providers|_usecases)/' },
    { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
  ),
  forbid(
    'sdk-behind-adapters',
    'one adapter is the only code that imports wx-server-sdk',
    {
      path: '^(cloudfunctions|miniprogram|typings)/',
      pathNot: SDK_DOORS,
    },
    { path: SDK },
  ),
];

const LOCAL = [
  forbid(
    'local-is-for-developers',
    'local/ is imported by tests and scripts alone',
    { pathNot: '^(local|scripts|test)/' },
    { path: '^local/' },
  ),
  only('local-cloud-knows-no-product', 'it speaks the SDK protocol for any product', { path: '^local/cloud/' }, [
    '^local/cloud/',
  ]),
  forbid(
    'scripts-are-commands',
    'scripts/ is imported by scripts and tests alone',
    { pathNot: '^(scripts|test)/' },
    { path: '^scripts/' },
  ),
  forbid('tests-are-last', 'nothing imports test/', { pathNot: '^test/' }, { path: '^test/' }),
];

const EVERYWHERE = [
  forbid('no-circle', 'each file can be read with those below it, and no others', {}, { circular: true }),
  forbid(
    'typings-hold-types',
    'typings/ emit nothing: a value imported from there dies on the phone',
    {},
    {
      path: '^typings/',
      dependencyTypesNot: ['type-only'],
    },
  ),
  only('typings-know-typings', 'typings/ are what both sides agree on', { path: '^typings/' }, ['^typings/']),
  forbid('found', 'what is imported exists', {}, { couldNotResolve: true }),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...PHONE, ...CLOUD, ...LOCAL, ...EVERYWHERE],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: ['^miniprogram/miniprogram_npm/', '^dist/'] },
    tsConfig: { fileName: path.join(__dirname, 'tsconfig.json') },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['require', 'import', 'node', 'default', 'types'],
    },
  },
};
