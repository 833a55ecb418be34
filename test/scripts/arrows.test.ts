import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { binary } from '../../scripts/check/step';
import { type Files, folderOf, removeFolder } from './tiny-program';

const RULES = join(__dirname, '..', '..', '.dependency-cruiser.js');

interface Arrow {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** One forbidden arrow each; all are drawn in one folder, since starting the tool costs more than looking. */
const FORBIDDEN: Arrow[] = [
  { rule: 'phone-stays-on-the-phone', from: 'miniprogram/pages/a.ts', to: 'cloudfunctions/_core/target.ts' },
  { rule: 'page-to-cloud', from: 'miniprogram/pages/b.ts', to: 'miniprogram/cloud/target.ts' },
  { rule: 'component-is-dumb', from: 'miniprogram/components/a.ts', to: 'miniprogram/stores/target.ts' },
  { rule: 'store-below-pages', from: 'miniprogram/stores/a.ts', to: 'miniprogram/pages/target.ts' },
  { rule: 'transport-at-the-bottom', from: 'miniprogram/cloud/a.ts', to: 'miniprogram/stores/target.ts' },
  { rule: 'words-and-looks-are-leaves', from: 'miniprogram/format/a.ts', to: 'miniprogram/stores/target.ts' },
  { rule: 'dayjs-in-format', from: 'miniprogram/stores/b.ts', to: 'dayjs' },
  { rule: 'shell-wires', from: 'cloudfunctions/hello/index.ts', to: 'cloudfunctions/_providers/target.ts' },
  { rule: 'use-case-below-shell', from: 'cloudfunctions/_usecases/a.ts', to: 'cloudfunctions/_adapters/target.ts' },
  { rule: 'adapter-implements-port', from: 'cloudfunctions/_adapters/a.ts', to: 'cloudfunctions/_usecases/target.ts' },
  { rule: 'provider-below-core', from: 'cloudfunctions/_providers/one/a.ts', to: 'cloudfunctions/_adapters/target.ts' },
  {
    rule: 'providers-are-strangers',
    from: 'cloudfunctions/_providers/one/b.ts',
    to: 'cloudfunctions/_providers/two/target.ts',
  },
  { rule: 'core-knows-nothing', from: 'cloudfunctions/_core/a.ts', to: 'cloudfunctions/_providers/target.ts' },
  { rule: 'ports-are-interfaces', from: 'cloudfunctions/_ports.ts', to: 'cloudfunctions/_adapters/target.ts' },
  { rule: 'pure-needs-no-package', from: 'cloudfunctions/_core/b.ts', to: 'dayjs' },
  { rule: 'core-needs-no-schema', from: 'cloudfunctions/_core/d.ts', to: 'valibot' },
  { rule: 'pure-needs-no-node', from: 'cloudfunctions/_usecases/b.ts', to: 'node:fs' },
  { rule: 'sdk-behind-adapters', from: 'cloudfunctions/_usecases/c.ts', to: 'wx-server-sdk' },
  { rule: 'local-is-for-developers', from: 'cloudfunctions/_adapters/b.ts', to: 'local/target.ts' },
  { rule: 'local-cloud-knows-no-product', from: 'local/cloud/a.ts', to: 'cloudfunctions/_core/target.ts' },
  { rule: 'scripts-are-commands', from: 'local/preview/a.ts', to: 'scripts/target.ts' },
  { rule: 'tests-are-last', from: 'scripts/a.ts', to: 'test/target.ts' },
  { rule: 'typings-know-typings', from: 'typings/a.ts', to: 'cloudfunctions/_core/target.ts' },
  { rule: 'typings-hold-types', from: 'miniprogram/pages/c.ts', to: 'typings/target.ts' },
  { rule: 'found', from: 'scripts/b.ts', to: 'scripts/gone.ts' },
];

const ALLOWED: [from: string, to: string][] = [
  ['miniprogram/pages/d.ts', 'miniprogram/stores/target.ts'],
  ['miniprogram/stores/c.ts', 'miniprogram/cloud/target.ts'],
  ['cloudfunctions/bye/index.ts', 'cloudfunctions/_usecases/target.ts'],
  ['cloudfunctions/_usecases/d.ts', 'cloudfunctions/_providers/target.ts'],
  ['cloudfunctions/_adapters/wx-cloud.ts', 'wx-server-sdk'],
  ['cloudfunctions/_core/c.ts', 'node:crypto'],
  ['cloudfunctions/_providers/one/e.ts', 'valibot'],
  ['cloudfunctions/_providers/one/d.ts', 'cloudfunctions/_providers/one/target.ts'],
  ['scripts/c.ts', 'local/target.ts'],
  ['local/preview/b.ts', 'local/target.ts'],
];

const CIRCLE: Files = {
  'miniprogram/stores/egg.ts': "import { hen } from './hen';\nexport const egg = (): unknown => hen;\n",
  'miniprogram/stores/hen.ts': "import { egg } from './egg';\nexport const hen = (): unknown => egg;\n",
};

const PACKAGES = ['dayjs', 'valibot', 'wx-server-sdk'];

/** Violations as `rule: from → to`, over a folder in which each arrow is one import. */
function violations(arrows: readonly (readonly [from: string, to: string])[], more: Files = {}): Set<string> {
  const targets = arrows.filter(([, to]) => to.includes('/') && !to.includes('gone'));
  const root = folderOf({
    'package.json': JSON.stringify({ dependencies: Object.fromEntries(PACKAGES.map((name) => [name, '1.0.0'])) }),
    ...Object.fromEntries(PACKAGES.map((name) => [`node_modules/${name}/index.js`, 'exports.target = 1;\n'])),
    ...Object.fromEntries(targets.map(([, to]) => [to, 'export const target = 1;\n'])),
    ...Object.fromEntries(arrows.map(([from, to]) => [from, importOf(from, to)])),
    ...more,
  });
  try {
    return cruise(root);
  } finally {
    removeFolder(root);
  }
}

function importOf(from: string, to: string): string {
  const specifier = to.includes('/') ? `${'../'.repeat(from.split('/').length - 1)}${to.replace('.ts', '')}` : to;
  return `import { target } from '${specifier.startsWith('.') || !to.includes('/') ? specifier : `./${specifier}`}';\nexport const used: unknown = target;\n`;
}

function cruise(root: string): Set<string> {
  const command = [binary('dependency-cruiser', 'depcruise'), '--config', RULES, '--output-type', 'json', '.'];
  const { stdout } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return new Set(summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`));
}

describe('forbidden arrows', () => {
  let found = new Set<string>();
  beforeAll(() => {
    found = violations(
      FORBIDDEN.map(({ from, to }) => [from, to]),
      CIRCLE,
    );
  });

  it.each(FORBIDDEN)('$rule is caught', ({ rule, from }) => {
    expect([...found]).toContain(`${rule}: ${from}`);
  });

  it('a circle is caught', () => {
    expect([...found]).toContain('no-circle: miniprogram/stores/egg.ts');
  });
});

it('lets the arrows of the design through', () => {
  expect([...violations(ALLOWED)]).toEqual([]);
});
