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
