import { apiId } from '@channel/event-store';
import type { PartnerEvent, PersonEvent } from '@channel/partners';
import { jpa2023, type ProgrammeDefinition, type TermsEvent } from '@channel/programs';
import type { Harness } from '@channel/testing/harness';

export const { programmeId } = jpa2023;
export const ALDER = apiId('prtn', 'PTR-0042');
export const BOREAL = apiId('prtn', 'PTR-0057');
export const CEDAR = apiId('prtn', 'PTR-0063');

/** Facts of other contexts, until everybody knows them. */
export const tell = async (
  harness: Harness,
  ...[stream, ...events]: Parameters<Harness['tell']>
): Promise<string> => {
  const checkpoint = await harness.tell(stream, ...events);
  await harness.settled();
  return checkpoint;
};

export const enact = (
  harness: Harness,
  definition: ProgrammeDefinition = jpa2023,
  version = 1,
): Promise<string> => {
  const at = harness.clock.now();
  const { effectiveFrom } = definition;
  const events: readonly TermsEvent[] = [
    {
      type: 'ProgrammeVersionDrafted',
      data: { programmeId, version, definition, draftedBy: 'pers_ines', draftedAt: at },
    },
    {
      type: 'ProgrammeVersionApproved',
      data: { programmeId, version, effectiveFrom, approvedBy: 'pers_carol', approvedAt: at },
    },
  ];
  return tell(harness, `terms-${programmeId}`, ...events);
};

/** Without a level: a distributor. */
type Enrolment = Readonly<{ code: string; level: string | null; on: string; role?: string }>;

/** Invited a day before, at a level from a day on, signed on it. */
export const enrol = (
  harness: Harness,
  partnerId: string,
  { code, level, on, role = 'solution-reseller' }: Enrolment,
): Promise<string> => {
  const at = `${on}T09:00:00.000Z`;
  const events: readonly PartnerEvent[] = [
    {
      type: 'PartnerInvited',
      data: {
        ...{
          partnerId,
          code,
          kind: level === null ? 'distributor' : 'reseller',
          name: code,
          country: 'SE',
          programmeId,
        },
        ...{ role, invitedBy: 'pers_chen', invitedAt: at },
      },
    },
    {
      type: 'PartnerAssessed',
      data: {
        ...{ partnerId, countryTier: 'A', regions: ['emea'], level },
        ...{ assessedBy: 'pers_chen', assessedAt: at, effectiveOn: on },
      },
    },
    {
      type: 'PartnerTermsSigned',
      data: {
        ...{ partnerId, programmeId, termsVersion: 1, signedBy: 'pers_x', signedAt: at, signedOn: on },
      },
    },
  ];
  return tell(harness, `partner-${partnerId}`, ...events);
};

/** A salesperson with the sales baseline, passed on a day. */
export const certify = (
  harness: Harness,
  partnerId: string,
  personId: string,
  examOn: string,
): Promise<string> => {
  const at = harness.clock.now();
  const told = { personId, partnerId };
  const events: readonly PersonEvent[] = [
    {
      type: 'PartnerPersonRegistered',
      data: {
        ...told,
        details: { keyId: 'key_1', cipher: 'aes-256-gcm', sealed: 'c2VhbGVk' },
        ...{ duties: ['sales'], joinedOn: '2026-01-15', registeredBy: 'pers_x', registeredAt: at },
      },
    },
    {
      type: 'CredentialRecorded',
      data: {
        ...told,
        ...{ recordId: `exam_${personId}`, credential: 'sales-baseline', examOn },
        ...{ recordedBy: 'pers_x', recordedAt: at },
      },
    },
  ];
  return tell(harness, `person-${personId}`, ...events);
};

export const leave = (
  harness: Harness,
  partnerId: string,
  personId: string,
  leftOn: string,
): Promise<string> => {
  const event: PersonEvent = {
    type: 'PersonLeft',
    data: { personId, partnerId, leftOn, toldBy: 'pers_x', toldAt: harness.clock.now() },
  };
  return tell(harness, `person-${personId}`, event);
};
