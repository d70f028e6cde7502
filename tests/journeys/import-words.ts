import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { commandLine } from './command-line';

const HEADER =
  'report_period,reporter_id,invoice_no,invoice_line,invoice_date,ship_date,transaction_type,original_invoice_no,' +
  'reseller_id,reseller_name,end_customer_name,end_customer_country,end_customer_domain,deal_registration_no,sku,' +
  'quantity,unit_net_price,currency,serial_numbers';
const row = (line: number, sku: string) =>
  `2026-10,DIST-001,INV-90001,${String(line)},2026-10-05,2026-10-06,sale,,PTR-0042,Alder Integrators,Halden Hospitals,` +
  `US,halden-hospitals.example,,${sku},1,8250.00,USD,SN-CLI-${String(line)}`;

/** Words that bring files in, from the check to the repair of rows. */
export const describeImportWords = ({
  channel,
  done,
  json,
  jsonOf,
  refused,
  inFolder,
}: ReturnType<typeof commandLine>): void => {
  describe('import', () => {
    it('checks, applies and reports a file: 0 clean, 2 rows in error, 1 failed', async () => {
      const clean = inFolder('clean.csv', [HEADER, row(1, 'EX4100-48P'), ''].join('\n'));
      const odd = inFolder('odd.csv', [HEADER, row(2, 'EX4100-48P'), row(3, 'EX4100-48X'), ''].join('\n'));
      expect(await done('demo jump 2026-11-02T09:00:00.000Z')).toContain('2026-11-02');

      const tried = await channel(`import pos ${odd} --dry-run --as diego`);
      expect(tried).toMatchObject({ code: 2 });
      expect(tried.output).toMatch(/2 rows: .*1 error/);
      expect(tried.output).toMatch(/sku +EX4100-48X +UNKNOWN_SKU .*EX4100-48P/);
      expect(await channel(`import pos ${clean} --confirm --as diego`)).toMatchObject({ code: 0 });
      expect(await channel(`import pos ${clean} --confirm --as diego`)).toMatchObject({
        code: 1,
        output: expect.stringContaining('FILE_ALREADY_RECEIVED') as string,
      });
      const report = inFolder('report.csv');
      const applied = await channel(`import pos ${odd} --confirm --report ${report} --as diego`);
      expect(applied).toMatchObject({ code: 2 });
      expect(readFileSync(report, 'utf8')).toMatch(/_row,_outcome,_code.*\n[^]*error,UNKNOWN_SKU/);
      expect(await done('imports list --as diego')).toContain('odd.csv');
    }, 60_000);

    it('takes a sales report as X12 867, and says segment and element of what is wrong', async () => {
      const sample = readFileSync(join(__dirname, '..', '..', 'samples', 'pos-2026-09.edi'), 'utf8');
      const file = inFolder('september.edi', sample.replace('REF*CT*{{DEAL}}~', 'REF*ZZ*none~'));
      const tried = await channel(`import pos ${file} --dry-run --as diego`);
      expect(tried).toMatchObject({ code: 2 });
      expect(tried.output).toMatch(/5 rows: .*3 error/);
      expect(tried.output).toMatch(/BAD_DATE .*Segment 43, DTM02/);
      expect(tried.output).toContain('TEST_INTERCHANGE');
    }, 60_000);

    it('holds rows back until a person says what they are', async () => {
      const care = (line: number) =>
        row(line, 'DEMO-CARE-EX-1Y').replace(/,1,8250\.00,USD,.*/, ',900000,400.00,USD,');
      const file = inFolder('held.csv', [HEADER, care(11), care(12), ''].join('\n'));
      const [checked] = await json(`import pos ${file} --as diego`);
      expect(checked).toMatchObject({ status: 'checked', counts: { held: 2 } });
      const id = String(checked?.id);
      const held = await json(`imports rows ${id} --outcome held --as diego`);
      expect(held.map((one) => one.row)).toEqual([2, 3]);
      expect(await done(`imports rows ${id} --outcome error --as diego`)).toBe('Nothing matches.\n');
      expect(await refused(`imports accept ${id} 99 --reason x --as diego`, 1)).toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await refused(`imports skip ${id} 3 --reason x --as dana`, 1)).toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await refused(`imports skip ${id} three --reason x --as diego`, 2)).toMatchObject({
        code: 'USAGE',
      });
      expect(await done(`imports accept ${id} 2 --reason "It is right" --as diego`)).toContain(
        'when the import',
      );
      expect(await done(`imports confirm ${id} --as diego`)).toMatch(/applied; 2 rows: 1 held, 1 warning/);
      expect(await done(`imports skip ${id} 3 --reason "A slip" --as diego`)).toBe('Row 3 is skipped.\n');
      expect(await refused(`imports accept ${id} 3 --reason "No" --as diego`, 1)).toMatchObject({
        code: 'ROW_DECIDED',
      });
    }, 60_000);

    it('reads the columns of a stranger once it was said which they are', async () => {
      const strange = [HEADER.replace(',sku,', ',Artikel,'), row(21, 'EX4100-48P'), ''].join('\n');
      const file = inFolder('strange.csv', strange);
      expect(await channel(`import pos ${file} --dry-run --as diego`)).toMatchObject({ code: 1 });
      expect(await refused('mapping set pos --column Artikel=skuu --as diego', 1)).toMatchObject({
        code: 'COLUMN_UNKNOWN',
      });
      expect(await refused('mapping set pos --column Artikel --as diego', 2)).toMatchObject({
        code: 'USAGE',
      });
      expect(await done('mapping set pos --column Artikel=sku --as diego')).toMatch(/^sku +yes +Artikel/m);
      expect(await json('mapping show pos --as diego')).toMatchObject([{ mapping: { Artikel: 'sku' } }]);
      expect(await json('mapping show pos --as dana')).toMatchObject([{ mapping: {} }]);
      expect(await done(`import pos ${file} --dry-run --as diego`)).toMatch(/1 row: 1 created/);

      const other = inFolder('other.csv', strange.replace('Artikel', 'Teil'));
      const [open] = jsonOf((await channel(`import pos ${other} --json --as diego`)).output);
      expect(open).toMatchObject({ status: 'needs_mapping' });
      const mapped = `imports map ${String(open?.id)} --column Teil=sku --as diego`;
      expect(await json(mapped)).toMatchObject([{ status: 'checked', counts: { created: 1 } }]);
      expect(await done(`imports cancel ${String(open?.id)} --as diego`)).toContain('cancelled');
    }, 60_000);
  });
};
