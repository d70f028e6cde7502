import type { EvidenceEvent, EvidenceUse } from '@channel/evidence';
import type { DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import type { RecordMouEvidence } from '../../../domain/mou/mou.commands';
import { MOU_EVIDENCE, readAttempt } from '../../../mou-evidence';
import { RecordMouEvidenceCommand } from './record-mou-evidence.handler';

type Record = DomainCommand<'RecordMouEvidence', Omit<RecordMouEvidence['data'], 'at'>>;

const answered = (
  evidenceId: string,
  { kind, recordId: mouId, partId }: EvidenceUse,
  holder: EvidenceUse | null,
): readonly Reaction<Record>[] =>
  kind === MOU_EVIDENCE
    ? [
        {
          ...{ do: 'send', n: 0, lane: mouId },
          command: {
            type: 'RecordMouEvidence',
            data: { mouId, ...readAttempt(partId), evidenceId, holder },
          },
        },
      ]
    : [];

/** Brings the answer of a file back to the milestone that asked. */
export const whenEvidenceAnsweredRecordMouEvidence = automation<EvidenceEvent, Record>({
  name: 'funds.when-evidence-answered-record-mou-evidence',
  streams: ['evidence-'],
  on: {
    EvidenceClaimed: ({ evidenceId, use }) => answered(evidenceId, use, null),
    EvidenceClaimRefused: ({ evidenceId, use, holder }) => answered(evidenceId, use, holder),
    EvidenceReleased: null,
  },
  dispatch: { RecordMouEvidence: (data, meta) => new RecordMouEvidenceCommand(data, meta) },
});
