import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const libs = join(__dirname, '..', '..', 'libs');
const filesOf = (lib: string, ending: RegExp): readonly string[] =>
  readdirSync(join(libs, lib), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

/** Every refusal code with its status, by the tables that make problems of them. */
const tables = readdirSync(libs).flatMap((lib) =>
  filesOf(lib, /\.problems\.ts$/).map((source) => ({
    lib,
    codes: [...source.matchAll(/^ {2}([A-Z][A-Z0-9_]+): (\d{3}),/gm)].map(([, code = '', status = '']) => ({
      code,
      status,
    })),
  })),
);
const codes = tables.flatMap(({ lib, codes: found }) =>
  found.map(({ code, status }) => [lib, code, status] as const),
);

/** Codes that the path of every command raises, or only the whole application; their specs are those of the runner and of the HTTP edge. */
const shared = ['runtime', 'http', '../apps/api/test'].flatMap((lib) => filesOf(lib, /spec\.ts$/)).join('\n');
const specsOf = new Map(tables.map(({ lib }) => [lib, filesOf(lib, /spec\.ts$/).join('\n')]));

describe('refusal codes', () => {
  it('are found', () => {
    expect(codes.length).toBeGreaterThan(60);
  });

  it.each(codes)('%s: %s has a spec and the status %s', (lib, code, status) => {
    expect(['400', '403', '404', '409', '412', '422', '429', '503']).toContain(status);
    expect(`${specsOf.get(lib) ?? ''}\n${shared}`).toContain(`'${code}'`);
  });
});

/** Operations that share a command because it answers all of them alike. */
const ALIKE: Readonly<Record<string, string>> = {
  DecideRowCommand: 'a held row that is accepted and one that is skipped are refused for the same reasons',
  DecideHeldRowsCommand: 'the same, for all rows that are held for one reason',
  ProposePayeeAccountCommand: 'the account of a partner and that of a seller are checked by the same rules',
};

describe('the codes that an operation lists', () => {
  const sources = readdirSync(libs).flatMap((lib) => filesOf(lib, /\.controller\.ts$/));
  /** Of each class: how many operations send something, and the commands that they send. */
  const classes = sources.map((source) => ({
    operations: source.match(/@(?:Post|Put)\(/g)?.length ?? 0,
    sent: [...source.matchAll(/new (\w+Command)\(/g)].map(([, command = '']) => command),
  }));
  const sent = classes.flatMap(({ sent: commands }) => commands);

  it('are those of a command of its own: one that serves two would list what the other is refused for', () => {
    const twice = sent.filter((command, place) => sent.indexOf(command) !== place);
    const shared = classes
      .filter(({ operations, sent: commands }) => commands.length > 0 && operations > commands.length)
      .flatMap(({ sent: commands }) => commands);
    expect([...new Set([...twice, ...shared])].sort()).toEqual(Object.keys(ALIKE).sort());
  });
});
