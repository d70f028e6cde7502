import { ImportKinds, readCsv, type ImportContext } from '@channel/imports';
import { present } from '@channel/kernel';
import { PartnersModule, PerformancePoints, type PartnerEvent } from '@channel/partners';
import { jpa2023, ProgramsModule } from '@channel/programs';
import { RenewableContracts } from '@channel/services';
import { metaOf, startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import { Module } from '@nestjs/common';
import { ScorecardImports } from '../src/features/scorecard/import-pfp-measures/scorecard-imports';
import { ScorecardRecordController } from '../src/features/scorecard/scorecard-record/scorecard-record.controller';
import { MeasuredPartners } from '../src/measured-partners';
import { ScorecardPoints } from '../src/scorecard-points';
import { ALDER, BOREAL, enact, enrol, tell } from './world';

// Service contracts as their context would answer: nine of ten that ended in the third quarter of 2026 were renewed.
const contracts = {
  endingIn: (_partnerId: string, { lastDay }: Readonly<{ lastDay: string }>) =>
    Promise.resolve(
      Array.from({ length: lastDay === '2026-09-30' ? 10 : 0 }, (_, index) => ({
        ...{ number: `SC-${String(index)}`, value: { amount: '10000', currency: 'USD' }, renewed: index < 9 },
      })),
    ),
};
@Module({
  providers: [
    ...[ImportKinds, MeasuredPartners, ScorecardImports, ScorecardPoints, ScorecardRecordController],
    { provide: RenewableContracts, useValue: contracts },
  ],
})
class ScorecardsUnderTest {}

const HEAD = 'period,partner_id,measure,part,value,of,currency,evidence';

describe('the scorecard of an Operate Specialist', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, ScorecardsUnderTest],
      clock: '2026-05-03T09:00:00.000Z',
    });
    await enact(harness);
    await enrol(harness, ALDER, { code: 'PTR-0042', level: 'elite', on: '2026-01-15' });
    await enrol(harness, BOREAL, { code: 'PTR-0057', level: 'elite', on: '2026-01-15' });
    const granted: PartnerEvent = {
      type: 'PartnerSpecialisationGranted',
      data: {
        ...{ partnerId: ALDER, specialisation: 'operate-network-infrastructure', fromOn: '2026-04-01' },
        ...{ untilOn: null, grantedBy: 'pers_chen', grantedAt: '2026-04-01T09:00:00.000Z' },
      },
    };
    await tell(harness, `partner-${ALDER}`, granted);
  }, 60_000);
  afterAll(() => harness.close());

  const send = async (importId: string, ...rows: readonly string[]) => {
    const kind = present(harness.get(ImportKinds).find('pfp_measures'), 'the kind');
    const { rows: read } = readCsv(Buffer.from(`${[HEAD, ...rows].join('\n')}\n`), kind, {});
    const context: ImportContext = {
      ...{ importId, fileHash: importId, fileName: 'f.csv', options: {}, unreadable: 0 },
      sender: { id: 'pers_carol', orgId: 'vendor', orgKind: 'vendor' },
      meta: metaOf('carol', harness.clock.now()),
      progress: () => Promise.resolve(),
    };
    const found = await kind.check(read, context);
    const { rows: applied } = await kind.apply(read, () => Promise.resolve(found), context);
    return applied.map(({ outcome, findings }) => [outcome, ...findings.map(({ code }) => code)].join(' '));
  };
  const carol = viewerOf('vendor', 'vendor', 'channel.lead');
  const scorecard = (quarter: string | undefined, viewer = carol, partnerId = ALDER) =>
    harness.get(ScorecardRecordController).scorecard(partnerId, quarter, viewer);
  const renewal = async (quarter: string) =>
    (await scorecard(quarter)).criteria.find(({ criterion }) => criterion === 'service-renewal-rate');

  it('E37: is judged by what the file says, and again by what a later one says', async () => {
    expect(
      await send(
        'impt_1',
        '2026-Q2,PTR-0042,renewal-revenue,,80000.00,100000.00,USD,',
        '2026-Q2,PTR-0042,renewal-contracts,,7,9,,',
        '2026-Q2,PTR-0057,renewal-contracts,,7,9,,',
        '2026-Q1,PTR-0042,renewal-contracts,,7,9,,',
      ),
    ).toEqual(['created', 'created', 'error NOT_OPERATE_SPECIALIST', 'error NOT_OPERATE_SPECIALIST']);
    expect(await renewal('2026-Q2')).toMatchObject({
      ...{ scored: true, state: 'fail' },
      parts: [
        { state: 'pass', have: '80.00', need: '80', source: '002:195' },
        { state: 'fail', have: '77.77' },
      ],
    });
    expect(await send('impt_2', '2026-Q2,PTR-0042,renewal-contracts,,8,10,,')).toEqual(['corrected']);
    expect(await send('impt_3', '2026-Q2,PTR-0042,renewal-contracts,,8,10,,')).toEqual(['duplicate']);
    expect((await renewal('2026-Q2'))?.state).toBe('pass');
    expect(await renewal('2026-Q1')).toMatchObject({ state: 'not_measured' });
  });

  it('req:O3 earns points for the quarter after, while it is an Operate Specialist', async () => {
    const points = harness.get(PerformancePoints);
    const specialisations = ['operate-network-infrastructure'];
    const earned = (day: string, held = specialisations) =>
      points.earnedBy({ partnerId: ALDER, specialisations: held }, day, jpa2023);
    expect(await earned('2026-07-01')).toEqual([
      expect.objectContaining({ of: 'service-renewal-rate 2026-Q2', percent: '1' }),
    ]);
    expect(await earned('2026-07-01', ['security'])).toEqual([]);
    expect(await earned('2026-06-30')).toEqual([]);
    const passed = (await scorecard('2026-Q2')).criteria.find(({ discountPoints }) => discountPoints !== '0');
    expect([passed?.criterion, passed?.discountPoints]).toEqual(['service-renewal-rate', '1']);
  });

  it('O27 is judged by the service contracts of the quarter, where no file says their renewals', async () => {
    expect(await renewal('2026-Q3')).toMatchObject({
      ...{ state: 'pass' },
      parts: [{ have: '90.00', evidence: 'service contracts' }, { have: '90.00' }],
    });
    const specialist = { partnerId: ALDER, specialisations: ['operate-network-infrastructure'] };
    expect(await harness.get(PerformancePoints).earnedBy(specialist, '2026-10-01', jpa2023)).toEqual([
      expect.objectContaining({ of: 'service-renewal-rate 2026-Q3' }),
    ]);
  });

  it('is that of the quarter of today where nobody names one, by the version of its last day', async () => {
    expect(await scorecard(undefined)).toMatchObject({
      ...{ code: 'PTR-0042', quarter: '2026-Q2', definitionVersion: 1, state: 'not_measured' },
    });
    await expect(scorecard('2022-Q4')).rejects.toMatchObject({ status: 400 });
    await expect(scorecard('soon')).rejects.toMatchObject({ status: 400 });
  });

  it('req:X1: is the partner’s own and the vendor’s', async () => {
    const own = viewerOf(ALDER, 'partner', 'partner.admin');
    expect((await scorecard('2026-Q2', own)).partnerId).toBe(ALDER);
    await expect(scorecard('2026-Q2', own, BOREAL)).rejects.toMatchObject({ status: 404 });
    await expect(scorecard('2026-Q2', carol, 'prtn_none')).rejects.toMatchObject({ status: 404 });
  });
});
