import { decidedBy, type Decider, type Decision, type DomainCommand } from '@channel/kernel';
import { evolve, initial, isSameUse, type Evidence } from './evidence';
import type { EvidenceEvent, EvidenceUse } from './evidence.events';

export type ClaimEvidence = DomainCommand<
  'ClaimEvidence',
  Readonly<{ evidenceId: string; use: EvidenceUse; at: string }>,
  never
>;
export type ReleaseEvidence = DomainCommand<
  'ReleaseEvidence',
  Readonly<{ evidenceId: string; use: EvidenceUse; at: string }>,
  never
>;
type EvidenceDecision = Decision<EvidenceEvent, never>;

/** There is no "no", only an answer: the asking record learns it from the feed. */
const claim = ({ evidenceId, use, at }: ClaimEvidence['data'], { holder }: Evidence): EvidenceDecision => {
  if (holder === null) return [{ type: 'EvidenceClaimed', data: { evidenceId, use, claimedAt: at } }];
  if (isSameUse(holder, use)) return [];
  return [{ type: 'EvidenceClaimRefused', data: { evidenceId, use, holder, refusedAt: at } }];
};

const release = ({ evidenceId, use, at }: ReleaseEvidence['data'], { holder }: Evidence): EvidenceDecision =>
  holder !== null && isSameUse(holder, use)
    ? [{ type: 'EvidenceReleased', data: { evidenceId, use, releasedAt: at } }]
    : [];

/** `evidence-<id>`: a piece of evidence supports one thing, the first that asked. */
export const evidenceDecider: Decider<Evidence, ClaimEvidence | ReleaseEvidence, EvidenceEvent, never> = {
  stream: 'evidence',
  initial,
  evolve,
  decide: decidedBy<ClaimEvidence | ReleaseEvidence, Evidence, EvidenceEvent>({
    ClaimEvidence: claim,
    ReleaseEvidence: release,
  }),
};
