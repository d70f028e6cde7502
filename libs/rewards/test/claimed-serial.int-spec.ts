import { apiId } from '@channel/event-store';
import type { DomainEvent } from '@channel/kernel';
import { PartnersModule } from '@channel/partners';
import { jpa2023, ProgramsModule } from '@channel/programs';
import { stamped } from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing/harness';
import { StatementReader } from '../src/statement-reader';
import { ApproveRewardRunCommand, CalculateRewardRunCommand, SubmitRewardRunCommand } from '../src/commands';
import type { RewardLine } from '../src/domain/engine/lines';
import { RewardsModule } from '../src/index';
import { factsOfTheStory, PARTNER } from '../src/rewards.builders';

const PROGRAMME = jpa2023.programmeId;
const OTHER = apiId('prtn', 'PTR-0099');
type Facts = readonly (readonly [string, readonly DomainEvent[]])[];

/** The same facts of another partner: its own deal, won with another BOM and shipped earlier through another distributor. */
const factsOfAnother = (dealFacts: (events: readonly DomainEvent[]) => readonly DomainEvent[]): Facts =>
  (
    JSON.parse(
      JSON.stringify(factsOfTheStory().slice(1))
        .replaceAll(PARTNER, OTHER)
        .replaceAll('PTR-0042', 'PTR-0099')
        .replaceAll(apiId('prtn', 'DIST-001'), apiId('prtn', 'DIST-002'))
        .replaceAll('deal_1', 'deal_2')
        .replaceAll('bom_1', 'bom_2')
        .replaceAll('ship_1', 'ship_9')
        .replaceAll('impt_1', 'impt_9')
        .replaceAll('"shipOn":"2026-09-20"', '"shipOn":"2026-09-15"'),
    ) as Facts
  ).map(([stream, events]) => [stream, stream === 'deal-deal_2' ? dealFacts(events) : events]);

describe('case:A1 C10: a serial number of a line that was issued', () => {
  let harness: Harness;

  const append = async (facts: Facts): Promise<void> => {
    for (const [stream, events] of facts) {
      const meta = harness.meta('admin');
      await harness.store.append(stream, 'noStream', {
        commandId: meta.commandId,
        events: events.map((event) => stamped(event, meta)),
      });
    }
    await harness.settled();
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
  const linesOf = async (partnerId: string, quarter: string): Promise<readonly RewardLine[]> => {
    const id = apiId('stmt', `${PROGRAMME}|${partnerId}|${quarter}`);
    return (await harness.get(StatementReader).read(id)).lines.filter(({ planId }) => planId === 'quarterly');
  };
  const begin = async (): Promise<void> => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, RewardsModule],
      clock: '2026-10-05T09:00:00.000Z',
    });
    await append(factsOfTheStory());
  };
  afterEach(() => harness.close());

  it('stays with it when another partner names the number for an earlier day', async () => {
    await begin();
    await issue('2026-Q3');
    await append(factsOfAnother((events) => events));
    harness.clock.jumpTo('2027-01-05T09:00:00.000Z');
    await harness.settled();
    await issue('2026-Q4');
    expect((await linesOf(PARTNER, '2026-Q3')).map(({ amount }) => amount.amount)).toEqual(['82500']);
    expect(await linesOf(PARTNER, '2026-Q4')).toEqual([]);
    expect(await linesOf(OTHER, '2026-Q4')).toMatchObject([
      { amount: { amount: '0' }, codes: ['SERIAL_ALREADY_REWARDED'], adjusts: { cause: 'late' } },
    ]);
  }, 60_000);

  it('case:A2 G63: is not blocked by a line of a deal that nobody won', async () => {
    await begin();
    await append(factsOfAnother((events) => events.filter(({ type }) => !/Won|Closed/.test(type))));
    await issue('2026-Q3');
    expect(await linesOf(PARTNER, '2026-Q3')).toMatchObject([{ amount: { amount: '82500' }, codes: [] }]);
    expect(await linesOf(OTHER, '2026-Q3')).toMatchObject([
      { codes: ['NOT_WON', 'NOT_CLOSED', 'QUANTITY_ABOVE_QUOTE'], amount: { amount: '0' } },
    ]);
  }, 60_000);
});
