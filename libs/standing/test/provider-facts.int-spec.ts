import { PartnersModule } from '@channel/partners';
import { ProgramsModule } from '@channel/programs';
import { startHarness, type Harness } from '@channel/testing/harness';
import { KnownStandings } from '../src/facts/known-standing';
import { StandingModule } from '../src/standing.module';
import { ALDER, enact, enrol, programmeId, tell } from './world';

describe('what the standing of a provider rests on', () => {
  let harness: Harness;

  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, StandingModule],
      clock: '2026-05-03T09:00:00.000Z',
    });
    await enact(harness);
    await enrol(harness, ALDER, { code: 'PTR-0042', level: 'select', on: '2026-01-15' });
  }, 60_000);
  afterAll(() => harness.close());

  it('req:J78 req:J91 sums the contract value of what a provider ordered, as it was corrected', async () => {
    const of = { orderId: 'pord_1', programmeId, partnerId: ALDER, orderNo: 'PO-1', line: '1' };
    const content = {
      ...{ submittedOn: '2026-04-20', region: 'emea', track: 'wlan', sku: 'AP33-WW', quantity: 10 },
      ...{ tcv: { amount: '100', currency: 'USD' }, business: 'new' as const, importId: 'impt_1' },
      endCustomer: { name: 'Halden', country: 'NO' },
    };
    const recordedAt = harness.clock.now();
    await tell(
      harness,
      'providerOrder-pord_1',
      { type: 'ProviderOrderRecorded', data: { ...of, ...content, recordedBy: 'p', recordedAt } },
      {
        type: 'ProviderOrderCorrected',
        data: {
          ...{ ...of, ...content, tcv: { amount: '250', currency: 'USD' }, before: content },
          ...{ correctedBy: 'p', correctedAt: recordedAt },
        },
      },
    );
    const known = await harness
      .get(KnownStandings)
      .of(ALDER, '2026-09-01', await harness.get(KnownStandings).placeAt());
    expect(known?.facts.orders).toEqual([
      {
        id: 'pord_1',
        on: '2026-04-20',
        tcv: { amount: '250', currency: 'USD' },
        region: 'emea',
        business: 'new',
      },
    ]);
  });

  it('req:J80 knows which months a provider reported, by the first report of each, also that there is nothing', async () => {
    const of = (period: string) => ({
      ...{ forecastId: `sfct_${period}`, programmeId, partnerId: ALDER, period, importId: 'impt_1' },
      reportedBy: 'p',
    });
    const line = {
      ...{ track: 'wlan', customer: 'Halden', closeMonth: '2026-11', probability: 60 },
      expectedTcv: { amount: '100', currency: 'USD' },
    };
    const told = (period: string, reportedAt: string, lines: readonly (typeof line)[]) =>
      ({ type: 'SalesForecastReported', data: { ...of(period), lines, reportedAt } }) as const;
    const july = [
      told('2026-07', '2026-08-03T09:00:00.000Z', []),
      told('2026-07', '2026-08-05T09:00:00.000Z', [line]),
    ];
    await tell(harness, 'salesForecast-sfct_2026-07', ...july);
    await tell(harness, 'salesForecast-sfct_2026-08', told('2026-08', '2026-09-03T09:00:00.000Z', []));
    const standings = harness.get(KnownStandings);
    const known = await standings.of(ALDER, '2026-09-10', await standings.placeAt());
    expect(known?.facts.reports).toEqual([
      { id: 'sfct_2026-07', report: 'forecast', month: '2026-07', receivedOn: '2026-08-03' },
      { id: 'sfct_2026-08', report: 'forecast', month: '2026-08', receivedOn: '2026-09-03', nil: true },
    ]);
  });

  it('req:J79 knows which months it reported its sales of, by the first file that speaks of them, also without rows', async () => {
    const file = (
      posFileId: string,
      reportPeriods: readonly string[],
      lineCount: number,
      appliedAt: string,
    ) =>
      tell(harness, `posFile-${posFileId}`, {
        type: 'PosFileApplied',
        data: {
          ...{ posFileId, distributorId: ALDER, importId: 'impt_1', fileHash: posFileId, reportPeriods },
          ...{ chunks: 0, lineCount, controlTotals: {}, digest: '', appliedBy: 'p', appliedAt },
        },
      });
    await file('impt_a', ['2026-05', '2026-06'], 2, '2026-07-03T09:00:00.000Z');
    await file('impt_b', ['2026-06'], 1, '2026-07-09T09:00:00.000Z');
    await file('impt_c', ['2026-07'], 0, '2026-08-04T09:00:00.000Z');
    const standings = harness.get(KnownStandings);
    const known = await standings.of(ALDER, '2026-09-10', await standings.placeAt());
    const pos = known?.facts.reports.filter(({ report }) => report === 'pos');
    expect(pos?.map(({ month, receivedOn, nil }) => [month, receivedOn, nil])).toEqual([
      ['2026-05', '2026-07-03', undefined],
      ['2026-06', '2026-07-03', undefined],
      ['2026-07', '2026-08-04', true],
    ]);
  });
});
