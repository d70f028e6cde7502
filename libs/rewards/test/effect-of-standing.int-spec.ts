import { apiId } from '@channel/event-store';
import { PartnersModule, StandingEffects, type PartnerEvent } from '@channel/partners';
import { jpa2023, ProgramsModule } from '@channel/programs';
import { stamped } from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing';
import { StatementReader } from '../src/features/statement/statement-list/statement-lines.query';
import { ApproveRewardRunCommand, CalculateRewardRunCommand, SubmitRewardRunCommand } from '../src/commands';
import { RewardsModule } from '../src/index';
import { factsOfTheStory, PARTNER } from '../src/rewards.builders';

const PROGRAMME = jpa2023.programmeId;

describe('the effect of a supposed standing', () => {
  let harness: Harness;

  const append = async (
    stream: string,
    ...events: readonly Readonly<{ type: string; data: object }>[]
  ): Promise<void> => {
    const meta = harness.meta('admin');
    let revision = -1n;
    for await (const _ of harness.store.readStream(stream)) revision += 1n;
    await harness.store.append(stream, revision < 0n ? 'noStream' : revision, {
      commandId: meta.commandId,
      events: events.map((event) => stamped(event as never, meta)),
    });
  };
  const issue = async (quarter: string): Promise<void> => {
    const data = { programmeId: PROGRAMME, quarter };
    const started = await harness.commands.execute(
      new CalculateRewardRunCommand(data, harness.meta('fatima')),
    );
    if (started.kind !== 'started') throw new Error(JSON.stringify(started));
    await harness.settled();
    const runId = started.id;
    await harness.commands.execute(new SubmitRewardRunCommand({ runId }, harness.meta('fatima')));
    await harness.commands.execute(new ApproveRewardRunCommand({ runId }, harness.meta('lars')));
    await harness.settled();
  };

  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, RewardsModule],
      clock: '2026-10-05T09:00:00.000Z',
    });
    for (const [stream, events] of factsOfTheStory()) await append(stream, ...events);
    await harness.settled();
  }, 60_000);
  afterAll(() => harness.close());

  const elite = { kind: 'level', partnerId: PARTNER, level: 'elite', effectiveOn: '2026-09-01' } as const;

  it('case:A3 G61: of an open quarter changes its own expectation', async () => {
    expect(await harness.get(StandingEffects).of(elite, '2026-10-05')).toEqual([
      {
        partnerId: PARTNER,
        quarter: '2026-Q3',
        postedIn: '2026-Q3',
        amount: { amount: '-16500', currency: 'USD' },
      },
    ]);
  });

  it('case:A3 G61: of an issued quarter is what the next run posts, to the cent', async () => {
    await issue('2026-Q3');
    const shown = await harness.get(StandingEffects).of(elite, '2026-10-05');
    expect(shown).toMatchObject([
      { quarter: '2026-Q3', postedIn: '2026-Q4', amount: { amount: '-16500', currency: 'USD' } },
    ]);
    const changed: PartnerEvent = {
      type: 'PartnerLevelChanged',
      data: {
        ...{ partnerId: PARTNER, level: 'elite', effectiveOn: '2026-09-01', reason: 'contract' },
        ...{ changedBy: 'pers_carol', changedAt: harness.clock.now(), changedOn: '2026-10-20' },
      },
    };
    await append(`partner-${PARTNER}`, changed);
    harness.clock.jumpTo('2027-01-05T09:00:00.000Z');
    await harness.settled();
    await issue('2026-Q4');
    const statement = apiId('stmt', `${PROGRAMME}|${PARTNER}|2026-Q4`);
    const { lines } = await harness.get(StatementReader).read(statement);
    expect(lines.filter(({ amount }) => amount.amount !== '0')).toMatchObject([
      { amount: shown[0]?.amount, adjusts: { quarter: '2026-Q3', cause: 'level' } },
    ]);
  });

  it('case:A3: of nothing is nothing', async () => {
    const plus = { ...elite, effectiveOn: '2027-01-02' };
    expect(await harness.get(StandingEffects).of(plus, '2027-01-05')).toEqual([]);
  });
});
