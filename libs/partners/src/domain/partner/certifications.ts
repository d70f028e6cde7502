import { refuse, type DatedAct, type Decision, type DomainCommand, type Refusal } from '@channel/kernel';
import { covers, type Partner } from './partner';
import type { PartnerEvent } from './partner.events';
import type { ProgrammeFacts } from './programme-facts';

// A product certification of Operate Specialists follows from its qualification: two people assess, a contract grants it,
// and a decision ends it (O22, O31, O33).

type Decided = Decision<PartnerEvent, never>;
type Followed = Readonly<{
  partnerId: string;
  certification: string;
  /** Who signed, or decided. */
  decidedBy: string;
  act: DatedAct;
}>;
export type GrantCertification = DomainCommand<
  'GrantCertification',
  Followed & Readonly<{ fromOn: string }>,
  never
>;
export type EndCertification = DomainCommand<
  'EndCertification',
  Followed & Readonly<{ untilOn: string; reason: string }>,
  never
>;

/** What is held is granted once. */
export const grantCertification = (
  { partnerId, certification: specialisation, fromOn, decidedBy, act }: GrantCertification['data'],
  partner: Partner,
): Decided =>
  partner.status !== 'active' ||
  partner.specialisations.some(
    (held) => held.id === specialisation && (held.untilOn === null || held.untilOn > fromOn),
  )
    ? []
    : [
        {
          type: 'PartnerSpecialisationGranted',
          data: {
            ...{ partnerId, specialisation, fromOn, untilOn: null },
            ...{ grantedBy: decidedBy, grantedAt: act.at },
          },
        },
      ];

/** One of this very day covers no day, and is left to a correction. */
export const endCertification = (
  { partnerId, certification: specialisation, untilOn, reason, decidedBy, act }: EndCertification['data'],
  partner: Partner,
): Decided =>
  partner.status !== 'none' &&
  partner.specialisations.some((held) => held.id === specialisation && covers(held, untilOn))
    ? [
        {
          type: 'PartnerSpecialisationEnded',
          data: { partnerId, specialisation, untilOn, reason, endedBy: decidedBy, endedAt: act.at },
        },
      ]
    : [];

/** Nobody records one by hand. */
export const byQualification = (
  specialisation: string,
  { byAgreement }: ProgrammeFacts,
): Refusal<'DECIDED_BY_QUALIFICATION'> | undefined =>
  byAgreement.some((one) => one.id === specialisation && one.byQualification)
    ? refuse(
        'DECIDED_BY_QUALIFICATION',
        `${specialisation} follows from its qualification: two people assess it, and a contract grants it.`,
      )
    : undefined;
