import { PartnersModule, Partners, type PartnerEvent } from '@channel/partners';
import { InviteToLevelCommand } from '@channel/partners/commands';
import { ProgramsModule } from '@channel/programs';
import { DeciderRunner } from '@channel/runtime';
import { accepted, refusalOf } from '@channel/testing';
import { startHarness, type Harness } from '@channel/testing/harness';
import { DecideReviewCommand, ScheduleReviewCommand, StartReviewCommand } from '../src/commands';
import type { KnownReview } from '../src/domain/review/review';
import { reviewDecider } from '../src/domain/review/review.decider';
import { reviewIdOf } from '../src/review-desk';
import { StandingModule } from '../src/standing.module';
import { ALDER, enact, enrol, tell } from './world';

const ROLE = 'naas-provider';
const FIRST = reviewIdOf(ALDER, ROLE, '2026-09-01');

describe('req:J86 req:J87 reviews of a role beside the first one', () => {
  let harness: Harness;

  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, StandingModule],
      clock: '2026-03-01T09:00:00.000Z',
    });
    await enact(harness);
    await enrol(harness, ALDER, { code: 'PTR-0042', level: 'select', on: '2026-01-15' });
    const at = harness.clock.now();
    const of = { partnerId: ALDER, role: ROLE };
    const events: readonly PartnerEvent[] = [
      {
        type: 'PartnerRoleOpened',
        data: { ...of, by: 'invitation', reason: 'x', openedBy: 'pers_chen', openedAt: at },
      },
      {
        type: 'PartnerRoleAssessed',
        data: {
          ...{ ...of, level: 'select-provider', regions: ['emea'], effectiveOn: '2026-03-01' },
          ...{ assessedBy: 'pers_chen', assessedAt: at },
        },
      },
      {
        type: 'PartnerRoleSigned',
        data: { ...of, termsVersion: 1, signedBy: 'pers_x', signedAt: at, signedOn: '2026-03-01' },
      },
    ];
    await tell(harness, `partner-${ALDER}`, ...events);
  }, 60_000);
  afterAll(() => harness.close());

  const reviewOf = async (reviewId: string) =>
    (await harness.get(DeciderRunner).load(reviewDecider, reviewId)).state as KnownReview;
  const decide = (level: string, effectiveOn?: string) => {
    const data = { reviewId: FIRST, level, effectiveOn, reason: 'As judged.' };
    return harness.commands.execute(new DecideReviewCommand(data, harness.meta('carol')));
  };
  const levelsOn = async (day: string) => {
    const standing = await harness.get(Partners).standingOn(ALDER, day);
    return [standing?.level, standing?.furtherRoles?.[0]?.level];
  };

  it('schedule themselves six months after the entry into it, beside those of the first role', async () => {
    expect(await reviewOf(FIRST)).toMatchObject({ status: 'scheduled', role: ROLE, cause: 'regular' });
    const ofFirst = await reviewOf(reviewIdOf(ALDER, 'solution-reseller', '2026-07-15'));
    expect(ofFirst).toMatchObject({ status: 'scheduled', role: 'solution-reseller' });
  });

  it('judge the rows of their role', async () => {
    harness.clock.jumpTo('2026-09-01T09:00:00.000Z');
    await harness.settled();
    await accepted(
      harness.commands.execute(new StartReviewCommand({ reviewId: FIRST }, harness.meta('chen'))),
    );
    const { snapshot } = await reviewOf(FIRST);
    expect(snapshot?.level).toBe('select-provider');
    const held = snapshot?.levels.find(({ place }) => place === 'held');
    expect(held?.requirements.map(({ requirement }) => requirement)).toContain('new-business');
  });

  it('lead up by an invitation to a level of the role, and leave the first role as it is', async () => {
    expect(await refusalOf(decide('elite'))).toBe('LEVEL_UNKNOWN');
    expect(await refusalOf(decide('elite-provider', '2026-10-01'))).toBe('INVITATION_REQUIRED');
    const invitation = { partnerId: ALDER, level: 'elite-provider', reason: 'It grows.' };
    await accepted(harness.commands.execute(new InviteToLevelCommand(invitation, harness.meta('chen'))));
    await accepted(decide('elite-provider', '2026-10-01'));
    await harness.settled();
    expect(await levelsOn('2026-09-30')).toEqual(['select', 'select-provider']);
    expect(await levelsOn('2026-10-01')).toEqual(['select', 'elite-provider']);
  });

  it('follow each other yearly by the entry into the role, and are in effect on their day', async () => {
    expect(await reviewOf(reviewIdOf(ALDER, ROLE, '2027-03-01'))).toMatchObject({ status: 'scheduled' });
    harness.clock.jumpTo('2026-10-01T09:00:00.000Z');
    await harness.settled();
    expect(await reviewOf(FIRST)).toMatchObject({ status: 'in_effect', decision: { outcome: 'up' } });
  });

  it('are asked for off-cycle of a role that the partner has', async () => {
    const schedule = (role: string) =>
      harness.commands.execute(
        new ScheduleReviewCommand(
          { partnerId: ALDER, role, reason: 'It asks for it.' },
          harness.meta('carol'),
        ),
      );
    expect(await refusalOf(schedule('operate'))).toBe('ROLE_NOT_REVIEWED');
    await accepted(schedule(ROLE));
    const extra = await reviewOf(reviewIdOf(ALDER, ROLE, '2026-10-01'));
    expect(extra).toMatchObject({ role: ROLE, cause: 'off-cycle' });
  });
});
