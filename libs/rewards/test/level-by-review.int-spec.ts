import { PartnersModule } from '@channel/partners';
import { InviteToLevelCommand } from '@channel/partners/commands';
import { jpa2023, ProgramsModule } from '@channel/programs';
import { StandingModule } from '@channel/standing';
import { DecideReviewCommand, ScheduleReviewCommand, StartReviewCommand } from '@channel/standing/commands';
import { accepted } from '@channel/testing';
import { startHarness, type Harness } from '@channel/testing/harness';
import { RewardCalculator } from '../src/calculation/reward-calculator';
import { RewardsModule } from '../src/index';
import { FeedPin } from '../src/inputs/feed-pin';
import { factsOfTheStory, PARTNER } from '../src/rewards.builders';

const { programmeId } = jpa2023;
const usd = (amount: string) => ({ amount, currency: 'USD' });

type Told = ReturnType<typeof factsOfTheStory>[number][1][number];
/** What is otherwise in the facts of the story: a Reseller, and 10,000.00 shipped on each of two days of March. */
const OTHERWISE: Readonly<Record<string, object>> = {
  PartnerAssessed: { level: 'reseller' },
  DealApproved: { approvedOn: '2026-03-02', protectedUntilOn: '2026-05-31' },
  DealWon: { wonOn: '2026-03-05' },
  DealClosed: { closedOn: '2026-03-06' },
  BomPriceApproved: {
    lines: [
      {
        ...{ line: '1', sku: 'EX4100-48P', quantity: 2, registered: true },
        ...{ netUnit: usd('1000000'), standardNetUnit: usd('1000000') },
      },
    ],
    approvedOn: '2026-03-02',
  },
};
const shipped = (event: Told): Told => {
  if (event.type !== 'PosLinesRecorded') return event;
  const [line] = event.data.lines;
  const lines = ['2026-03-14', '2026-03-15'].map((shipOn, at) => ({
    ...line,
    ...{ lineId: `ship_${String(at)}`, invoiceLine: String(at + 1), invoiceOn: shipOn, shipOn },
    ...{ reportPeriod: '2026-03', quantity: 1, serials: [`SN${String(at)}`] },
  }));
  return { ...event, data: { ...event.data, lines } } as Told;
};
const told = (event: Told): Told =>
  shipped({ ...event, data: { ...event.data, ...OTHERWISE[event.type] } } as Told);

describe('E16: a level that a review decides', () => {
  let harness: Harness;

  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, StandingModule, RewardsModule],
      clock: '2026-03-15T09:00:00.000Z',
    });
    for (const [stream, events] of factsOfTheStory()) await harness.tell(stream, ...events.map(told));
    const signed = { programmeId, termsVersion: 1, signedBy: 'pers_paula', signedOn: '2026-01-01' };
    await harness.tell(`partner-${PARTNER}`, {
      type: 'PartnerTermsSigned',
      data: { partnerId: PARTNER, ...signed, signedAt: '2026-01-01T09:00:00.000Z' },
    });
    await harness.settled();
  }, 60_000);
  afterAll(() => harness.close());

  it('req:J89 earns from the day on which it counts, by the level on the ship day', async () => {
    const asked = { partnerId: PARTNER, reason: 'Two specialists passed their exams.' };
    const [chen, carol] = [harness.meta('chen'), harness.meta('carol')];
    const invite = new InviteToLevelCommand({ ...asked, level: 'select' }, chen);
    await accepted(harness.commands.execute(invite));
    const { id: reviewId } = await accepted(
      harness.commands.execute(new ScheduleReviewCommand(asked, carol)),
    );
    await accepted(harness.commands.execute(new StartReviewCommand({ reviewId }, harness.meta('chen'))));
    const decision = { reviewId, level: 'select', reason: asked.reason };
    await accepted(harness.commands.execute(new DecideReviewCommand(decision, harness.meta('carol'))));
    await harness.settled();

    const calculator = harness.get(RewardCalculator);
    const basis = { programmeId, quarter: '2026-Q1', definitionVersion: 1 };
    const position = await harness.get(FeedPin).head();
    const result = await calculator.partner(PARTNER, await calculator.begin({ ...basis, position }));
    const earned = result?.lines
      .filter(({ planId }) => planId === 'quarterly')
      .map(({ level, amount, codes }) => [level, amount, codes]);
    expect(earned).toEqual([
      ['reseller', usd('0'), ['LEVEL_NOT_ELIGIBLE']],
      ['select', usd('30000'), []],
    ]);
  });
});
