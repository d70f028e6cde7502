import { ClaimEvidenceCommand, ReleaseEvidenceCommand, type EvidenceUse } from '@channel/evidence';
import type { DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import { MDF_EVIDENCE, partOf } from '../../../evidence-kind';
import type {
  MdfClaimDisputeAccepted,
  MdfClaimExpired,
  MdfClaimQuestionAnswered,
  MdfClaimRejected,
  MdfClaimSubmitted,
} from '../../../domain/claim/claim.events';

type Asked = Readonly<{ evidenceId: string; use: EvidenceUse }>;
type Ask = DomainCommand<'ClaimEvidence', Asked> | DomainCommand<'ReleaseEvidence', Asked>;
type Changed =
  MdfClaimSubmitted | MdfClaimQuestionAnswered | MdfClaimDisputeAccepted | MdfClaimRejected | MdfClaimExpired;

/** One lane for all: nothing that a claim lets go overtakes its use, and a claim is answered in one order. */
const LANE = 'evidence';

const each = (
  type: Ask['type'],
  { claimId, partnerId, attempt }: Readonly<{ claimId: string; partnerId: string; attempt?: number }>,
  evidenceIds: readonly string[],
): readonly Reaction<Ask>[] =>
  [...new Set(evidenceIds)].map((evidenceId, n) => ({
    ...{ do: 'send', n, lane: LANE },
    command: {
      type,
      data: {
        evidenceId,
        use: { kind: MDF_EVIDENCE, recordId: claimId, partId: partOf(evidenceId, attempt), partnerId },
      },
    },
  }));
const idsOf = (items: readonly Readonly<{ evidenceId: string }>[]) =>
  items.map(({ evidenceId }) => evidenceId);

/** Invoices and files support one claim: their streams decide, in the order of the feed; what is rejected lets them go. */
export const whenMdfClaimChangedAskEvidence = automation<Changed, Ask>({
  name: 'funds.when-mdf-claim-changed-ask-evidence',
  streams: ['mdfClaim-'],
  on: {
    // What was granted of another claim stands on the evidence of that one.
    MdfClaimSubmitted: (data) =>
      data.follows === undefined ? each('ClaimEvidence', data, idsOf([...data.lines, ...data.proofs])) : [],
    MdfClaimQuestionAnswered: (data) => each('ClaimEvidence', data, idsOf(data.proofs)),
    MdfClaimDisputeAccepted: (data) => each('ClaimEvidence', data, data.evidenceIds),
    MdfClaimRejected: (data) => each('ReleaseEvidence', data, data.evidenceIds),
    MdfClaimExpired: (data) => each('ReleaseEvidence', data, data.evidenceIds),
  },
  dispatch: {
    ClaimEvidence: (data, meta) => new ClaimEvidenceCommand(data, meta),
    ReleaseEvidence: (data, meta) => new ReleaseEvidenceCommand(data, meta),
  },
});
