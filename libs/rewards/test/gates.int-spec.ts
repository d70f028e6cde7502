import { PartnersModule, StandingGates, type UnmetByLevel } from '@channel/partners';
import { jpa2023, ProgramsModule, type ProgrammeDefinition, type TermsEvent } from '@channel/programs';
import { startHarness, type Harness } from '@channel/testing/harness';
import { RewardCalculator, type PartnerResult } from '../src/calculation/reward-calculator';
import { FeedPin } from '../src/inputs/feed-pin';
import { ApproveRewardRunCommand, CalculateRewardRunCommand, SubmitRewardRunCommand } from '../src/commands';
import { RewardsModule } from '../src/index';
import { factsOfTheStory, PARTNER } from '../src/rewards.builders';

const { programmeId } = jpa2023;

describe('gates of requirements', () => {
  let harness: Harness;
  const asked: string[] = [];

  /** A version whose gates begin on a day. */
  const enact = (version: number, gateFrom: string): Promise<unknown> => {
    const effectiveFrom = jpa2023.effectiveFrom;
    const definition: ProgrammeDefinition = {
      ...jpa2023,
      requirements: { gateFrom: { value: gateFrom, source: 'sample' } },
    };
    const [at, by] = [harness.clock.now(), 'pers_ines'];
    const events: readonly TermsEvent[] = [
      {
        type: 'ProgrammeVersionDrafted',
        data: { programmeId, version, definition, draftedBy: by, draftedAt: at },
      },
      {
        type: 'ProgrammeVersionApproved',
        data: { programmeId, version, effectiveFrom, approvedBy: 'pers_carol', approvedAt: at },
      },
    ];
    return harness.tell(`terms-${programmeId}`, ...events);
  };
  const calculated = async (
    definitionVersion: number,
    position: string,
    quarter = '2026-Q3',
  ): Promise<PartnerResult | undefined> => {
    const calculator = harness.get(RewardCalculator);
    const basis = { programmeId, quarter, position, definitionVersion };
    return calculator.partner(PARTNER, await calculator.begin(basis));
  };
  const issue = async (quarter: string): Promise<void> => {
    const { commands, meta, settled } = harness;
    const started = await commands.execute(
      new CalculateRewardRunCommand({ programmeId, quarter }, meta('fatima')),
    );
    if (started.kind !== 'started') throw new Error(JSON.stringify(started));
    await settled();
    for (const command of [
      new SubmitRewardRunCommand({ runId: started.id }, meta('fatima')),
      new ApproveRewardRunCommand({ runId: started.id }, meta('lars')),
    ])
      expect(await commands.execute(command)).toMatchObject({ kind: 'accepted' });
    await settled();
  };
  const head = () => harness.get(FeedPin).head();

  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, RewardsModule],
      clock: '2026-10-05T09:00:00.000Z',
    });
    for (const [stream, events] of factsOfTheStory()) await harness.tell(stream, ...events);
    await harness.settled();
    harness.get(StandingGates).register({
      onDays: (_partnerId, days, place) => {
        asked.push(...days, place ?? 'now');
        const unmet: UnmetByLevel = { 'elite-plus': ['sales-baseline'], elite: [] };
        return Promise.resolve(new Map(days.map((day) => [day, unmet])));
      },
    });
  }, 60_000);
  afterAll(() => harness.close());

  it('G78: what was calculated before they began keeps its digest, and asks nobody', async () => {
    const position = await head();
    const before = await calculated(1, position);
    await enact(2, '2026-07-01');
    await enact(3, '2026-10-01');
    await harness.settled();
    expect(await calculated(1, position)).toEqual(before);
    expect((await calculated(3, await head()))?.lines.map(({ amount }) => amount)).toEqual(
      before?.lines.map(({ amount }) => amount),
    );
    expect(asked).toEqual([]);
  });

  it('G23 req:J37: from then on an unmet row of the level earns nothing, and each line keeps the snapshot', async () => {
    const position = await head();
    const result = await calculated(2, position);
    expect(result?.total.amount).toBe('0');
    expect(result?.lines.length).toBeGreaterThan(0);
    for (const line of result?.lines ?? [])
      expect(line).toMatchObject({
        ...{ level: 'elite-plus', requirements: { unmet: ['sales-baseline'] } },
        codes: expect.arrayContaining(['REQUIREMENTS_NOT_MET']) as unknown,
      });
    expect(asked).toEqual(['2026-09-20', position]);
  });

  it('case:A3 G61: what one person records of a past day after the issue moves nothing that was issued', async () => {
    await enact(4, '2026-07-01');
    await harness.settled();
    // Behind every place, until the quarter is issued.
    let issuedAt = '~';
    // Afterwards somebody records that a certified person had left before the shipment.
    harness.get(StandingGates).register({
      onDays: (_partnerId, days, place = '') => {
        const later = place > issuedAt;
        return Promise.resolve(new Map(days.map((day) => [day, { 'elite-plus': later ? ['staff'] : [] }])));
      },
    });
    const paid = (await calculated(4, await head()))?.total;
    expect(paid?.amount).not.toBe('0');
    await issue('2026-Q3');
    issuedAt = await head();
    await enact(5, '2026-07-01');
    await harness.settled();
    expect(await calculated(4, await head(), '2026-Q4')).toBeUndefined();
  });
});
