import { is, view, type Role, type ViewOf } from '@channel/http';
import { invariant } from '@channel/kernel';
import { VENDOR_ORG, type Actor } from '@channel/runtime';
import { PROOF_STATUSES, type Proof } from './domain/proof/proof';

export const PROOF_DECIDERS: readonly Role[] = ['channel.manager', 'channel.lead'];
/** The partner, or somebody of the channel for it, who then does not decide it. */
export const PROOF_SUBMITTERS: readonly Role[] = ['partner.rep', 'partner.admin', ...PROOF_DECIDERS];
export const PROOF_READERS: readonly Role[] = [...PROOF_SUBMITTERS, 'auditor'];

/** X1: the partner's own, all of them for the vendor. */
export const proofVisibleTo =
  ({ orgId }: Pick<Actor, 'orgId'>) =>
  (proof: Proof): boolean =>
    proof.status !== 'none' && (orgId === VENDOR_ORG || orgId === proof.partnerId);

export const proofView = view('ProofOfConcept', {
  partnerId: is.id,
  programmeId: is.id,
  customer: is.text,
  carriedOutOn: is.day,
  evidence: view('ProofEvidence', { reference: is.text, note: is.text.nullable() }),
  status: is.oneOf(PROOF_STATUSES),
  submittedBy: is.id,
  submittedAt: is.instant,
  decidedBy: is.id.nullable(),
  decidedAt: is.instant.nullable(),
  acceptedOn: is.day.nullable().describe('First day that it counts towards the target.'),
  reason: is.text.nullable().describe('Of the return.'),
});

export const viewOfProof = (proof: Proof): ViewOf<typeof proofView> => {
  invariant(proof.status !== 'none', 'a proof of concept that is shown was submitted');
  const { proofId: _id, preparedBy: _all, ...shown } = proof;
  return shown;
};
