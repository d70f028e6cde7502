import type { EvidenceEvent, EvidenceUse } from '@channel/evidence';
import type { DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import { attemptAt, MDF_EVIDENCE } from '../../../evidence-kind';
import { RecordMdfEvidenceCommand } from './record-mdf-evidence.handler';

type Record = DomainCommand<
  'RecordMdfEvidence',
  Readonly<{ claimId: string; evidenceId: string; attempt: number; holder: EvidenceUse | null }>
>;

const answered = (
  evidenceId: string,
  { kind, recordId: claimId, partId }: EvidenceUse,
  holder: EvidenceUse | null,
): readonly Reaction<Record>[] =>
  kind === MDF_EVIDENCE
    ? [
        {
          ...{ do: 'send', n: 0, lane: claimId },
          command: {
            type: 'RecordMdfEvidence',
            data: { claimId, evidenceId, attempt: attemptAt(partId), holder },
          },
        },
      ]
    : [];

/** Brings the answer of an invoice or file back to the claim that asked. */
export const whenEvidenceAnsweredRecordMdfEvidence = automation<EvidenceEvent, Record>({
  name: 'funds.when-evidence-answered-record-mdf-evidence',
  streams: ['evidence-'],
  on: {
    EvidenceClaimed: ({ evidenceId, use }) => answered(evidenceId, use, null),
    EvidenceClaimRefused: ({ evidenceId, use, holder }) => answered(evidenceId, use, holder),
    EvidenceReleased: null,
  },
  dispatch: { RecordMdfEvidence: (data, meta) => new RecordMdfEvidenceCommand(data, meta) },
});
