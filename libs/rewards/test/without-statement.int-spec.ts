import { apiId } from '@channel/event-store';
import { PartnersModule } from '@channel/partners';
import { jpa2023, ProgramsModule } from '@channel/programs';
import { stamped } from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing/harness';
import { ExcludePartnerCommand } from '../src/features/run/exclude-partner/exclude-partner.handler';
import { StatementReader } from '../src/statement-reader';
import { ApproveRewardRunCommand, CalculateRewardRunCommand, SubmitRewardRunCommand } from '../src/commands';
import { RewardsModule } from '../src/index';
import { factsOfTheStory, PARTNER } from '../src/rewards.builders';

const PROGRAMME = jpa2023.programmeId;
const statementOf = (quarter: string): string => apiId('stmt', `${PROGRAMME}|${PARTNER}|${quarter}`);

describe('a partner without a statement in an issued quarter', () => {
  let harness: Harness;

  const issue = async (quarter: string, excluded: readonly string[] = []): Promise<void> => {
    const { commands } = harness;
    const data = { programmeId: PROGRAMME, quarter };
    const started = await commands.execute(new CalculateRewardRunCommand(data, harness.meta('fatima')));
    if (started.kind !== 'started') throw new Error(JSON.stringify(started));
    const runId = started.id;
    await harness.settled();
    for (const partnerId of excluded)
      await commands.execute(
        new ExcludePartnerCommand({ runId, partnerId, reason: 'audit' }, harness.meta('fatima')),
      );
    await commands.execute(new SubmitRewardRunCommand({ runId }, harness.meta('fatima')));
    const approved = await commands.execute(new ApproveRewardRunCommand({ runId }, harness.meta('lars')));
    expect(approved).toMatchObject({ kind: 'accepted' });
    await harness.settled();
  };
  const accruals = async (): Promise<readonly unknown[]> => {
    const found: unknown[] = [];
    const stream = `accrual-${PROGRAMME}-${PARTNER}-2026-Q3`;
    for await (const { type, data } of harness.store.readStream(stream)) {
      const { amount, accrued, statementId } = data as Readonly<
        Record<'amount' | 'accrued', { amount: string } | undefined> & { statementId?: unknown }
      >;
      found.push([type, (amount ?? accrued)?.amount, ...(statementId === undefined ? [] : [statementId])]);
    }
    return found;
  };

  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, RewardsModule],
      clock: '2026-10-05T09:00:00.000Z',
    });
    for (const [stream, events] of factsOfTheStory()) {
      const meta = harness.meta('admin');
      const stored = events.map((event) => stamped(event, meta));
      await harness.store.append(stream, 'noStream', { commandId: meta.commandId, events: stored });
    }
    await harness.settled();
    await issue('2026-Q3', [PARTNER]);
  }, 60_000);
  afterAll(async () => {
    await harness.close();
  });

  it('R22: keeps no accrual: what was expected is taken back when the quarter is issued', async () => {
    expect(await accruals()).toEqual([
      ['RewardAccrued', '82500'],
      ['RewardAccrued', '-82500'],
      ['RewardAccrualClosed', '0', null],
    ]);
  });

  it('R14: gets the quarter as adjustments of the next one', async () => {
    harness.clock.jumpTo('2027-01-05T09:00:00.000Z');
    await issue('2026-Q4');
    const { lines } = await harness.get(StatementReader).read(statementOf('2026-Q4'));
    expect(lines.filter(({ amount }) => amount.amount !== '0')).toMatchObject([
      { amount: { amount: '82500' }, adjusts: { cause: 'late', quarter: '2026-Q3' } },
    ]);
    expect(await accruals()).toHaveLength(3);
  });
});
