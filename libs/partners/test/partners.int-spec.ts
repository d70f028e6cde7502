import { apiId } from '@channel/event-store';
import { jpa2023, ProgramsModule } from '@channel/programs';
import {
  ApproveProgrammeVersionCommand,
  DraftProgrammeVersionCommand,
  SubmitProgrammeVersionCommand,
} from '@channel/programs/commands';
import { viewOf, type Outcome } from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing/harness';
import type { EnrolledPartner } from '../src/domain/partner/partner';
import { Partners } from '../src/domain/partner/standing';
import { ChangePartnerLevelCommand } from '../src/features/level/change-partner-level/change-partner-level.handler';
import { PrepareEnrolmentCorrectionCommand } from '../src/features/correction/prepare-enrolment-correction/prepare-enrolment-correction.handler';
import { ApproveStandingCorrectionCommand } from '../src/features/correction/approve-standing-correction/approve-standing-correction.handler';
import { PrepareStandingCorrectionCommand } from '../src/features/correction/prepare-standing-correction/prepare-standing-correction.handler';
import { InvitePartnerCommand } from '../src/features/application/invite-partner/invite-partner.handler';
import { KeepRecordCommand } from '../src/features/record/keep-record/keep-record.handler';
import { EnrolInRoleCommand } from '../src/features/role/enrol-in-role/enrol-in-role.handler';
import { InviteToRoleCommand } from '../src/features/role/invite-to-role/invite-to-role.handler';
import { SignRoleCommand } from '../src/features/role/sign-role/sign-role.handler';
import { ApplyPartnerCommand } from '../src/features/application/apply-partner/apply-partner.handler';
import { ClocksOfPartnersModule } from '../src/features/clock/clock.module';
import { clockList } from '../src/features/clock/clock-list/clock-list.projection';
import { partnerList } from '../src/features/partner-list/partner-list.projection';
import { SignTermsCommand } from '../src/features/sign-terms/sign-terms.handler';
import { PartnersModule } from '../src/partners.module';

const { programmeId } = jpa2023;

describe('partners', () => {
  let harness: Harness;
  beforeAll(async () => {
    const imports = [ProgramsModule, PartnersModule, ClocksOfPartnersModule];
    harness = await startHarness({ imports, runtime: { batchSize: 1 } });
  }, 60_000);
  afterAll(() => harness.close());

  const chen = () => harness.meta('chen');
  const accepted = <Code extends string>(outcome: Outcome<Code>): string => {
    if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.refusal));
    return outcome.id;
  };
  const invite = (role: string) =>
    harness.commands.execute(
      new InvitePartnerCommand(
        { code: 'PTR-0900', kind: 'reseller', name: 'Northwind Cloud', country: 'SE', programmeId, role },
        chen(),
      ),
    );
  const evident = { reason: 'Found in the audit.', evidence: 'Letter of March' };
  type Prepared = Readonly<{ state: EnrolledPartner }>;
  /** G61: what is past is prepared by one person and approved by another. */
  const approve = async (partnerId: string, prepared: Outcome<string>): Promise<void> => {
    accepted(prepared);
    const [correction] = (prepared as unknown as Prepared).state.corrections.slice(-1);
    const known = { partnerId, correctionId: correction?.correctionId ?? '' };
    accepted(
      await harness.commands.execute(new ApproveStandingCorrectionCommand(known, harness.meta('lars'))),
    );
  };
  const enrolSince = async (partnerId: string, effectiveOn: string): Promise<void> => {
    const enrolment = { level: 'select-provider', countryTier: 'B', regions: ['emea'], effectiveOn };
    const asked = new PrepareEnrolmentCorrectionCommand({ partnerId, enrolment, ...evident }, chen());
    await approve(partnerId, await harness.commands.execute(asked));
  };
  /** What a provider signs before it is assessed (J75). */
  const keepPapers = async (partnerId: string): Promise<void> => {
    for (const name of ['naas-agreement', 'business-plan']) {
      const paper = {
        kind: 'document',
        name,
        version: '1',
        evidence: 'Contract 7',
        fromOn: '2026-01-01',
      } as const;
      accepted(await harness.commands.execute(new KeepRecordCommand({ partnerId, ...paper }, chen())));
    }
  };
  const enact = async (number = 1, definition = jpa2023): Promise<void> => {
    const version = { programmeId, version: number };
    const ines = () => harness.meta('ines');
    accepted(
      await harness.commands.execute(new DraftProgrammeVersionCommand({ programmeId, definition }, ines())),
    );
    accepted(await harness.commands.execute(new SubmitProgrammeVersionCommand(version, ines())));
    accepted(
      await harness.commands.execute(new ApproveProgrammeVersionCommand(version, harness.meta('carol'))),
    );
  };

  it('are not invited before a version of the programme is in force', async () => {
    expect(await invite('naas-provider')).toMatchObject({ refusal: { refused: 'VERSION_NOT_IN_FORCE' } });
  });

  it('req:J7 req:J6 stand on a day with the level, regions and specialisations of that day', async () => {
    await enact();
    const partnerId = accepted(await invite('naas-provider'));
    await keepPapers(partnerId);
    await enrolSince(partnerId, '2026-01-15');
    accepted(await harness.commands.execute(new SignTermsCommand({ partnerId, termsVersion: 1 }, chen())));
    const raise = {
      ...{ partnerId, level: 'elite-provider', effectiveOn: '2026-10-01', reason: 'Review of July' },
      ...{ reviewId: 'revw_1', decidedBy: 'pers_carol' },
    };
    accepted(await harness.commands.execute(new ChangePartnerLevelCommand(raise, harness.meta('carol'))));
    const days = { fromOn: '2026-03-01', untilOn: '2026-12-01' };
    const fact = { kind: 'specialisation', specialisation: 'security', ...days } as const;
    const asked = new PrepareStandingCorrectionCommand({ partnerId, fact, ...evident }, chen());
    await approve(partnerId, await harness.commands.execute(asked));
    const on = async (day: string) => {
      const standing = await harness.get(Partners).standingOn(partnerId, day);
      return [standing?.role, standing?.level, standing?.specialisations, standing?.regions];
    };
    expect(await on('2026-01-14')).toEqual(['naas-provider', null, [], ['emea']]);
    expect(await on('2026-02-28')).toEqual(['naas-provider', 'select-provider', [], ['emea']]);
    expect(await on('2026-09-30')).toEqual(['naas-provider', 'select-provider', ['security'], ['emea']]);
    expect(await on('2026-12-01')).toEqual(['naas-provider', 'elite-provider', [], ['emea']]);
    expect(await invite('naas-provider')).toMatchObject({ refusal: { refused: 'ALREADY_ENROLLED' } });
  });

  it('inv:P3 make the same rows when the feed is delivered again', async () => {
    const rows = () => harness.sql.query(`select * from ${viewOf(partnerList.name)} order by key`);
    await harness.settled();
    const live = await rows();
    // The level of October is planned (G75).
    expect(live).toMatchObject([{ code: 'PTR-0900', status: 'active', level: 'select-provider' }]);
    await harness.admin.rebuild(partnerList.name);
    await harness.settled();
    expect(await rows()).toEqual(live);
  });

  it('case:A10 G75 begin a planned level by themselves on its day', async () => {
    harness.clock.jumpTo('2026-10-01T00:00:01.000Z');
    await harness.settled();
    const rows = await harness.sql.query(`select level from ${viewOf(partnerList.name)}`);
    expect(rows).toMatchObject([{ level: 'elite-provider' }]);
  });

  it('req:J1 req:J110 have one more role beside the first, with regions of its own; a stranger applies for itself only', async () => {
    const partnerId = apiId('prtn', 'PTR-0900');
    const role = 'solution-reseller';
    const opening = { partnerId, role, reason: 'It resells as well.' };
    accepted(await harness.commands.execute(new InviteToRoleCommand(opening, chen())));
    const assessment = { partnerId, role, level: 'select', regions: ['apac'] };
    accepted(await harness.commands.execute(new EnrolInRoleCommand(assessment, chen())));
    const signature = { partnerId, role, termsVersion: 1 };
    const signed = await harness.commands.execute(new SignRoleCommand(signature, chen()));
    expect((signed as unknown as Prepared).state).toMatchObject({
      ...{ role: 'naas-provider', regions: ['emea'] },
      furtherRoles: [{ role, status: 'active', level: 'select', regions: ['apac'] }],
    });
    const stranger = { code: 'PTR-0901', name: 'Other', country: 'SE', programmeId };
    expect(await harness.commands.execute(new ApplyPartnerCommand(stranger, chen()))).toMatchObject({
      refusal: { refused: 'NOT_FOUND' },
    });
  });

  it('7.10 T5 sign the terms of a new version in time: the clock begins with its first day, the signature ends it', async () => {
    const partnerId = apiId('prtn', 'PTR-0900');
    const clocks = () =>
      harness.sql.query(
        `select "endsOn"::text, status, "endedOn"::text from ${viewOf(clockList.name)} where clock = 'new-terms'`,
      );
    const sign = async (termsVersion: number) => {
      const outcome = await harness.commands.execute(
        new SignTermsCommand({ partnerId, termsVersion }, chen()),
      );
      await harness.settled();
      return outcome.kind === 'refused' ? outcome.refusal.refused : outcome.kind;
    };
    await enact(2, { ...jpa2023, effectiveFrom: '2027-01-01' });
    await harness.settled();
    expect(await clocks()).toEqual([]);
    harness.clock.jumpTo('2027-01-01T12:00:01.000Z');
    await harness.settled();
    expect(await clocks()).toEqual([{ endsOn: '2027-04-01', status: 'running', endedOn: null }]);
    expect(await sign(1)).toBe('TERMS_VERSION_OLD');
    expect(await sign(2)).toBe('accepted');
    expect(await clocks()).toEqual([{ endsOn: '2027-04-01', status: 'done', endedOn: '2027-01-01' }]);
  });
});
