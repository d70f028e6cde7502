import { corrections, movesSettled, type Correction, type PastEffect } from './correction';

const effect = (quarter: string, postedIn: string): PastEffect => ({
  ...{ partnerId: 'prtn_1', quarter, postedIn, amount: { amount: '100', currency: 'USD' } },
});

describe('a correction of the past', () => {
  it('case:A3 G61 is asked for where an issued quarter would move, and nowhere else', () => {
    expect(movesSettled([])).toBeUndefined();
    expect(movesSettled([effect('2026-Q3', '2026-Q3')])).toBeUndefined();
    expect(movesSettled([effect('2026-Q3', '2026-Q3'), effect('2026-Q2', '2026-Q3')])).toMatchObject({
      refused: 'CORRECTION_REQUIRED',
    });
  });

  it('G61 keeps of what it moves what its approver saw', () => {
    const prepared = {
      ...{ correctionId: 'corr_1', fact: 'a day', effects: [effect('2026-Q2', '2026-Q3')] },
      ...{ reason: 'r', evidence: 'e', preparedBy: 'pers_1', preparedAt: '2026-09-07T09:00:00.000Z' },
    };
    const known: readonly Correction<string>[] = corrections.prepared([], prepared);
    expect(known).toMatchObject([{ status: 'prepared', decidedBy: null }]);
    const approvedAt = '2026-09-08T09:00:00.000Z';
    const other = [effect('2026-Q1', '2026-Q3')];
    expect(
      corrections.approved(known, {
        ...{ correctionId: 'corr_1', effects: other, approvedBy: 'pers_2', approvedAt },
      }),
    ).toMatchObject([{ status: 'approved', effects: other, decidedBy: 'pers_2', decidedAt: approvedAt }]);
    expect(
      corrections.rejected(known, {
        ...{ correctionId: 'corr_2', reason: 'r', rejectedBy: 'pers_2', rejectedAt: approvedAt },
      }),
    ).toEqual(known);
  });
});
