import { importsMigrations, ImportsModule } from '@channel/imports';
import { ConfirmImportCommand, FileStore, UploadImportCommand } from '@channel/imports/commands';
import { PartnersModule } from '@channel/partners';
import { jpa2023, ProgramsModule } from '@channel/programs';
import { Jobs, stamped, type Outcome } from '@channel/runtime';
import type { PosFileEvent } from '@channel/shipments';
import { startHarness, type Harness } from '@channel/testing/harness';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FxRates } from '../src/domain/fx/fx-rates';
import { factsOfTheStory, PARTNER } from '../src/rewards.builders';
import { RewardsModule } from '../src/rewards.module';
import { ApproveFxTableCommand } from '../src/features/fx/approve-fx-table/approve-fx-table.handler';
import { CalculateRewardRunCommand } from '../src/features/run/calculate-reward-run/calculate-reward-run.handler';

const SAMPLE = join(__dirname, '..', '..', '..', 'samples', 'fx-2026.csv');

/** The story with prices in EUR, and a second line that names a unit of the first. */
const facts = (): ReturnType<typeof factsOfTheStory> =>
  JSON.parse(
    JSON.stringify(factsOfTheStory())
      .replaceAll(
        '"netUnit":{"amount":"825000","currency":"USD"}',
        '"netUnit":{"amount":"825000","currency":"EUR"}',
      )
      .replaceAll('"quantity":2,"netUnit"', '"quantity":3,"netUnit"'),
    (_, value: unknown) => withSecondLine(value),
  ) as ReturnType<typeof factsOfTheStory>;
const withSecondLine = (value: unknown): unknown => {
  const event = value as PosFileEvent | null;
  if (typeof event !== 'object' || event?.type !== 'PosLinesRecorded') return value;
  const lines = event.data.lines.flatMap((line) => [
    line,
    { ...line, lineId: 'ship_2', invoiceNo: 'INV-9', quantity: 1, serials: ['A1'] },
  ]);
  return { ...event, data: { ...event.data, lines } };
};

describe('prices in another currency', () => {
  let harness: Harness;
  const folder = mkdtempSync(join(tmpdir(), 'fx-table-'));
  const accepted = <Code extends string>(outcome: Outcome<Code>): string => {
    if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.refusal));
    return outcome.id;
  };
  const upload = async (name: string, content: string): Promise<string> => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const fileHash = await harness.get(FileStore).keep(path);
    const file = { kind: 'fx_table', fileHash, fileName: name, byteCount: content.length, options: {} };
    const command = new UploadImportCommand({ ...file, orgKind: 'vendor' }, harness.meta('fatima'));
    const importId = accepted(await harness.commands.execute(command));
    await harness.settled();
    return importId;
  };
  const dryRun = (): Promise<unknown> =>
    harness.commands.execute(
      new CalculateRewardRunCommand(
        { programmeId: jpa2023.programmeId, quarter: '2026-Q3' },
        harness.meta('fatima', { dryRun: true }),
      ),
    );
  /** 5 % of two units at the average of September. */
  const expected = async () => {
    const quote = await harness.get(FxRates).monthAverage('USD', 'EUR', '2026-09-20');
    const perTenThousand = BigInt((quote?.rate ?? '').replace('.', ''));
    const exact = (1_650_000n * 10_000n * 5n * 10n) / (perTenThousand * 100n);
    return { amount: ((exact + 5n) / 10n).toString(), currency: 'USD' };
  };

  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, ImportsModule, RewardsModule],
      migrations: importsMigrations,
      clock: '2026-10-05T09:00:00.000Z',
    });
    for (const [stream, events] of facts()) {
      const meta = harness.meta('admin');
      const stored = events.map((event) => stamped(event, meta));
      await harness.store.append(stream, 'noStream', { commandId: meta.commandId, events: stored });
    }
    await harness.settled();
  }, 60_000);
  afterAll(() => harness.close());

  it('FX_MISSING: without an approved rate a run stops and says which one', async () => {
    expect(await dryRun()).toMatchObject({ refusal: { refused: 'FX_MISSING' } });
    const started = await harness.commands.execute(
      new CalculateRewardRunCommand(
        { programmeId: jpa2023.programmeId, quarter: '2026-Q3' },
        harness.meta('fatima'),
      ),
    );
    if (started.kind !== 'started') throw new Error(JSON.stringify(started));
    await harness.settled();
    expect(await harness.get(Jobs).find(started.jobId)).toMatchObject({
      status: 'failed',
      problem: { code: 'FX_MISSING' },
    });
  });

  it('inv:A4: counts once another person has approved it', async () => {
    const importId = await upload('fx.csv', readFileSync(SAMPLE, 'utf8'));
    accepted(await harness.commands.execute(new ConfirmImportCommand({ importId }, harness.meta('fatima'))));
    await harness.settled();
    const rates = harness.get(FxRates);
    expect(await rates.onDay('USD', 'EUR', '2026-10-05')).toBeUndefined();
    const approve = (persona: string): Promise<unknown> =>
      harness.commands.execute(new ApproveFxTableCommand({ fxTableId: 'USD-1' }, harness.meta(persona)));
    expect(await approve('fatima')).toMatchObject({ refusal: { refused: 'FOUR_EYES' } });
    expect(await approve('lars')).toMatchObject({ kind: 'accepted' });
    expect(await rates.onDay('USD', 'EUR', '2026-10-05')).toMatchObject({ tableVersion: 1, quote: 'EUR' });
    expect(await rates.onDay('USD', 'EUR', '2027-01-01')).toBeUndefined();
    expect(await rates.monthAverage('USD', 'EUR', '2026-09-20')).toMatchObject({ on: '2026-09' });
  });

  it('req:R22: is accrued as soon as there is a rate', async () => {
    await harness.settled();
    const accrued: unknown[] = [];
    const { programmeId } = jpa2023;
    for await (const { data } of harness.store.readStream(`accrual-${programmeId}-${PARTNER}-2026-Q3`))
      accrued.push(data);
    expect(accrued).toMatchObject([{ effectiveOn: '2026-09-20', amount: await expected() }]);
  });

  it('E34 E44: then a run converts at the month average, and counts each serial number once', async () => {
    expect(await dryRun()).toMatchObject({ kind: 'dry_run', totals: { total: await expected() } });
  });
});
