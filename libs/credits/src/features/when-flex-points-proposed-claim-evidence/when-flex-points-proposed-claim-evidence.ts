import { ClaimEvidenceCommand, ReleaseEvidenceCommand, type EvidenceUse } from '@channel/evidence';
import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import { FLEX_EVIDENCE } from '../../flex-evidence';
import type { FlexPointsDeclined, FlexPointsProposed } from '../../domain/flex-account/flex-account.events';

type Asked = Readonly<{ evidenceId: string; use: EvidenceUse }>;
type Ask = DomainCommand<'ClaimEvidence', Asked> | DomainCommand<'ReleaseEvidence', Asked>;

const useOf = ({
  accountId,
  entryId,
  partnerId,
}: Readonly<Record<'accountId' | 'entryId' | 'partnerId', string>>) => ({
  ...{ kind: FLEX_EVIDENCE, recordId: accountId, partId: entryId, partnerId },
});

/** The evidence's stream decides who used it first, in the order of the feed; a declined entry lets it go. */
export const whenFlexPointsProposedClaimEvidence = automation<FlexPointsProposed | FlexPointsDeclined, Ask>({
  name: 'credits.when-flex-points-proposed-claim-evidence',
  streams: ['credits-'],
  on: {
    FlexPointsProposed: (data) => [
      {
        ...{ do: 'send', n: 0, lane: data.evidenceId },
        command: { type: 'ClaimEvidence', data: { evidenceId: data.evidenceId, use: useOf(data) } },
      },
    ],
    FlexPointsDeclined: (data) => [
      {
        ...{ do: 'send', n: 0, lane: data.evidenceId },
        command: { type: 'ReleaseEvidence', data: { evidenceId: data.evidenceId, use: useOf(data) } },
      },
    ],
  },
  dispatch: {
    ClaimEvidence: (data, meta) => new ClaimEvidenceCommand(data, meta),
    ReleaseEvidence: (data, meta) => new ReleaseEvidenceCommand(data, meta),
  },
});
