import { is, view, type Role, type ViewOf } from '@channel/http';
import type { CustomerPair } from './domain/customer/customer-pair';
import type { Suspicion } from './domain/customer/customer-pair.events';
import { isDirect } from './domain/direct-opportunity/direct-opportunity';
import {
  claimantsOf,
  CONFLICT_OUTCOMES,
  type Claimant,
  type Opportunity,
} from './domain/opportunity/opportunity';

/** Who stands against whom is the channel team's and the auditor's to know (X1). */
export const CONFLICT_READERS: readonly Role[] = ['channel.manager', 'channel.lead', 'auditor'];
export const CONFLICT_STATUSES = ['none', 'open', 'decided', 'ended'] as const;

/** What the decider sees of two customers that may be one: score, and field by field what was compared (G59). */
const suspicionView = view('CustomerSuspicion', {
  pairId: is.id,
  kind: is.oneOf(['same', 'suspected']),
  score: is.decimal,
  evidence: is.listOf(
    view('FieldEvidence', {
      field: is.oneOf(['name', 'domain', 'country']),
      ours: is.text.nullable(),
      theirs: is.text.nullable(),
      answer: is.oneOf(['equal', 'similar', 'different', 'missing']),
    }),
  ),
});
/** What stands behind a claim: a partner's registration, or what the vendor's own sales pursue (M2). */
export const CLAIM_KINDS = ['registration', 'direct'] as const;
export const kindOfClaim = (claimId: string): (typeof CLAIM_KINDS)[number] =>
  isDirect(claimId) ? 'direct' : 'registration';

const claimView = view('ConflictClaim', {
  claimId: is.id,
  kind: is.oneOf(CLAIM_KINDS),
  partnerId: is.id,
  holds: is.flag,
  suspicions: is.listOf(suspicionView),
});
const decisionView = view('ConflictDecision', {
  outcome: is
    .oneOf(CONFLICT_OUTCOMES)
    .describe('Whether it was awarded alone, or the others are let in beside it.'),
  claimId: is.id,
  reason: is.text,
  decidedBy: is.id,
  decidedAt: is.instant,
});
/** What every form of a conflict says. */
export const conflictShape = {
  opportunityId: is.id,
  status: is.oneOf(CONFLICT_STATUSES),
  openedAt: is.instant.nullable(),
  holderId: is.id.nullable(),
  decision: decisionView.nullable(),
};
export const conflictView = view('Conflict', { ...conflictShape, claims: is.listOf(claimView) });
export type ConflictView = ViewOf<typeof conflictView>;

export const hasConflict = ({ conflict }: Opportunity): boolean => conflict.status !== 'none';

export const viewOfConflict = (opportunityId: string, opportunity: Opportunity): ConflictView => {
  const { holder, conflict } = opportunity;
  return {
    opportunityId,
    status: conflict.status,
    openedAt: conflict.openedAt,
    holderId: holder?.claimId ?? null,
    claims: claimantsOf(opportunity).map((claimant) => ({
      ...{
        claimId: claimant.claimId,
        kind: kindOfClaim(claimant.claimId),
        partnerId: claimant.partnerId,
        holds: claimant.claimId === holder?.claimId,
      },
      suspicions: suspicionsOf(claimant),
    })),
    decision: conflict.decision,
  };
};

export const suspicionsOf = ({
  suspicions,
}: Pick<Claimant, 'suspicions'>): readonly ViewOf<typeof suspicionView>[] => suspicions.map(viewOfSuspicion);

const viewOfSuspicion = ({ pairId, kind, score, evidence }: Suspicion): ViewOf<typeof suspicionView> => ({
  ...{ pairId, kind, score },
  evidence: evidence.map(({ field, ours, theirs, answer }) => ({ field, ours, theirs, answer })),
});
/** Beside a registration in the record of its conflict. */
export const suspicionsShape = { suspicions: is.listOf(suspicionView) };

export const pairView = view('CustomerPair', {
  answer: is.oneOf(['undecided', 'same', 'different']),
  customerKeys: is.listOf(is.id).optional().describe('The one that was known first stands first.'),
  reason: is.text.optional(),
  judgedBy: is.id.optional(),
  judgedOn: is.day.optional(),
});

export const viewOfPair = (pair: CustomerPair): ViewOf<typeof pairView> => {
  if (pair.answer === 'undecided') return { answer: pair.answer };
  const { answer, customerKeys, reason, judgedBy, judgedOn } = pair;
  return { answer, customerKeys, reason, judgedBy, judgedOn };
};
