import { ClaimEvidenceCommand, ReleaseEvidenceCommand, type EvidenceUse } from '@channel/evidence';
import type { DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import type { MouMilestoneReturned, MouMilestoneSubmitted } from '../../../domain/mou/mou.events';
import { attemptOf, MOU_EVIDENCE } from '../../../mou-evidence';

type Asked = Readonly<{ evidenceId: string; use: EvidenceUse }>;
type Ask = DomainCommand<'ClaimEvidence', Asked> | DomainCommand<'ReleaseEvidence', Asked>;

/** One lane for all: nothing that a milestone lets go overtakes its use. */
const LANE = 'evidence';

const each = (
  type: Ask['type'],
  {
    mouId,
    partnerId,
    key,
    attempt,
  }: Pick<MouMilestoneSubmitted['data'], 'mouId' | 'partnerId' | 'key' | 'attempt'>,
  evidenceIds: readonly string[],
): readonly Reaction<Ask>[] =>
  [...new Set(evidenceIds)].map((evidenceId, n) => ({
    ...{ do: 'send', n, lane: LANE },
    command: {
      type,
      data: {
        evidenceId,
        use: { kind: MOU_EVIDENCE, recordId: mouId, partId: attemptOf(key, attempt), partnerId },
      },
    },
  }));

/** Files show one thing: their streams decide, in the order of the feed; what is returned lets them go. */
export const whenMouMilestoneChangedAskEvidence = automation<
  MouMilestoneSubmitted | MouMilestoneReturned,
  Ask
>({
  name: 'funds.when-mou-milestone-changed-ask-evidence',
  streams: ['mou-'],
  on: {
    MouMilestoneSubmitted: (data) =>
      each(
        'ClaimEvidence',
        data,
        data.proofs.map(({ evidenceId }) => evidenceId),
      ),
    MouMilestoneReturned: (data) => each('ReleaseEvidence', data, data.evidenceIds),
  },
  dispatch: {
    ClaimEvidence: (data, meta) => new ClaimEvidenceCommand(data, meta),
    ReleaseEvidence: (data, meta) => new ReleaseEvidenceCommand(data, meta),
  },
});
