import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

type Operation = Readonly<{
  operationId: string;
  'x-as-of'?: unknown;
  responses: Readonly<Record<string, Readonly<{ content?: Readonly<Record<string, unknown>> }>>>;
}>;
const { paths } = JSON.parse(textOf('openapi.json')) as {
  paths: Record<string, Record<string, Operation>>;
};
const SPREADSHEETS = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

/** Where it is shown of each export that is no list: nothing in it runs, and a quantity stays a number. */
const SHOWN_BY: Readonly<Record<string, string>> = {
  getImportReport: 'libs/imports/src/features/import-rows/report.spec.ts',
  getPaymentFile: 'libs/payouts/src/features/batch/export-batch/payment-file.spec.ts',
  getQuoteDocument: 'libs/deals/src/features/quote/quote-document/quote-document.spec.ts',
  getStatementDocument: 'libs/sheets/src/sheets.spec.ts',
  // Rows of a record, as files like every list.
  listDealDrafts: 'libs/http/src/files/list-file.interceptor.spec.ts',
  listMdfDrafts: 'libs/http/src/files/list-file.interceptor.spec.ts',
  listLocator: 'libs/http/src/files/list-file.interceptor.spec.ts',
  previewLocator: 'libs/http/src/files/list-file.interceptor.spec.ts',
  listImportRows: 'libs/http/src/files/list-file.interceptor.spec.ts',
  getPipeline: 'libs/http/src/files/list-file.interceptor.spec.ts',
  getQuarterEarnings: 'libs/http/src/files/list-file.interceptor.spec.ts',
  getQuoteTurnaround: 'libs/http/src/files/list-file.interceptor.spec.ts',
  getShippedToDeal: 'libs/http/src/files/list-file.interceptor.spec.ts',
  getRegisteredAndShipped: 'libs/http/src/files/list-file.interceptor.spec.ts',
  listRewardRunGroups: 'libs/http/src/files/list-file.interceptor.spec.ts',
  listRewardRunPartners: 'libs/http/src/files/list-file.interceptor.spec.ts',
  listSimulatedPartners: 'libs/http/src/files/list-file.interceptor.spec.ts',
  listSimulations: 'libs/http/src/files/list-file.interceptor.spec.ts',
  listStatementLines: 'libs/http/src/files/list-file.interceptor.spec.ts',
};

describe('case:B16 every export for a spreadsheet', () => {
  const exporting = Object.values(paths)
    .flatMap((item) => Object.values(item))
    .filter(({ responses }) =>
      Object.values(responses).some(({ content = {} }) => SPREADSHEETS.some((type) => type in content)),
    );

  it('is a list, which one spec walks, or has a spec that says what runs in it', () => {
    const others = exporting.filter((operation) => operation['x-as-of'] === undefined);
    expect(others.map(({ operationId }) => operationId).toSorted()).toEqual(Object.keys(SHOWN_BY).toSorted());
    for (const spec of Object.values(SHOWN_BY))
      expect([spec, textOf(spec).includes('B16')]).toEqual([spec, true]);
    expect(textOf('apps/api/test/lists/list-filters.e2e-spec.ts')).toContain('B16');
    expect(exporting.length - others.length).toBeGreaterThan(20);
  });

  it('is written by libs/sheets, or by code that escapes each cell', () => {
    const writing = execFileSync('git', ['grep', '-l', "from 'csv-stringify", '--', 'libs', 'apps'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const files = writing.split('\n').filter((file) => file !== '' && !/\.(int-|e2e-)?spec\.ts$/.test(file));
    expect(files.filter((file) => !textOf(file).includes('escapeFormula'))).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });
});
