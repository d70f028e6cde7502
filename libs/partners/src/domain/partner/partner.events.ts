import type { DomainEvent } from '@channel/kernel';

// Stored for ever, in the stream `partner-<partnerId>`; partnerId is apiId('prtn', code). People by id only.

export type PartnerKind = 'reseller' | 'distributor';

export type PartnerInvited = DomainEvent<
  'PartnerInvited',
  {
    partnerId: string;
    /** `PTR-0042`, `DIST-001`: what files and people use. */
    code: string;
    kind: PartnerKind;
    name: string;
    country: string;
    programmeId: string;
    /** Role of the programme, e.g. `solution-reseller`; `distributor` for distributors. */
    role: string;
    invitedBy: string;
    invitedAt: string;
  }
>;
export type PartnerAssessed = DomainEvent<
  'PartnerAssessed',
  {
    partnerId: string;
    /** `null` for distributors. */
    level: string | null;
    countryTier: string;
    /** Regions where the partner may register deals. */
    regions: readonly string[];
    assessedBy: string;
    assessedAt: string;
    effectiveOn: string;
  }
>;
/** The enrolment is active from here on. */
export type PartnerTermsSigned = DomainEvent<
  'PartnerTermsSigned',
  {
    partnerId: string;
    programmeId: string;
    termsVersion: number;
    signedBy: string;
    signedAt: string;
    signedOn: string;
  }
>;
export type PartnerLevelChanged = DomainEvent<
  'PartnerLevelChanged',
  {
    partnerId: string;
    level: string;
    effectiveOn: string;
    /** Why; shown to the partner. */
    reason?: string;
    changedBy: string;
    changedAt: string;
  }
>;
export type PartnerSpecialisationGranted = DomainEvent<
  'PartnerSpecialisationGranted',
  {
    partnerId: string;
    specialisation: string;
    fromOn: string;
    /** First day no longer covered; `null` while open. */
    untilOn: string | null;
    grantedBy: string;
    grantedAt: string;
  }
>;
export type PartnerEvent =
  PartnerInvited | PartnerAssessed | PartnerTermsSigned | PartnerLevelChanged | PartnerSpecialisationGranted;
