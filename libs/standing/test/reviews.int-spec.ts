import { PartnersModule, Partners } from '@channel/partners';
import { InviteToLevelCommand } from '@channel/partners/commands';
import { ProgramsModule } from '@channel/programs';
import { DeciderRunner } from '@channel/runtime';
import { accepted, refusalOf } from '@channel/testing';
import { personOf, startHarness, type Harness } from '@channel/testing/harness';
import {
  AppealReviewCommand,
  DecideReviewCommand,
  ScheduleReviewCommand,
  StartReviewCommand,
} from '../src/commands';
import type { KnownReview } from '../src/domain/review/review';
import { reviewDecider } from '../src/domain/review/review.decider';
import { KnownStandings } from '../src/facts/known-standing';
import { reviewIdOf } from '../src/review-desk';
import { snapshotOf } from '../src/review-snapshot';
import { StandingModule } from '../src/standing.module';
import { rebuiltReviews } from './rebuilt-reviews';
import { ALDER, BOREAL, certify, enact, enrol, leave, programmeId } from './world';

const ROLE = 'solution-reseller';
const FIRST = reviewIdOf(ALDER, ROLE, '2026-07-15');

describe('reviews of a partner', () => {
  let harness: Harness;

  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, StandingModule],
      clock: '2026-01-15T09:00:00.000Z',
    });
    await enact(harness);
    await enrol(harness, ALDER, { code: 'PTR-0042', level: 'select', on: '2026-01-15' });
    await certify(harness, ALDER, 'pers_ann', '2026-02-01');
  }, 60_000);
  afterAll(() => harness.close());

  const reviewOf = async (reviewId: string) =>
    (await harness.get(DeciderRunner).load(reviewDecider, reviewId)).state as KnownReview;
  const start = (reviewId: string, by = 'chen') =>
    harness.commands.execute(new StartReviewCommand({ reviewId }, harness.meta(by)));
  const decide = (level: string, effectiveOn?: string, reviewId = FIRST, by = 'carol') => {
    const data = { reviewId, level, effectiveOn, reason: 'As judged.' };
    return harness.commands.execute(new DecideReviewCommand(data, harness.meta(by)));
  };
  const levelOn = async (day: string) => (await harness.get(Partners).standingOn(ALDER, day))?.level;

  it('req:J86 schedule themselves six months after the entry, and fall due on their day', async () => {
    expect(await reviewOf(FIRST)).toMatchObject({ status: 'scheduled', cause: 'regular', fellDue: false });
    expect(await refusalOf(start(FIRST))).toBe('TOO_EARLY');
    harness.clock.jumpTo('2026-07-15T09:00:00.000Z');
    await harness.settled();
    expect(await reviewOf(FIRST)).toMatchObject({ status: 'scheduled', fellDue: true });
  });

  it('E14 req:J88 are judged as of their day, with the part of the target that its days ask for', async () => {
    await accepted(start(FIRST));
    const { status, snapshot, decideByOn } = await reviewOf(FIRST);
    const held = snapshot?.levels.find(({ place }) => place === 'held');
    const rows = held?.requirements.map(({ requirement, state }) => `${requirement} ${state}`);
    expect([status, decideByOn, held?.level, snapshot?.definitionVersion]).toEqual([
      ...['in_progress', '2026-07-29', 'select', 1],
    ]);
    // Nobody says "not judged before" of what the review is there to judge.
    expect(rows?.filter((row) => row.endsWith('not_judged_before'))).toEqual([]);
    expect(rows).toContain('sales unmet');
    const prorated = held?.requirements.find(({ requirement }) => requirement === 'sales')?.need;
    expect(prorated).toEqual({ money: { amount: '9917808', currency: 'USD' } });
  });

  it('FACTS_CHANGED: are decided on what is known, and judged again at their place for ever', async () => {
    const { snapshot } = await reviewOf(FIRST);
    await leave(harness, ALDER, 'pers_ann', '2026-07-01');
    const outcome = await decide('select');
    expect(outcome).toMatchObject({
      refusal: { refused: 'FACTS_CHANGED', errors: [{ code: 'FACTS_CHANGED' }, { code: 'FACTS_CHANGED' }] },
    });
    expect(JSON.stringify(outcome)).toContain('sales-baseline of select');
    const again = await harness.get(KnownStandings).of(ALDER, '2026-07-15', snapshot?.position ?? '');
    expect(again && snapshotOf(again)).toEqual(snapshot);
    await accepted(start(FIRST));
    expect((await reviewOf(FIRST)).snapshot).not.toEqual(snapshot);
  });

  it('req:J89 FOUR_EYES: lower the level from the day that another lead than the starter decides', async () => {
    expect(
      await refusalOf(
        harness.commands.execute(
          new DecideReviewCommand({ reviewId: FIRST, level: 'reseller', reason: 'x' }, harness.meta('chen')),
        ),
      ),
    ).toBe('FOUR_EYES');
    await accepted(decide('reseller', '2026-08-01'));
    await harness.settled();
    expect([await levelOn('2026-07-31'), await levelOn('2026-08-01')]).toEqual(['select', 'reseller']);
    expect(await reviewOf(reviewIdOf(ALDER, ROLE, '2027-01-15'))).toMatchObject({ status: 'scheduled' });
  });

  it('are appealed by the partner; what is decided then replaces what was planned', async () => {
    const data = { reviewId: FIRST, reason: 'Ann is back.', evidence: 'Contract of July' };
    const appeal = (orgId: string) =>
      harness.commands.execute(new AppealReviewCommand(data, harness.meta(personOf('paula', orgId))));
    expect(await refusalOf(appeal(BOREAL))).toBe('NOT_FOUND');
    await accepted(appeal(ALDER));
    expect(await refusalOf(decide('select'))).toBe('FOUR_EYES');
    await accepted(decide('select', undefined, FIRST, 'ines'));
    await harness.settled();
    expect([await levelOn('2026-07-31'), await levelOn('2026-08-01')]).toEqual(['select', 'select']);
    expect(await reviewOf(FIRST)).toMatchObject({ status: 'in_effect', decision: { outcome: 'keep' } });
    expect(await refusalOf(appeal(ALDER))).toBe('ALREADY_APPEALED');
  });

  it('PARTNER_NOT_ACTIVE ROLE_NOT_REVIEWED: are of an active partner in a role that the programme reviews', async () => {
    const schedule = (partnerId: string) =>
      harness.commands.execute(new ScheduleReviewCommand({ partnerId, reason: 'x' }, harness.meta('carol')));
    const invited = (partnerId: string, role: string) =>
      ({
        type: 'PartnerInvited',
        data: {
          ...{ partnerId, code: partnerId, kind: 'distributor', name: 'D', country: 'SE', programmeId, role },
          ...{ invitedBy: 'pers_chen', invitedAt: harness.clock.now() },
        },
      }) as const;
    await harness.tell('partner-prtn_d', invited('prtn_d', 'distributor'));
    expect(await refusalOf(schedule('prtn_d'))).toBe('PARTNER_NOT_ACTIVE');
    await harness.tell(
      'partner-prtn_d',
      {
        type: 'PartnerAssessed',
        data: {
          ...{ partnerId: 'prtn_d', level: null, countryTier: 'A', regions: ['emea'] },
          ...{ assessedBy: 'pers_chen', assessedAt: harness.clock.now(), effectiveOn: '2026-07-15' },
        },
      },
      {
        type: 'PartnerTermsSigned',
        data: {
          ...{ partnerId: 'prtn_d', programmeId, termsVersion: 1, signedBy: 'pers_x' },
          ...{ signedAt: harness.clock.now(), signedOn: '2026-07-15' },
        },
      },
    );
    expect(await refusalOf(schedule('prtn_d'))).toBe('ROLE_NOT_REVIEWED');
  });

  it('req:J9 INVITATION_REQUIRED: go up off-cycle once the partner is invited', async () => {
    harness.clock.jumpTo('2026-07-20T09:00:00.000Z');
    const asked = { partnerId: ALDER, reason: 'Four new specialists.' };
    const { id } = await accepted(
      harness.commands.execute(new ScheduleReviewCommand(asked, harness.meta('carol'))),
    );
    await accepted(start(id));
    expect(await refusalOf(decide('elite', undefined, id))).toBe('INVITATION_REQUIRED');
    const invite = { partnerId: ALDER, level: 'elite', reason: 'Four new specialists.' };
    await accepted(harness.commands.execute(new InviteToLevelCommand(invite, harness.meta('chen'))));
    await accepted(decide('elite', undefined, id));
    await harness.settled();
    expect([await levelOn('2026-07-19'), await levelOn('2026-07-20')]).toEqual(['select', 'elite']);
  });

  it('G22: every snapshot is the same when it is judged again at its place, whatever was told since', async () => {
    const rebuilt = await rebuiltReviews(harness.store, harness.get(KnownStandings));
    expect(rebuilt.length).toBeGreaterThan(2);
    for (const { kept, again } of rebuilt) expect(again).toEqual(kept);
  });
});
