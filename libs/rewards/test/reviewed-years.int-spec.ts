import { apiId } from '@channel/event-store';
import type { Principal } from '@channel/http';
import { PartnersModule, type PartnerEvent } from '@channel/partners';
import { jpa2023, ProgramsModule, type TermsEvent } from '@channel/programs';
import { StandingModule } from '@channel/standing';
import { AppealReviewCommand, DecideReviewCommand, StartReviewCommand } from '@channel/standing/commands';
import { accepted } from '@channel/testing';
import { personOf, startHarness, type Harness } from '@channel/testing/harness';
import { CalculateRewardRunCommand } from '../src/commands';
import { TraceRewardLineController } from '../src/features/run/trace-reward-line/trace-reward-line.controller';
import { RewardsModule } from '../src/index';
import { StatementReader } from '../src/statement-reader';
import { AccruedLines } from '../src/calculation/accrued-lines';
import { QuarterFiguresQuery } from '../src/features/period/quarter-figures/quarter-figures.query';
import { issue } from './quarters';

const { programmeId, effectiveFrom } = jpa2023;
const NORRSKEN = apiId('prtn', 'PTR-0131');
const ENTERED = '2025-08-04';
const usd = (amount: string) => ({ amount, currency: 'USD' });

const principal = (orgId: string): Principal => ({
  ...{ id: 'pers_nils', type: 'person', orgId, orgKind: 'partner', roles: ['partner.admin'] },
  ...{ scopes: [], authTime: 0, language: 'en' },
});

const terms = (): readonly TermsEvent[] => {
  const version = { programmeId, version: 1 };
  const at = `${ENTERED}T08:00:00.000Z`;
  return [
    {
      type: 'ProgrammeVersionDrafted',
      data: { ...version, definition: jpa2023, draftedBy: 'pers_ines', draftedAt: at },
    },
    { type: 'ProgrammeVersionSubmitted', data: { ...version, submittedBy: 'pers_ines', submittedAt: at } },
    {
      type: 'ProgrammeVersionApproved',
      data: { ...version, effectiveFrom, approvedBy: 'pers_carol', approvedAt: at },
    },
  ];
};
/** A provider at the level Select Provider in one region. */
const provider = (): readonly PartnerEvent[] => {
  const at = `${ENTERED}T09:00:00.000Z`;
  const partnerId = NORRSKEN;
  return [
    {
      type: 'PartnerInvited',
      data: {
        ...{ partnerId, code: 'PTR-0131', kind: 'reseller', name: 'Norrsken', country: 'SE', programmeId },
        ...{ role: 'naas-provider', invitedBy: 'pers_chen', invitedAt: at },
      },
    },
    {
      type: 'PartnerAssessed',
      data: {
        ...{ partnerId, level: 'select-provider', countryTier: 'A', regions: ['emea'] },
        ...{ assessedBy: 'pers_chen', assessedAt: at, effectiveOn: ENTERED },
      },
    },
    {
      type: 'PartnerTermsSigned',
      data: {
        ...{ partnerId, programmeId, termsVersion: 1, signedBy: 'pers_nils' },
        ...{ signedAt: at, signedOn: ENTERED },
      },
    },
  ];
};

describe('G47: the achievement of a provider’s year', () => {
  let harness: Harness;

  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, StandingModule, RewardsModule],
      clock: `${ENTERED}T10:00:00.000Z`,
    });
    await harness.tell(`terms-${programmeId}`, ...terms());
    await harness.tell(`partner-${NORRSKEN}`, ...provider());
    await order('pord_1', '2026-07-30', '60000000', 'new');
    await order('pord_2', '2026-03-02', '30000000', 'renewal');
    await harness.settled();
  }, 60_000);
  afterAll(() => harness.close());

  /** E39: what counts is the day on which it was submitted, and renewals do not. */
  const order = (orderId: string, submittedOn: string, amount: string, business: 'new' | 'renewal') =>
    harness.tell(`providerOrder-${orderId}`, {
      type: 'ProviderOrderRecorded',
      data: {
        ...{ orderId, programmeId, partnerId: NORRSKEN, orderNo: orderId, line: '1', submittedOn },
        ...{ region: 'emea', track: 'wlan', sku: 'AP33-WW', quantity: 10, tcv: usd(amount), business },
        ...{ endCustomer: { name: 'Halden', country: 'NO' }, importId: 'impt_1' },
        ...{ recordedBy: 'pers_nils', recordedAt: `${submittedOn}T09:00:00.000Z` },
      },
    });
  const correct = async (orderId: string, amount: string) => {
    const at = '2026-10-15T11:00:00.000Z';
    const content = {
      ...{ submittedOn: '2026-07-30', region: 'emea', track: 'wlan', sku: 'AP33-WW', quantity: 10 },
      ...{ tcv: usd('60000000'), business: 'new' as const, importId: 'impt_1' },
      endCustomer: { name: 'Halden', country: 'NO' },
    };
    await harness.tell(`providerOrder-${orderId}`, {
      type: 'ProviderOrderCorrected',
      data: {
        ...{ orderId, programmeId, partnerId: NORRSKEN, orderNo: orderId, line: '1', ...content },
        ...{ tcv: usd(amount), before: content, correctedBy: 'pers_nils', correctedAt: at },
      },
    });
    await harness.settled();
  };
  const review = async (reviewId: string, by = 'carol') => {
    await accepted(harness.commands.execute(new StartReviewCommand({ reviewId }, harness.meta('chen'))));
    const decision = { reviewId, level: 'select-provider', reason: 'As judged.' };
    await accepted(harness.commands.execute(new DecideReviewCommand(decision, harness.meta(by))));
    await harness.settled();
  };
  const preview = async (quarter: string) => {
    const command = new CalculateRewardRunCommand(
      { programmeId, quarter },
      harness.meta('fatima', { dryRun: true }),
    );
    const told = await harness.commands.execute(command);
    if (told.kind !== 'dry_run') throw new Error(JSON.stringify(told));
    return told;
  };
  const statement = (quarter: string) =>
    harness.get(StatementReader).read(apiId('stmt', `${programmeId}|${NORRSKEN}|${quarter}`));
  /** What is accrued in a quarter that takes postings. */
  const accrued = async (quarter: string) =>
    (await harness.get(AccruedLines).of({ programmeId, partnerId: NORRSKEN, quarter }))?.amount;
  const YEAR = apiId('revw', `${NORRSKEN}|naas-provider|2026-08-04`);

  it('is not paid by the check after six months: the year is not over', async () => {
    harness.clock.jumpTo('2026-02-04T10:00:00.000Z');
    await harness.settled();
    await review(apiId('revw', `${NORRSKEN}|naas-provider|2026-02-04`));
    expect(await preview('2026-Q1')).toMatchObject({ totals: { lineCount: 0 }, plansNotCalculated: [] });
  });

  it('waits for the review of the year, and the run says for which', async () => {
    harness.clock.jumpTo('2026-08-10T10:00:00.000Z');
    await harness.settled();
    expect(await preview('2026-Q3')).toMatchObject({
      totals: { lineCount: 0 },
      plansNotCalculated: [
        {
          id: 'naas-achievement',
          reason: 'It is paid after the review of a year. Not decided yet: PTR-0131 2026-08-04.',
        },
      ],
    });
    expect((await preview('2026-Q2')).plansNotCalculated).toEqual([]);
  });

  it('req:J90 req:J91 E39 is a line of the statement after the review is decided, with its steps', async () => {
    expect(await accrued('2026-Q3')).toBeUndefined();
    await review(YEAR);
    // With the decision: nothing is shipped.
    expect(await accrued('2026-Q3')).toEqual(usd('600000'));
    const appeal = { reviewId: YEAR, reason: 'An order is missing.', evidence: 'PO-4711' };
    await accepted(
      harness.commands.execute(new AppealReviewCommand(appeal, harness.meta(personOf('nils', NORRSKEN)))),
    );
    harness.clock.jumpTo('2026-10-15T10:00:00.000Z');
    await harness.settled();
    await issue(harness, '2026-Q3');
    const { lines } = await statement('2026-Q3');
    expect(lines).toMatchObject([
      {
        ...{ planId: 'naas-achievement', base: usd('60000000'), amount: usd('600000'), codes: [] },
        year: { reviewId: YEAR, from: '2025-08-04', to: '2026-08-04' },
      },
    ]);
    const [paid] = lines;
    const { steps, amount } = await harness
      .get(TraceRewardLineController)
      .trace(paid?.rewardLineId ?? '', principal(NORRSKEN));
    expect(amount).toEqual(usd('600000'));
    expect(steps[0]?.refs).toEqual([{ kind: 'review', id: YEAR, href: `/v1/reviews/${YEAR}` }]);
    expect(steps[0]?.money).toEqual(usd('60000000'));
  });

  it('what is decided after the appeal is an adjustment of the next statement', async () => {
    await correct('pord_1', '30000000');
    await review(YEAR, 'ines');
    expect(await accrued('2026-Q4')).toEqual(usd('-600000'));
    harness.clock.jumpTo('2027-01-15T10:00:00.000Z');
    await harness.settled();
    await issue(harness, '2026-Q4');
    const { lines } = await statement('2026-Q4');
    expect(lines).toMatchObject([
      {
        ...{ base: usd('30000000'), amount: usd('-600000'), codes: ['REQUIREMENTS_NOT_MET'] },
        adjusts: { cause: 'changed', quarter: '2026-Q3', wanted: usd('0'), issued: usd('600000') },
      },
    ]);
    const trace = harness.get(TraceRewardLineController);
    const { steps } = await trace.trace(lines[0]?.rewardLineId ?? '', principal(NORRSKEN));
    const added = steps
      .filter(({ contributes }) => contributes)
      .map(({ money }) => BigInt(money?.amount ?? '0'));
    expect(added.reduce((one, other) => one + other, 0n)).toBe(-600_000n);
  });

  it('req:J80 what the provider forecasts stands beside what is accrued, and moves neither books nor accruals', async () => {
    const before = await accrued('2026-Q4');
    await harness.tell('salesForecast-sfct_1', {
      type: 'SalesForecastReported',
      data: {
        ...{ forecastId: 'sfct_1', programmeId, partnerId: NORRSKEN, period: '2027-01', importId: 'impt_2' },
        lines: [
          {
            ...{ track: 'wlan', customer: 'Granite Hotels', closeMonth: '2027-02', probability: 60 },
            expectedTcv: usd('15000000'),
          },
        ],
        ...{ reportedBy: 'pers_nils', reportedAt: '2027-01-16T09:00:00.000Z' },
      },
    });
    await harness.settled();
    const figures = await harness.get(QuarterFiguresQuery).of({ programmeId, quarter: '2027-Q1' });
    // 150,000.00 at 60 %, and 1 % of that.
    expect(figures).toMatchObject([
      {
        id: '2027-Q1-USD',
        accrued: usd('0'),
        forecast: usd('9000000'),
        expected: usd('90000'),
        paid: usd('0'),
      },
      { id: '2026-Q4-USD', expected: usd('0') },
    ]);
    expect([await accrued('2026-Q4'), await accrued('2027-Q1')]).toEqual([before, undefined]);
  });
});
