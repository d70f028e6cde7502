import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Files for an import with the report that its check gives: `<name>.csv` beside `<name>.expected.json`.

type Said = Readonly<{ code: string }>;
type Finding = Said & Readonly<{ severity: string; column?: string; suggestions?: readonly string[] }>;
/** What of a check a sender is told. */
type Checked = Readonly<{
  problems: readonly Said[];
  notices: readonly Said[];
  counts: Readonly<Record<string, number>>;
  checked: Readonly<{ controlTotals: Readonly<Record<string, string>> }>;
  outcomes: readonly Readonly<{ row: number; outcome: string; findings: readonly Finding[] }>[];
}>;

/** Code and column of each finding; messages may be worded better without a new fixture. */
export const reportOf = ({ problems, notices, counts, checked, outcomes }: Checked) => ({
  problems: problems.map(({ code }) => code),
  notices: notices.map(({ code }) => code),
  counts,
  totals: checked.controlTotals,
  rows: outcomes.map(({ row, outcome, findings }) => ({
    row,
    outcome,
    findings: findings.map(({ code, severity, column, suggestions }) =>
      [
        code,
        severity,
        ...(column === undefined ? [] : [column]),
        ...(suggestions ?? []).map((sku) => `→ ${sku}`),
      ].join(' '),
    ),
  })),
});

type Expected<Options> = Readonly<{ about: string; options?: Options; report: ReturnType<typeof reportOf> }>;

/** The files of a folder below `tests/fixtures`. */
export const fileFixtures = <Options>(folder: string) => {
  const path = join(__dirname, '..', '..', '..', 'tests', 'fixtures', folder);
  const bytesOf = (name: string): Buffer => readFileSync(join(path, `${name}.csv`));
  const expectedOf = (name: string): Expected<Options> =>
    JSON.parse(readFileSync(join(path, `${name}.expected.json`), 'utf8')) as Expected<Options>;
  const names = readdirSync(path)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => name.slice(0, -'.csv'.length));
  return { names, bytesOf, expectedOf };
};
