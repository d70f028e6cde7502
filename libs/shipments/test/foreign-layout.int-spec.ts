import { importsMigrations, ImportsModule } from '@channel/imports';
import { ConfirmImportCommand, MapImportCommand } from '@channel/imports/commands';
import type { JsonObject } from '@channel/kernel';
import type { Outcome } from '@channel/runtime';
import { xlsxOf, type Cell } from '@channel/sheets';
import { accepted } from '@channel/testing';
import { startHarness, type Harness } from '@channel/testing/harness';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ShipmentsModule } from '../src/shipments.module';
import { DIEGO, NeighboursModule, uploadReport } from './world';

const FOLDER = join(__dirname, '..', '..', '..', 'tests', 'fixtures', 'layouts');

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({
    imports: [NeighboursModule, ImportsModule, ShipmentsModule],
    migrations: importsMigrations,
    clock: '2026-10-05T09:00:00.000Z',
  });
}, 60_000);
afterAll(() => harness.close());

const diego = () => harness.meta(DIEGO);
const idOf = async (outcome: Promise<Outcome<string>>): Promise<string> => {
  const { id } = await accepted(outcome);
  await harness.settled();
  return id;
};
const upload = async (name: string): Promise<string> =>
  (await accepted(uploadReport(harness, name, readFileSync(join(FOLDER, name))))).id;
const stateOf = async (importId: string): Promise<unknown> =>
  (
    await harness.sql.query('select status, counts from read.imports_import_list where key = $1', [importId])
  )[0];
const linesOf = (invoiceNo: string): Promise<readonly unknown[]> =>
  harness.sql.query('select * from read.shipments_shipment_lines where "invoiceNo" = $1', [invoiceNo]);

/** The proof of "How it grows" in docs/architecture.md: a sender's own layout is data of that sender. */
describe('a sender with other columns, semicolons, decimal commas and days its own way', () => {
  it('says once what its columns are', async () => {
    const importId = await upload('rheinland-2026-08.csv');
    expect(await stateOf(importId)).toMatchObject({ status: 'needs_mapping' });
    const options = JSON.parse(readFileSync(join(FOLDER, 'rheinland.options.json'), 'utf8')) as JsonObject;
    await idOf(harness.commands.execute(new MapImportCommand({ importId, options }, diego())));
    expect(await stateOf(importId)).toMatchObject({ status: 'checked', counts: { created: 1 } });
    await idOf(harness.commands.execute(new ConfirmImportCommand({ importId }, diego())));
    expect(await linesOf('RE-2026/0801')).toMatchObject([
      { shipOn: '2026-08-31', quantity: 2, unitNetPrice: { amount: '825000', currency: 'USD' } },
    ]);
  }, 60_000);

  it('is understood from then on, down to the deal', async () => {
    const importId = await upload('rheinland-2026-09.csv');
    expect(await stateOf(importId)).toMatchObject({ status: 'checked', counts: { created: 1 } });
    await idOf(harness.commands.execute(new ConfirmImportCommand({ importId }, diego())));
    expect(await linesOf('RE-2026/0915')).toMatchObject([
      {
        ...{ status: 'matched', dealId: 'deal_1', shipOn: '2026-09-20', quantity: 3 },
        unitNetPrice: { amount: '819950', currency: 'USD' },
        serials: ['RL0003', 'RL0004', 'RL0005'],
      },
    ]);
  }, 60_000);

  it('req:5.4 is understood as a workbook too, whose days and numbers are no text', async () => {
    const [columns = [], cells = []] = readFileSync(join(FOLDER, 'rheinland-2026-09.csv'), 'utf8')
      .split('\n')
      .map((line) => line.split(';'));
    const changed: Readonly<Record<string, Cell>> = {
      Beleg: { kind: 'text', text: 'RE-2026/0916' },
      Belegdatum: { kind: 'day', day: '2026-09-18' },
      Versand: { kind: 'day', day: '2026-09-21' },
      Stück: { kind: 'number', text: '1' },
      Einzelpreis: { kind: 'number', text: '8199.5', decimals: 2 },
      'Seriennr.': { kind: 'text', text: 'RL0006' },
    };
    const row = columns.map((name, at): Cell => changed[name] ?? { kind: 'text', text: cells[at] ?? '' });
    const bytes = await xlsxOf({ name: 'Meldung', columns, rows: [row] });
    const { id: importId } = await accepted(uploadReport(harness, 'rheinland.xlsx', Buffer.from(bytes)));
    expect(await stateOf(importId)).toMatchObject({ status: 'checked', counts: { created: 1 } });
    await idOf(harness.commands.execute(new ConfirmImportCommand({ importId }, diego())));
    expect(await linesOf('RE-2026/0916')).toMatchObject([
      { shipOn: '2026-09-21', quantity: 1, unitNetPrice: { amount: '819950', currency: 'USD' } },
    ]);
  }, 60_000);
});
