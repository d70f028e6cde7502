import { apiId } from '@channel/event-store';
import { PartnersModule } from '@channel/partners';
import { jpa2023, ProgramsModule, type ProgrammeDefinition, type RewardPlan } from '@channel/programs';
import {
  ApproveProgrammeVersionCommand,
  DraftProgrammeVersionCommand,
  SubmitProgrammeVersionCommand,
} from '@channel/programs/commands';
import { stamped } from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing/harness';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StatementReader } from '../src/statement-reader';
import { ApproveRewardRunCommand, CalculateRewardRunCommand, SubmitRewardRunCommand } from '../src/commands';
import { RewardsModule } from '../src/index';
import { factsOfTheStory, PARTNER } from '../src/rewards.builders';

const FOLDER = join(__dirname, '..', '..', '..', 'tests', 'fixtures', 'plans');
const kickback = JSON.parse(readFileSync(join(FOLDER, 'wireless-kickback.json'), 'utf8')) as RewardPlan;
const { programmeId } = jpa2023;

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({
    imports: [ProgramsModule, PartnersModule, RewardsModule],
    clock: '2026-06-01T09:00:00.000Z',
  });
}, 60_000);
afterAll(() => harness.close());

const enact = async (version: number, definition: ProgrammeDefinition): Promise<void> => {
  const known = { programmeId, version };
  for (const outcome of [
    await harness.commands.execute(
      new DraftProgrammeVersionCommand({ programmeId, definition }, harness.meta('ines')),
    ),
    await harness.commands.execute(new SubmitProgrammeVersionCommand(known, harness.meta('ines'))),
    await harness.commands.execute(new ApproveProgrammeVersionCommand(known, harness.meta('carol'))),
  ])
    expect(outcome.kind).toBe('accepted');
};
/** The deal of the story, over access points instead of switches. */
const wirelessFacts = () =>
  factsOfTheStory().map(([stream, events]) => {
    const text = JSON.stringify(events).replaceAll('"switching"', '"wireless"').replaceAll('"EX"', '"AP"');
    return [stream, JSON.parse(text) as typeof events] as const;
  });

/** The proof of "How it grows" in docs/architecture.md: a plan of the forms that there are is data of a version. */
it('a plan that a new version adds is calculated, issued and explained without a line of code', async () => {
  await enact(1, jpa2023);
  await enact(2, { ...jpa2023, effectiveFrom: '2026-07-01', plans: [...jpa2023.plans, kickback] });
  harness.clock.jumpTo('2026-10-05T09:00:00.000Z');
  for (const [stream, events] of wirelessFacts()) {
    const meta = harness.meta('admin');
    if (!stream.startsWith('terms-'))
      await harness.store.append(stream, 'noStream', {
        commandId: meta.commandId,
        events: events.map((event) => stamped(event, meta)),
      });
  }
  await harness.settled();
  const run = await harness.commands.execute(
    new CalculateRewardRunCommand({ programmeId, quarter: '2026-Q3' }, harness.meta('fatima')),
  );
  if (run.kind !== 'started') throw new Error(JSON.stringify(run));
  await harness.settled();
  await harness.commands.execute(new SubmitRewardRunCommand({ runId: run.id }, harness.meta('fatima')));
  await harness.commands.execute(new ApproveRewardRunCommand({ runId: run.id }, harness.meta('lars')));
  await harness.settled();
  const statementId = apiId('stmt', `${programmeId}|${PARTNER}|2026-Q3`);
  const { lines } = await harness.get(StatementReader).read(statementId);
  const amounts = lines.map(({ planId, ruleVersion, amount }) => [planId, ruleVersion, amount.amount]);
  expect(amounts).toEqual(
    expect.arrayContaining([
      ['quarterly', 2, '82500'],
      // 16,500.00 × 1.5 %
      ['wireless-kickback', 2, '24750'],
    ]),
  );
}, 60_000);
