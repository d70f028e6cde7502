import type { MouEvent } from '@channel/funds';
import { addDays, type Day } from '@channel/kernel';
import { alter, factSource, make, type FactChange } from '@channel/runtime';

/** An agreement that both sides have signed (J20): it holds from the second signature to its last day. */
export type AgreementFact = Readonly<{
  mouId: string;
  partnerId: string;
  programmeId: string;
  /** What of the programme's documents it is. */
  document: string;
  from: Day;
  /** The first day on which it does not hold. */
  to: Day;
}>;

/** A proposal that nobody signed in time ends as well, and has no fact. */
const endedAfter = ({
  mouId,
  endedOn,
}: Readonly<{ mouId: string; endedOn: Day }>): readonly FactChange<AgreementFact>[] => [
  { id: mouId, next: (before) => before && { ...before, to: addDays(endedOn, 1) } },
];

export const agreementFacts = factSource<MouEvent, AgreementFact>({
  name: 'standing.agreement-facts',
  streams: ['mou-'],
  columns: { partnerId: { sql: 'text not null', of: ({ partnerId }) => partnerId } },
  indexes: ['("partnerId")'],
  on: {
    MouActivated: ({ mouId, partnerId, programmeId, document, activatedOn: from, endsOn }) => [
      make<AgreementFact>(mouId, { mouId, partnerId, programmeId, document, from, to: addDays(endsOn, 1) }),
    ],
    MouAmended: ({ mouId, endsOn }) => [alter<AgreementFact>(mouId, () => ({ to: addDays(endsOn, 1) }))],
    MouCompleted: endedAfter,
    MouExpired: endedAfter,
    MouTerminated: endedAfter,

    MouProposed: null,
    MouProposalWithdrawn: null,
    MouSigned: null,
    MouMilestoneSubmitted: null,
    MouEvidenceConfirmed: null,
    MouEvidenceRefused: null,
    MouMilestoneOverdue: null,
    MouMilestoneAccepted: null,
    MouMilestoneReturned: null,
    MouDrawReserved: null,
    MouDrawPaid: null,
    MouDrawReleased: null,
  },
});
