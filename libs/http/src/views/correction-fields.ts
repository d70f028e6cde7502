import { is, view } from './vocabulary';

const effectView = view('PastEffect', {
  partnerId: is.id,
  quarter: is.quarter.describe('The quarter that the change is about.'),
  postedIn: is.quarter.describe('The quarter whose statement takes it.'),
  amount: is.money,
});

/** What every correction of the past says beside its fact (G61), whatever record it is of. */
export const correctionFields = {
  correctionId: is.id,
  status: is.oneOf(['prepared', 'approved', 'rejected']),
  effects: is.listOf(effectView).describe('What it moves, as last calculated; as approved, what was posted.'),
  reason: is.text,
  evidence: is.text,
  preparedBy: is.id,
  preparedAt: is.instant,
  decidedBy: is.id.nullable(),
  decidedAt: is.instant.nullable(),
} as const;
