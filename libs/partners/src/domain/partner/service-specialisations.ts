import { refuse, type Refusal } from '@channel/kernel';
import { keptOn, lastOver } from './kept-record';
import type { EnrolledPartner } from './partner';
import type { ProgrammeFacts } from './programme-facts';
import type { StandingFact } from './standing-fact';

/** Why a partner may not have what is by invitation and agreement. */
export type ServiceMisfit = 'INVITATION_REQUIRED' | 'AGREEMENT_MISSING' | 'DOCUMENT_EXPIRED';

/** A service specialisation is granted to whom is invited and has signed its agreement (J67, J68); a product certification likewise (O22). */
export const serviceMisfit = (
  { specialisation, fromOn }: Extract<StandingFact, { kind: 'specialisation' }>,
  { code, invitedToSpecialisations, records }: EnrolledPartner,
  { byAgreement }: ProgrammeFacts,
): Refusal<ServiceMisfit> | undefined => {
  const rests = byAgreement.find(({ id }) => id === specialisation);
  if (rests === undefined) return undefined;
  const { byInvitation, agreement } = rests;
  if (byInvitation && !invitedToSpecialisations.includes(specialisation))
    return refuse('INVITATION_REQUIRED', `${specialisation} is by invitation: invite ${code} to it first.`);
  if (keptOn(records, 'document', agreement, fromOn) !== undefined) return undefined;
  const over = lastOver(records, agreement, fromOn);
  return over === undefined
    ? refuse(
        'AGREEMENT_MISSING',
        `${code} has no ${agreement} that is valid on ${fromOn}: keep the signed one on record first.`,
      )
    : refuse(
        'DOCUMENT_EXPIRED',
        `The ${agreement} of ${code} on record was valid until ${String(over.untilOn)}: keep its successor on record first.`,
      );
};
