import { PartnersModule } from '@channel/partners';
import { ProgramsModule } from '@channel/programs';
import { viewOf } from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing/harness';
import { StandingModule } from '../src/standing.module';
import { ALDER, BOREAL, CEDAR, enact, enrol, tell } from './world';

/** A provider, a distributor, and a reseller who sends nothing. */
const [PROVIDER, DISTRIBUTOR, RESELLER] = [ALDER, BOREAL, CEDAR];

describe('req:J79 req:J80 monthly reports of all senders', () => {
  let harness: Harness;

  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, StandingModule],
      clock: '2026-07-15T09:00:00.000Z',
    });
    await enact(harness);
    const provider = { level: 'select-provider', role: 'naas-provider' };
    await enrol(harness, PROVIDER, { ...provider, code: 'PTR-0042', on: '2026-07-15' });
    await enrol(harness, DISTRIBUTOR, {
      level: null,
      role: 'distributor',
      code: 'PTR-0057',
      on: '2026-07-15',
    });
    await enrol(harness, RESELLER, { level: 'elite', code: 'PTR-0063', on: '2026-07-15' });
  }, 60_000);
  afterAll(() => harness.close());

  const jump = async (instant: string) => {
    harness.clock.jumpTo(instant);
    await harness.settled();
  };
  const reports = async (partnerId: string) => {
    const rows = await harness.sql.query<Readonly<Record<string, string | number | null>>>(
      `select report, month, "dueOn"::text as "dueOn", state, "receivedOn"::text as "receivedOn", "daysLate"
       from ${viewOf('standing.report-list')} where "partnerId" = $1 order by month, report desc`,
      [partnerId],
    );
    return rows.map((row) => Object.values(row).join(' '));
  };
  const apply = (distributorId: string, posFileId: string, periods: readonly string[], lineCount: number) =>
    tell(harness, `posFile-${posFileId}`, {
      type: 'PosFileApplied',
      data: {
        ...{ posFileId, distributorId, importId: 'impt_1', fileHash: posFileId, reportPeriods: periods },
        ...{ chunks: 0, lineCount, controlTotals: {}, digest: '' },
        ...{ appliedBy: 'p', appliedAt: harness.clock.now() },
      },
    });

  it('are expected of each sender once the month is over, the first one that of its entry', async () => {
    expect([await reports(PROVIDER), await reports(DISTRIBUTOR)]).toEqual([[], []]);
    await jump('2026-08-03T09:00:00.000Z');
    expect(await reports(PROVIDER)).toEqual([
      'pos 2026-07 2026-08-14 due  ',
      'forecast 2026-07 2026-08-14 due  ',
    ]);
    expect(await reports(DISTRIBUTOR)).toEqual(['pos 2026-07 2026-08-14 due  ']);
    expect(await reports(RESELLER)).toEqual([]);
  });

  it('come, say that there was nothing, or are late by themselves', async () => {
    await apply(PROVIDER, 'impt_own', ['2026-07'], 0);
    await jump('2026-08-15T09:00:00.000Z');
    expect(await reports(PROVIDER)).toEqual([
      'pos 2026-07 2026-08-14 nil 2026-08-03 0',
      'forecast 2026-07 2026-08-14 late  ',
    ]);
    await jump('2026-08-17T09:00:00.000Z');
    await apply(DISTRIBUTOR, 'impt_late', ['2026-07'], 4);
    expect(await reports(DISTRIBUTOR)).toEqual(['pos 2026-07 2026-08-14 received 2026-08-17 3']);
  });

  it('are expected month by month, also where nobody looked for long', async () => {
    await apply(DISTRIBUTOR, 'impt_early', ['2026-08'], 1);
    await jump('2026-11-02T13:00:00.000Z');
    expect((await reports(DISTRIBUTOR)).map((row) => row.split(' ').slice(1, 4).join(' '))).toEqual([
      '2026-07 2026-08-14 received',
      '2026-08 2026-09-14 received',
      '2026-09 2026-10-14 late',
      '2026-10 2026-11-13 due',
    ]);
  });
});
