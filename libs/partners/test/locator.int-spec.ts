import { jpa2023, ProgramsModule } from '@channel/programs';
import {
  ApproveProgrammeVersionCommand,
  DraftProgrammeVersionCommand,
  SubmitProgrammeVersionCommand,
} from '@channel/programs/commands';
import { accepted } from '@channel/testing';
import { personOf, startHarness, type Harness } from '@channel/testing/harness';
import type { Request, Response } from 'express';
import type { EnrolledPartner } from '../src/domain/partner/partner';
import { ApproveStandingCorrectionCommand } from '../src/features/correction/approve-standing-correction/approve-standing-correction.handler';
import { PrepareEnrolmentCorrectionCommand } from '../src/features/correction/prepare-enrolment-correction/prepare-enrolment-correction.handler';
import { InvitePartnerCommand } from '../src/features/application/invite-partner/invite-partner.handler';
import { ConsentToLocatorCommand } from '../src/features/locator/consent-to-locator/consent-to-locator.handler';
import { LocatorListController } from '../src/features/locator/locator-list/locator-list.controller';
import { WithdrawLocatorConsentCommand } from '../src/features/locator/withdraw-locator-consent/withdraw-locator-consent.handler';
import { SignTermsCommand } from '../src/features/sign-terms/sign-terms.handler';
import { PartnersModule } from '../src/partners.module';

const { programmeId } = jpa2023;
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ imports: [ProgramsModule, PartnersModule] });
}, 60_000);
afterAll(() => harness.close());

const run = <State>(
  command: Parameters<Harness['commands']['execute']>[0],
): Promise<Readonly<{ id: string; state: State }>> => accepted<State>(harness.commands.execute(command));
const meta = (who: string) => harness.meta(who);
const paulaOf = (partnerId: string) => harness.meta(personOf('paula', partnerId));

const enact = async (version: number, definition: typeof jpa2023): Promise<void> => {
  await run(new DraftProgrammeVersionCommand({ programmeId, definition }, meta('ines')));
  await run(new SubmitProgrammeVersionCommand({ programmeId, version }, meta('ines')));
  await run(new ApproveProgrammeVersionCommand({ programmeId, version }, meta('carol')));
};
/** An active partner of a level since January. */
const enrolled = async (code: string, name: string, country: string, level: string): Promise<string> => {
  const invited = { code, kind: 'reseller', name, country, programmeId, role: 'solution-reseller' } as const;
  const { id: partnerId } = await run(new InvitePartnerCommand(invited, meta('chen')));
  const enrolment = { level, countryTier: 'A', regions: ['emea'], effectiveOn: '2026-01-15' };
  const why = { reason: 'Found in the audit.', evidence: 'Letter of March' };
  const prepare = new PrepareEnrolmentCorrectionCommand({ partnerId, enrolment, ...why }, meta('chen'));
  const { state } = await run<EnrolledPartner>(prepare);
  const correctionId = state.corrections.at(-1)?.correctionId ?? '';
  await run(new ApproveStandingCorrectionCommand({ partnerId, correctionId }, meta('lars')));
  await run(new SignTermsCommand({ partnerId, termsVersion: 1 }, meta('chen')));
  return partnerId;
};

const previewed = async (...of: readonly (string | undefined)[]): Promise<readonly string[]> => {
  await harness.settled();
  const [country, limit, cursor] = of;
  const page = await harness.get(LocatorListController).preview(country, undefined, undefined, limit, cursor);
  return page.data.map(({ name }) => name);
};
const everybodyReads = () =>
  harness.get(LocatorListController).list(
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    { ip: '192.0.2.7' } as Request,
    {
      getHeader: () => undefined,
      setHeader: () => undefined,
    } as unknown as Response,
  );

it('req:J32 the locator has who agreed, is a list with pages, and nobody outside reads it before the programme says so', async () => {
  await enact(1, jpa2023);
  const cobalt = await enrolled('PTR-0901', 'Cobalt', 'DE', 'select');
  const alder = await enrolled('PTR-0902', 'Alder', 'DE', 'elite-plus');
  const dunmore = await enrolled('PTR-0903', 'Dunmore', 'DE', 'reseller');
  const boreal = await enrolled('PTR-0904', 'Boreal', 'SE', 'elite');
  expect(await previewed()).toEqual([]);
  for (const partnerId of [cobalt, alder, dunmore, boreal])
    await run(new ConsentToLocatorCommand({ partnerId }, paulaOf(partnerId)));
  expect(await previewed()).toEqual(['Alder', 'Boreal', 'Cobalt']);
  expect(await previewed('DE')).toEqual(['Alder', 'Cobalt']);

  const { page } = await harness
    .get(LocatorListController)
    .preview('DE', undefined, undefined, '1', undefined);
  // The cursor repeats what was asked.
  expect(await previewed(undefined, '1', page.nextCursor)).toEqual(['Cobalt']);

  expect((await everybodyReads()).data).toEqual([]);
  await enact(2, {
    ...jpa2023,
    effectiveFrom: '2027-01-01',
    locator: { public: { value: true, source: 'decision' } },
  });
  harness.clock.jumpTo('2027-01-01T12:00:01.000Z');
  expect((await everybodyReads()).data.map(({ name }) => name)).toEqual(['Alder', 'Boreal', 'Cobalt']);

  await run(new WithdrawLocatorConsentCommand({ partnerId: alder }, paulaOf(alder)));
  expect(await previewed()).toEqual(['Boreal', 'Cobalt']);
}, 60_000);
