import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');
const scratch = join(root, '.tmp');

/** One planted offence per rule: the files that offend, each under a name of its own, and what they say. */
const OFFENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'domain-is-pure': {
    'libs/deals/src/domain/deal.ts':
      "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
  },
  'kernel-imports-nothing': {
    'libs/kernel/src/a.ts': "import { join } from 'node:path';\nexport const a = join;",
  },
  'one-door-per-lib': {
    'libs/deals/src/inner.ts': 'export const inner = 1;',
    'libs/rewards/src/through-a-window.ts': "export { inner } from '../../deals/src/inner';",
  },
  'commands-have-their-own-door': {
    'libs/deals/src/commands.ts': 'export const a = 1;',
    'libs/rewards/src/sends.ts': "export { a } from '../../deals/src/commands';",
  },
  'nobody-knows-the-demo': {
    'libs/demo/src/index.ts': 'export const a = 1;',
    'libs/deals/src/shows.ts': "export { a } from '../../demo/src/index';",
  },
  'slices-do-not-meet': {
    'libs/deals/src/features/deal/one/a.ts': 'export const a = 1;',
    'libs/deals/src/features/deal/two/b.ts': "export { a } from '../one/a';",
  },
  'platform-knows-no-context': {
    'libs/deals/src/index.ts': 'export const a = 1;',
    'libs/http/src/a.ts': "export { a } from '../../deals/src/index';",
  },
  'client-runs-in-browsers': {
    'libs/client/src/a.ts': "import { join } from 'node:path';\nexport const a = join;",
  },
  'no-test-code-in-production': {
    'libs/deals/src/a.spec.ts': 'export const a = 1;',
    'libs/deals/src/builds.ts': "export { a } from './a.spec';",
  },
  'specs-start-small': {
    'libs/http/src/index.ts': 'export const a = 1;',
    'libs/testing/src/a.ts': "export { a } from '../../http/src/index';",
  },
  'nobody-reads-the-ledger': {
    'libs/ledger/src/index.ts': 'export const a = 1;',
    'libs/rewards/src/reads.ts': "export { a } from '../../ledger/src/index';",
  },
  'portal-knows-the-contract-only': {
    'libs/kernel/src/index.ts': 'export const a = 1;',
    'apps/portal/src/shared/a.ts': "export { a } from '../../../../libs/kernel/src/index';",
  },
  'portal-points-down': {
    'apps/portal/src/app/a.ts': 'export const a = 1;',
    'apps/portal/src/features/deals/b.ts': "export { a } from '../../app/a';",
  },
  'portal-features-do-not-meet': {
    'apps/portal/src/features/deals/a.ts': 'export const a = 1;',
    'apps/portal/src/features/quotes/b.ts': "export { a } from '../deals/a';",
  },
  'no-cycles': {
    'libs/deals/src/a.ts': "export { b } from './b';\nexport const a = 1;",
    'libs/deals/src/b.ts': "export { a } from './a';\nexport const b = 1;",
  },
};

/** Every offence is planted in one folder, which is looked at once: which files each rule names. */
const offendersByRule = (): ReadonlyMap<string, readonly string[]> => {
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, 'architecture-'));
  try {
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json'])
      cpSync(join(root, name), join(folder, name));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [path, text] of Object.values(OFFENCES).flatMap((files) => Object.entries(files))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
    const { stdout } = spawnSync(process.execPath, [cruiser, '--output-type', 'json', 'apps', 'libs'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { summary } = JSON.parse(stdout) as {
      summary: { violations: readonly { rule: { name: string }; from: string }[] };
    };
    const found = new Map<string, string[]>();
    for (const { rule, from } of summary.violations)
      found.set(rule.name, [...(found.get(rule.name) ?? []), from]);
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe('architecture rules', () => {
  let offenders: ReadonlyMap<string, readonly string[]>;
  beforeAll(() => {
    offenders = offendersByRule();
  });

  it('each rule has a planted offence', () => {
    const { forbidden } = require('../../.dependency-cruiser.cjs') as {
      forbidden: readonly { name: string }[];
    };
    expect(forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(OFFENCES).sort());
  });

  it.each(Object.keys(OFFENCES))('%s fires', (rule) => {
    const planted = Object.keys(OFFENCES[rule] ?? {});
    expect(offenders.get(rule)?.filter((file) => planted.includes(file))).not.toHaveLength(0);
  });
});
