import { apiId } from '@channel/event-store';
import type { DealEvent } from '@channel/deals';
import { moneyJson, parseMoney, subtract, type DomainEvent, type MoneyJson } from '@channel/kernel';
import { PartnersModule, PastEffects, type PartnerEvent, type Supposed } from '@channel/partners';
import { ProgramsModule } from '@channel/programs';
import type { ShipmentLineEvent } from '@channel/shipments';
import { startHarness, type Harness } from '@channel/testing/harness';
import { RewardsModule } from '../src/index';
import { factsOfTheStory, PARTNER } from '../src/rewards.builders';
import { issue, postedIn } from './quarters';

const at = '2026-10-05T09:00:00.000Z';
const usd = (amount: string): MoneyJson => ({ amount, currency: 'USD' });

const elite = (effectiveOn: string): PartnerEvent => ({
  type: 'PartnerLevelChanged',
  data: {
    ...{ partnerId: PARTNER, level: 'elite', effectiveOn, reason: 'contract' },
    ...{ changedBy: 'pers_carol', changedAt: at, changedOn: '2026-10-20' },
  },
});
const dealId = 'deal_1';
const otherType: DealEvent = {
  type: 'DealTypeCorrected',
  data: { dealId, dealType: 'partner-value', correctedBy: 'pers_lars', correctedAt: at },
};
const wonOn = (day: string): DealEvent => ({
  type: 'DealWon',
  data: { dealId, wonOn: day, wonBy: 'pers_lars', wonAt: at },
});
const line = {
  ...{ lineId: 'ship_1', posFileId: 'impt_1', dealId, partnerId: PARTNER, reason: 'a slip' },
  distributorId: apiId('prtn', 'DIST-001'),
};
const unmatched: ShipmentLineEvent = {
  type: 'ShipmentLineUnmatched',
  data: { ...line, unmatchedBy: 'pers_lars', unmatchedAt: at },
};
const matched: ShipmentLineEvent = {
  type: 'ShipmentLineMatched',
  data: { ...line, matchedBy: 'pers_lars', matchedAt: at },
};

describe('what supposed facts of the past move', () => {
  let harness: Harness;

  const supposing = (...events: readonly DomainEvent[]): Supposed => ({
    ...{ partnerId: PARTNER, since: '2026-09-01', events },
  });
  const effects = () => harness.get(PastEffects);

  // Each plays a quarter to its statements.
  jest.setTimeout(60_000);
  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, RewardsModule],
      clock: '2026-10-05T09:00:00.000Z',
    });
    for (const [stream, events] of factsOfTheStory()) await harness.tell(stream, ...events);
    await harness.settled();
  }, 60_000);
  afterAll(() => harness.close());

  it('case:A3 G61: of an open quarter changes its own expectation, and nothing that is settled', async () => {
    const supposed = supposing(elite('2026-09-01'));
    expect(await effects().of(supposed, '2026-10-05')).toEqual([
      { partnerId: PARTNER, quarter: '2026-Q3', postedIn: '2026-Q3', amount: usd('-16500') },
    ]);
    expect(await effects().onSettled(supposed, '2026-10-05')).toEqual([]);
  });

  /** Of an issued quarter: what is shown is what the next run posts, to the cent, under its own cause. */
  const shownAndPosted = async (
    streams: readonly (readonly [string, DomainEvent])[],
    { quarter, cause, today }: Readonly<{ quarter: string; cause: string; today: string }>,
  ) => {
    const shown = await effects().onSettled(supposing(...streams.map(([, event]) => event)), today);
    expect(shown).toMatchObject([{ quarter: '2026-Q3', postedIn: quarter }]);
    for (const [stream, event] of streams) await harness.tell(stream, event);
    await harness.settled();
    expect(await effects().onSettled(supposing(...streams.map(([, event]) => event)), today)).toEqual([]);
    const first = quarter.endsWith('Q4') ? `${String(Number(quarter.slice(0, 4)) + 1)}-01-05` : today;
    harness.clock.jumpTo(`${first}T09:00:00.000Z`);
    await harness.settled();
    await issue(harness, quarter);
    expect(await postedIn(harness, quarter)).toMatchObject([
      { amount: shown[0]?.amount, adjusts: { quarter: '2026-Q3', cause } },
    ]);
    return shown[0]?.amount;
  };

  it('case:A3 G61: a level', async () => {
    await issue(harness, '2026-Q3');
    const amount = await shownAndPosted([[`partner-${PARTNER}`, elite('2026-09-01')]], {
      ...{ quarter: '2026-Q4', cause: 'level', today: '2026-10-05' },
    });
    expect(amount).toEqual(usd('-16500'));
  });

  it('case:A3: of nothing is nothing', async () => {
    expect(await effects().of(supposing(elite('2027-01-02')), '2027-01-05')).toEqual([]);
    // Won earlier or later inside the protection, the same is owed.
    expect(await effects().onSettled(supposing(wonOn('2026-09-08')), '2027-01-05')).toEqual([]);
  });

  it('case:A3 G61: the type of a deal', async () => {
    await shownAndPosted([['deal-deal_1', otherType]], {
      ...{ quarter: '2027-Q1', cause: 'deal', today: '2027-04-05' },
    });
  });

  it('case:A3 G61: a match that is taken away, and one that is made', async () => {
    const taken = await shownAndPosted([['shipmentLine-ship_1', unmatched]], {
      ...{ quarter: '2027-Q2', cause: 'match', today: '2027-07-05' },
    });
    const given = await shownAndPosted([['shipmentLine-ship_1', matched]], {
      ...{ quarter: '2027-Q3', cause: 'match', today: '2027-10-05' },
    });
    expect(given).toEqual(moneyJson(subtract(parseMoney(usd('0')), parseMoney(taken ?? usd('0')))));
  });

  it('case:A3 G61: the day on which a deal was won, outside of its protection', async () => {
    await shownAndPosted([['deal-deal_1', wonOn('2026-12-20')]], {
      ...{ quarter: '2027-Q4', cause: 'deal', today: '2027-12-31' },
    });
  });
});
