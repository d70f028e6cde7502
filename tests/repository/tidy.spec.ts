import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const code = files.filter((path) => /\.(tsx?|mjs|cjs)$/.test(path) && !path.endsWith('tidy.spec.ts'));
const offenders = (paths: readonly string[], offends: (path: string) => boolean): readonly string[] =>
  paths.filter(offends);

/** What no tool checks and every reader notices. Each rule names its reason. */
describe('tidy', () => {
  it('leaves no work behind: an unfinished part is left out, not marked', () => {
    expect(offenders(code, (path) => /\b(TODO|FIXME|HACK)\b/.test(text(path)))).toEqual([]);
  });

  it('runs every test: one forgotten `.only` hides the others', () => {
    expect(offenders(code, (path) => /\b(it|test|describe)\.(only|skip)\(/.test(text(path)))).toEqual([]);
  });

  it('has no folder or file that could hold anything', () => {
    expect(
      offenders(files, (path) => /(^|\/)(utils?|helpers?|common|managers?)(\/|\.[a-z]+$)/.test(path)),
    ).toEqual([]);
  });

  it('refuses an act in the kernel’s words: who may not, and what must be said, is one rule everywhere', () => {
    const byHand = /\brefuse\('(?:HUMAN_REQUIRED|FOUR_EYES|REASON_MISSING)'/;
    expect(offenders(code, (path) => byHand.test(text(path)))).toEqual(['libs/kernel/src/act.ts']);
  });

  it('has a spec beside every decider', () => {
    const deciders = code.filter((path) => path.endsWith('.decider.ts'));
    const specs = new Set(code.filter((path) => path.endsWith('.spec.ts')).map(dirname));
    expect(offenders(deciders, (path) => !specs.has(dirname(path)))).toEqual([]);
  });

  it('groups the slices of a context by aggregate before nobody finds one', () => {
    const slices = new Map<string, Set<string>>();
    for (const path of code) {
      const [, context, entry] = /^libs\/([^/]+)\/src\/features\/([^/]+)\//.exec(path) ?? [];
      if (context === undefined || entry === undefined) continue;
      slices.set(context, (slices.get(context) ?? new Set()).add(entry));
    }
    expect([...slices].filter(([, entries]) => entries.size > 15).map(([context]) => context)).toEqual([]);
  });

  it('has unit specs beside their source and integration specs in `test/`', () => {
    expect(
      offenders(
        code,
        (path) => /\.(int|e2e)-spec\.ts$/.test(path) && !/^(libs|apps)\/[^/]+\/test\/|^tests\//.test(path),
      ),
    ).toEqual([]);
  });

  it('says who may call each route', () => {
    const controllers = code.filter((path) => path.endsWith('.controller.ts') && !path.includes('/test/'));
    const routes = /@(Get|Post|Put|Delete|Patch)\(/g;
    expect(
      offenders(
        controllers,
        (path) => (text(path).match(routes) ?? []).length > (text(path).match(/@Access\(/g) ?? []).length,
      ),
    ).toEqual([]);
  });

  it('has a page for every library', () => {
    const libraries = new Set(
      code.filter((path) => path.startsWith('libs/')).map((path) => path.split('/').slice(0, 2).join('/')),
    );
    expect([...libraries].filter((path) => !existsSync(join(root, path, 'README.md')))).toEqual([]);
  });

  it('has no link in a document that leads nowhere', () => {
    const targets = (path: string): readonly string[] =>
      [...text(path).matchAll(/\]\(([^)#:\s]+)(#[^)]*)?\)/g)].map(([, to = '']) =>
        join(root, dirname(path), to),
      );
    const documents = files.filter((path) => path.endsWith('.md'));
    expect(offenders(documents, (path) => targets(path).some((to) => !existsSync(to)))).toEqual([]);
  });

  it('has an entry for every recipe of the operators', () => {
    const index = text('docs/operations/README.md');
    const recipes = files.filter((path) => path.startsWith('docs/operations/')).map((path) => basename(path));
    expect(offenders(recipes, (name) => name !== 'README.md' && !index.includes(`(${name})`))).toEqual([]);
  });

  it('names every runtime dependency with its reason', () => {
    const { dependencies } = JSON.parse(text('package.json')) as { dependencies: Record<string, string> };
    const reasons = text('docs/dependencies.md');
    expect(Object.keys(dependencies).filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });

  it('keeps money out of JavaScript numbers', () => {
    const sources = code.filter((path) => !/spec\.ts$/.test(path));
    expect(
      offenders(
        sources,
        (path) =>
          /(amount|price|balance)(Minor)?: number|parseFloat\(|\.toFixed\(/.test(text(path)) &&
          !/^(bench|tools)\//.test(path),
      ),
    ).toEqual([]);
  });

  it('reads amounts with the kernel only: a bare BigInt forgets the currency and takes any spelling', () => {
    const sources = code.filter((path) => !/spec\.ts$/.test(path) && !path.startsWith('libs/kernel/'));
    // The portal draws minor units as they come; what is drawn is no money any more.
    const drawn = /\.builders\.ts$|^apps\/portal\//;
    const amounts = /BigInt\(\s*([\w$.?![\]()]*\.)?amount\b/;
    const minors = /BigInt\(\s*([\w$.?![\]]*\.)?minor\b/;
    expect(
      offenders(
        sources,
        (path) => amounts.test(text(path)) || (!drawn.test(path) && minors.test(text(path))),
      ),
    ).toEqual([]);
  });

  it('case:D21 says amounts in sentences as people write them, never in minor units', () => {
    const sources = code.filter((path) => /^(libs|apps)\//.test(path) && !/spec\.ts$/.test(path));
    const minor = /\$\{[^}]*\bminor\b[^}]*\} \$\{[^}]*currency\}/;
    expect(offenders(sources, (path) => minor.test(text(path)))).toEqual([]);
  });

  it('calls the organisation whose report it is its sender, and nothing else', () => {
    const sources = code.filter((path) => !path.includes('/generated/'));
    expect(offenders(sources, (path) => /\breport(er|ers|erId|erOf|ingParty)\b/.test(text(path)))).toEqual(
      [],
    );
  });

  it('reads answers of the API by the types of its description: the command line casts none', () => {
    const words = code.filter((path) => path.startsWith('apps/cli/src/') && !path.endsWith('.spec.ts'));
    const casts = /\bas (readonly )?(Row|Json|Record<string, unknown>)\b|<Row>\(`?\/v1/;
    // What the story expects is a file of ours.
    const expected = 'apps/cli/src/story/chapter.ts';
    expect(offenders(words, (path) => path !== expected && casts.test(text(path)))).toEqual([]);
  });

  it('declares read models, automations and sentences by event type: the compiler finds a forgotten one', () => {
    const declared = code.filter(
      (path) =>
        /^libs\/.*(\.projection|\/when-[a-z0-9-]+|-sentences?)\.ts$/.test(path) &&
        !/^libs\/(testing|runtime)\//.test(path),
    );
    expect(declared.length).toBeGreaterThan(30);
    expect(
      offenders(declared, (path) => /\bhandles: \[|eslint-disable.*complexity/.test(text(path))),
    ).toEqual([]);
  });

  it('keeps download addresses out of the lock file', () => {
    expect(text('package-lock.json')).not.toMatch(/"resolved": *"https?:/);
  });

  it('starts file names in kebab-case', () => {
    const names = code.filter((path) => /^(apps|libs)\//.test(path)).map((path) => basename(path));
    expect(
      names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(tsx?|mjs|mts|cjs)$/.test(name)),
    ).toEqual([]);
  });
});
