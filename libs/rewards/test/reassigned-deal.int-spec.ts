import type { DomainEvent } from '@channel/kernel';
import { PartnersModule } from '@channel/partners';
import { jpa2023, ProgramsModule } from '@channel/programs';
import { stamped } from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing/harness';
import { CalculateRewardRunCommand } from '../src/commands';
import { RewardsModule } from '../src/index';
import { factsOfTheStory } from '../src/rewards.builders';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({
    imports: [ProgramsModule, PartnersModule, RewardsModule],
    clock: '2026-10-05T09:00:00.000Z',
  });
}, 60_000);
afterAll(() => harness.close());

/** Approved again for another partner, as a reassignment does it, before it was won. */
const approvedForAnother = (event: DomainEvent): readonly DomainEvent[] =>
  event.type === 'DealApproved'
    ? [event, { ...event, data: { ...(event.data as object), partnerId: 'prtn_birch' } }]
    : [event];

it('req:R10 a deal that went to another partner earns the one before nothing, whatever was matched', async () => {
  const meta = harness.meta('admin');
  for (const [stream, events] of factsOfTheStory())
    await harness.store.append(stream, 'noStream', {
      commandId: harness.meta('admin').commandId,
      events: events.flatMap(approvedForAnother).map((event) => stamped(event, meta)),
    });
  await harness.settled();
  const dry = harness.meta('fatima', { dryRun: true });
  const data = { programmeId: jpa2023.programmeId, quarter: '2026-Q3' };
  expect(await harness.commands.execute(new CalculateRewardRunCommand(data, dry))).toMatchObject({
    kind: 'dry_run',
    totals: { total: { amount: '0', currency: 'USD' } },
  });
}, 60_000);
