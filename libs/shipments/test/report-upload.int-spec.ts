import { ImportKinds, importsMigrations, ImportsModule } from '@channel/imports';
import {
  CancelImportCommand,
  ConfirmImportCommand,
  DecideHeldRowsCommand,
  DecideRowCommand,
  FileStore,
  MapImportCommand,
  RetryImportCommand,
  UploadImportCommand,
} from '@channel/imports/commands';
import { InvariantError, present, type JsonObject } from '@channel/kernel';
import { RuntimeRegistry, type Outcome } from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing/harness';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cells } from '../src/domain/pos-row/pos-row.builders';
import { ShipmentsModule } from '../src/shipments.module';
import { DIEGO, NeighboursModule, uploadReport } from './world';

let harness: Harness;
const folder = mkdtempSync(join(tmpdir(), 'pos-report-'));
beforeAll(async () => {
  harness = await startHarness({
    imports: [NeighboursModule, ImportsModule, ShipmentsModule],
    migrations: importsMigrations,
    clock: '2026-10-05T09:00:00.000Z',
  });
}, 60_000);
afterAll(() => harness.close());

const diego = () => harness.meta(DIEGO);
const COLUMNS = Object.keys(cells().cells);
const csv = (...rows: readonly Readonly<Record<string, string>>[]): string =>
  [COLUMNS, ...rows.map((row) => COLUMNS.map((name) => cells(row).cells[name] ?? ''))]
    .map((record) => record.join(','))
    .join('\n');

const uploaded = (name: string, content: string, options: JsonObject = {}) =>
  uploadReport(harness, name, content, options);
/** Several uploads of the same kept file that know nothing of each other. */
const uploadedAtOnce = async (name: string, content: string, options: readonly JsonObject[]) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  const fileHash = await harness.get(FileStore).keep(path);
  const data = { kind: 'pos', fileHash, fileName: name, byteCount: content.length } as const;
  const outcomes = await Promise.all(
    options.map((one) =>
      harness.commands.execute(
        new UploadImportCommand({ ...data, options: one, orgKind: 'distributor' }, diego()),
      ),
    ),
  );
  await harness.settled();
  return outcomes;
};
const refusalOf = (outcome: Outcome<string>): string | undefined =>
  outcome.kind === 'refused' ? outcome.refusal.refused : undefined;
const idOf = (outcome: Outcome<string>): string => {
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.refusal));
  return outcome.id;
};
const confirmed = async (importId: string): Promise<string | undefined> => {
  const outcome = await harness.commands.execute(new ConfirmImportCommand({ importId }, diego()));
  await harness.settled();
  return refusalOf(outcome);
};
const decided = async (importId: string, row: number, decision: 'accept' | 'skip', reason = 'Asked.') => {
  const outcome = await harness.commands.execute(
    new DecideRowCommand({ importId, row, decision, reason }, diego()),
  );
  await harness.settled();
  return refusalOf(outcome);
};
const stateOf = async (importId: string) => {
  const [row] = await harness.sql.query<{ status: string; counts: Record<string, number> }>(
    'select status, counts from read.imports_import_list where key = $1',
    [importId],
  );
  return row;
};
const quantities = async (invoiceNo: string): Promise<readonly number[]> =>
  (
    await harness.sql.query<{ quantity: number }>(
      'select quantity from read.shipments_shipment_lines where "invoiceNo" = $1 order by "invoiceLine"',
      [invoiceNo],
    )
  ).map(({ quantity }) => quantity);

describe('the upload of a report', () => {
  it('is received once it was applied, whatever the name of the file', async () => {
    const file = csv({ invoice_no: 'INV-UP' });
    const first = idOf(await uploaded('september.csv', file));
    expect(idOf(await uploaded('renamed.csv', file))).toBe(first);
    expect(await stateOf(first)).toMatchObject({ status: 'checked', counts: { created: 1 } });
    expect(await quantities('INV-UP')).toEqual([]);
    expect(await confirmed(first)).toBeUndefined();
    expect(await stateOf(first)).toMatchObject({ status: 'applied', counts: { created: 1 } });
    expect(await quantities('INV-UP')).toEqual([2]);
    expect(refusalOf(await uploaded('again.csv', file))).toBe('FILE_ALREADY_RECEIVED');
  }, 60_000);

  it('makes one import of eight uploads of the same file at once, also when the first one was cancelled', async () => {
    const file = csv({ invoice_no: 'INV-EIGHT' });
    const eight = Array.from({ length: 8 }, () => ({}));
    const ids = new Set((await uploadedAtOnce('eight.csv', file, eight)).map(idOf));
    expect(ids.size).toBe(1);
    const [first = ''] = ids;
    expect(await stateOf(first)).toMatchObject({ status: 'checked' });
    await harness.commands.execute(new CancelImportCommand({ importId: first }, diego()));
    await harness.settled();
    const later = new Set((await uploadedAtOnce('eight.csv', file, eight)).map(idOf));
    expect(later.size).toBe(1);
    expect(later.has(first)).toBe(false);
  }, 60_000);

  it('refuses other options while the file is open, and takes them once it was cancelled', async () => {
    const file = csv({ invoice_no: 'INV-OPTIONS' });
    const first = idOf(await uploaded('options.csv', file, { rows: 1 }));
    expect(idOf(await uploaded('options.csv', file, { rows: 1 }))).toBe(first);
    expect(refusalOf(await uploaded('options.csv', file, { rows: 2 }))).toBe('OPTIONS_DIFFER');
    expect(refusalOf(await uploaded('options.csv', file))).toBe('OPTIONS_DIFFER');
    await harness.commands.execute(new CancelImportCommand({ importId: first }, diego()));
    expect(idOf(await uploaded('options.csv', file, { rows: 2 }))).not.toBe(first);
    const both = await uploadedAtOnce('both.csv', csv({ invoice_no: 'INV-BOTH' }), [
      { rows: 1 },
      { rows: 2 },
    ]);
    expect(both.map(refusalOf).sort()).toEqual(['OPTIONS_DIFFER', undefined]);
  }, 60_000);
});

const outlier = { unit_net_price: '1.00' };
const serials = (name: string) => ({ serial_numbers: `${name}1|${name}2` });

describe('a held row', () => {
  it('is accepted after the rest was applied, and follows by itself', async () => {
    const rows = [
      { invoice_no: 'INV-HOLD', ...serials('HA') },
      { invoice_no: 'INV-HOLD', invoice_line: '2', ...outlier, ...serials('HB') },
      { invoice_no: 'INV-HOLD', invoice_line: '3', ...outlier, ...serials('HC') },
    ];
    const importId = idOf(await uploaded('held.csv', csv(...rows)));
    expect(await confirmed(importId)).toBeUndefined();
    expect(await quantities('INV-HOLD')).toEqual([2]);
    expect(await decided(importId, 3, 'accept', ' ')).toBe('REASON_MISSING');
    expect(await decided(importId, 2, 'accept')).toBe('ROW_NOT_HELD');
    expect(await decided(importId, 99, 'accept')).toBe('NOT_FOUND');
    expect(await decided(importId, 3, 'accept')).toBeUndefined();
    expect(await decided(importId, 3, 'skip')).toBe('ROW_DECIDED');
    expect(await quantities('INV-HOLD')).toEqual([2, 2]);
    expect(await decided(importId, 4, 'skip')).toBeUndefined();
    expect(await quantities('INV-HOLD')).toEqual([2, 2]);
    expect(await stateOf(importId)).toMatchObject({
      status: 'applied',
      counts: { created: 1, warning: 1, skipped: 1, held: 0 },
    });
  }, 60_000);

  it('is accepted before the rest, and applied with it', async () => {
    const importId = idOf(
      await uploaded('early.csv', csv({ invoice_no: 'INV-EARLY', ...outlier, ...serials('HE') })),
    );
    expect(await confirmed(importId)).toBe('NOTHING_TO_APPLY');
    expect(await decided(importId, 2, 'accept')).toBeUndefined();
    expect(await confirmed(importId)).toBeUndefined();
    expect(await stateOf(importId)).toMatchObject({ status: 'applied', counts: { warning: 1 } });
    expect(await quantities('INV-EARLY')).toEqual([2]);
  }, 60_000);
});

describe('case:C18 rows that are held for one reason', () => {
  const rows = (invoice: string) => [
    { invoice_no: invoice, invoice_line: '1', ...outlier, ...serials(`${invoice}1`) },
    { invoice_no: invoice, invoice_line: '2', ...outlier, ...serials(`${invoice}2`) },
    { invoice_no: invoice, invoice_line: '3', ...serials(`${invoice}3`) },
  ];
  const all = async (importId: string, code: string, decision: 'accept' | 'skip') => {
    const said = { importId, code, decision, reason: 'Asked by telephone.' };
    const outcome = await harness.commands.execute(new DecideHeldRowsCommand(said, diego()));
    await harness.settled();
    return refusalOf(outcome);
  };

  it('are accepted together before the rest is applied, and applied with it', async () => {
    const importId = idOf(await uploaded('held-before.csv', csv(...rows('INV-HB'))));
    expect(await all(importId, 'POSSIBLE_REREPORT', 'accept')).toBe('NO_ROW_HELD');
    expect(await all(importId, 'OUTLIER', 'accept')).toBeUndefined();
    expect(await stateOf(importId)).toMatchObject({ counts: { created: 1, warning: 2, held: 0 } });
    expect(await confirmed(importId)).toBeUndefined();
    expect(await quantities('INV-HB')).toHaveLength(3);
  }, 60_000);
  it('are accepted together after the rest was applied, and applied by themselves', async () => {
    const importId = idOf(await uploaded('held-after.csv', csv(...rows('INV-HA'))));
    expect(await confirmed(importId)).toBeUndefined();
    expect(await quantities('INV-HA')).toHaveLength(1);
    expect(await all(importId, 'OUTLIER', 'accept')).toBeUndefined();
    expect(await quantities('INV-HA')).toHaveLength(3);
    expect(await stateOf(importId)).toMatchObject({ counts: { created: 1, warning: 2, held: 0 } });
    expect(await all(importId, 'OUTLIER', 'accept')).toBe('NO_ROW_HELD');
  }, 60_000);
  it('are left out together', async () => {
    const importId = idOf(await uploaded('held-skipped.csv', csv(...rows('INV-HS'))));
    expect(await all(importId, 'OUTLIER', 'skip')).toBeUndefined();
    expect(await confirmed(importId)).toBeUndefined();
    expect(await quantities('INV-HS')).toHaveLength(1);
    expect(await stateOf(importId)).toMatchObject({ counts: { created: 1, skipped: 2 } });
  }, 60_000);
});

describe('case:F26 an import whose work was given up', () => {
  const jobOf = (kind: string) => present(harness.get(RuntimeRegistry).jobs.find((job) => job.kind === kind));
  const problem = { code: 'JOB_GIVEN_UP', detail: 'The work failed again and again.' };
  const context = () => ({ jobId: 'job_x', meta: diego(), progress: () => Promise.resolve() });

  it('says so, goes on by command where it stood, and blocks its file no more', async () => {
    const text = csv({ invoice_no: 'INV-GIVEN-UP', ...serials('GU') });
    const importId = idOf(await uploaded('given-up.csv', text));
    const job = jobOf('import_apply');
    const run = jest.spyOn(job, 'run');
    run.mockImplementation(async () => {
      await job.gaveUp?.({ importId }, problem, context());
      throw new InvariantError('given up');
    });
    await harness.commands.execute(new ConfirmImportCommand({ importId }, diego()));
    await harness.settled();
    run.mockRestore();
    expect(await stateOf(importId)).toMatchObject({ status: 'failed' });
    expect(await quantities('INV-GIVEN-UP')).toEqual([]);

    const again = idOf(await uploaded('given-up-again.csv', text));
    expect(again).not.toBe(importId);
    expect(await stateOf(again)).toMatchObject({ status: 'checked' });

    idOf(await harness.commands.execute(new RetryImportCommand({ importId }, diego())));
    await harness.settled();
    expect(await stateOf(importId)).toMatchObject({ status: 'applied', counts: { created: 1 } });
    expect(await quantities('INV-GIVEN-UP')).toEqual([2]);
    const outcome = await harness.commands.execute(new RetryImportCommand({ importId }, diego()));
    expect(refusalOf(outcome)).toBe('IMPORT_NOT_RETRIABLE');
  }, 60_000);
});

describe('case:C20 an import that is cancelled while it is checked', () => {
  it('ends its work at the next turn, and leaves nothing of it', async () => {
    const kind = present(harness.get(ImportKinds).find('pos'));
    const check = jest.spyOn(kind, 'check').mockImplementation(async (_rows, { importId, progress }) => {
      idOf(await harness.commands.execute(new CancelImportCommand({ importId }, diego())));
      for (let done = 1; done < 1_000; done += 1) {
        await progress(done, 1_000);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error('It was never told that nobody waits for it.');
    });
    const importId = idOf(await uploaded('cancelled.csv', csv({ invoice_no: 'INV-CANCELLED' })));
    check.mockRestore();
    expect(await stateOf(importId)).toMatchObject({ status: 'cancelled' });
    expect(await harness.sql.query('select row from imports.rows where import_id = $1', [importId])).toEqual(
      [],
    );
    const jobs = `select status, result from runtime.jobs where input->>'importId' = $1`;
    expect(await harness.sql.query(jobs, [importId])).toMatchObject([
      { status: 'succeeded', result: { status: 'cancelled' } },
    ]);
  }, 60_000);
});

describe('a layout of the sender’s own', () => {
  const text = csv({ invoice_no: 'INV-MAP', quantity: '2', serial_numbers: 'MA1|MA2' })
    .replace('quantity', 'Menge')
    .replace('sku', 'Artikel');
  const mapped = (importId: string, mapping: Readonly<Record<string, string>>) =>
    harness.commands.execute(new MapImportCommand({ importId, options: { mapping } }, diego()));

  it('is mapped once and known the next time', async () => {
    const importId = idOf(await uploaded('own.csv', text));
    expect(await stateOf(importId)).toMatchObject({ status: 'needs_mapping' });
    expect(refusalOf(await mapped(importId, { Menge: 'quantity' }))).toBe('REQUIRED_COLUMN_MISSING');
    idOf(await mapped(importId, { Menge: 'quantity', Artikel: 'sku' }));
    await harness.settled();
    expect(await stateOf(importId)).toMatchObject({ status: 'checked', counts: { created: 1 } });
    expect(refusalOf(await mapped(importId, {}))).toBe('MAPPING_NOT_NEEDED');
    const next = idOf(await uploaded('next.csv', text.replace('INV-MAP', 'INV-MAP-2')));
    expect(await stateOf(next)).toMatchObject({ status: 'checked' });
  }, 60_000);
});

describe('a report without rows', () => {
  it('is refused, or applied if it says that nothing was sold', async () => {
    const failed = idOf(await uploaded('header.csv', csv()));
    expect(await stateOf(failed)).toMatchObject({ status: 'failed' });
    const nil = idOf(await uploaded('nil.csv', `${csv()}\n`, { nil: true, period: '2026-09' }));
    expect(await confirmed(nil)).toBeUndefined();
    expect(await stateOf(nil)).toMatchObject({ status: 'applied' });
  }, 60_000);
});
