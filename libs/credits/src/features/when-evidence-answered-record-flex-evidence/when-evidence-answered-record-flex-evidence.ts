import type { EvidenceEvent, EvidenceUse } from '@channel/evidence';
import type { DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import { FLEX_EVIDENCE } from '../../flex-evidence';
import { RecordFlexEvidenceCommand } from './record-flex-evidence.handler';

type Record = DomainCommand<
  'RecordFlexEvidence',
  Readonly<{ accountId: string; entryId: string; holder: EvidenceUse | null }>
>;

const answered = (
  { kind, recordId: accountId, partId: entryId }: EvidenceUse,
  holder: EvidenceUse | null,
): readonly Reaction<Record>[] =>
  kind === FLEX_EVIDENCE
    ? [
        {
          ...{ do: 'send', n: 0, lane: accountId },
          command: { type: 'RecordFlexEvidence', data: { accountId, entryId, holder } },
        },
      ]
    : [];

/** Brings the answer of the evidence back to the entry that asked. */
export const whenEvidenceAnsweredRecordFlexEvidence = automation<EvidenceEvent, Record>({
  name: 'credits.when-evidence-answered-record-flex-evidence',
  streams: ['evidence-'],
  on: {
    EvidenceClaimed: ({ use }) => answered(use, null),
    EvidenceClaimRefused: ({ use, holder }) => answered(use, holder),
    EvidenceReleased: null,
  },
  dispatch: { RecordFlexEvidence: (data, meta) => new RecordFlexEvidenceCommand(data, meta) },
});
