import { is, view, type Principal } from '@channel/http';
import { VENDOR_ORG } from '@channel/runtime';
import type { EvidenceAnswer } from './domain/claim/claim';

const holderView = view('EvidenceHolder', { kind: is.text, recordId: is.id, partnerId: is.id });

/** What is known of a piece of evidence that a claim or a milestone rests on. */
export const evidenceState = {
  evidence: is
    .oneOf(['pending', 'confirmed', 'used_elsewhere'])
    .describe('Whether it supports this, and nothing else.'),
  usedBy: holderView.optional().describe('What used it first; for the vendor.'),
};

/** X1: whose the first use is, is the vendor's to know, and its own organisation's. */
export const viewOfEvidence = (answer: EvidenceAnswer = 'pending', { orgId }: Pick<Principal, 'orgId'>) => {
  if (answer === 'pending' || answer === 'confirmed') return { evidence: answer };
  const { kind, recordId, partnerId } = answer;
  return {
    evidence: 'used_elsewhere',
    ...(orgId === VENDOR_ORG || orgId === partnerId ? { usedBy: { kind, recordId, partnerId } } : {}),
  } as const;
};
