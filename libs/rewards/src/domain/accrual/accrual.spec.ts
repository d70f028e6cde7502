import { scenario } from '@channel/testing';
import { accrualDecider, type AccrueReward } from './accrual.decider';
import type { AccrualEvent, AccruedLine } from './accrual.events';

const given = scenario(accrualDecider);
const at = '2026-09-21T09:00:00.000Z';
const usd = (amount: string) => ({ amount, currency: 'USD' });
const basis = {
  accrualId: 'jpa-2023-prtn_1-2026-Q3',
  programmeId: 'jpa-2023',
  partnerId: 'prtn_1',
  quarter: '2026-Q3',
};
const about = { ...basis, sourceEventId: 'event-1', definitionVersion: 1, accruedAt: at };
const days = { effectiveOn: '2026-09-20', closingDueAt: at };
const line = (lineId: string, amount: string): AccruedLine => ({
  lineId,
  planId: 'quarterly',
  amount: usd(amount),
});
const accrue = (...expected: readonly AccruedLine[]): AccrueReward => ({
  type: 'AccrueReward',
  data: { ...about, ...days, currency: 'USD', expected },
});
const accrued = (amount: string, ...lines: readonly AccruedLine[]): AccrualEvent => ({
  type: 'RewardAccrued',
  data: { ...about, ...days, lines, amount: usd(amount) },
});
const closing = { ...basis, statementId: 'stmt_1', closedAt: at };
const closed = (amount: string): AccrualEvent => ({
  type: 'RewardAccrualClosed',
  data: { ...closing, accrued: usd(amount) },
});

describe('accrual', () => {
  it('req:R22: keeps what changed since the last time, line by line', () => {
    given()
      .when(accrue(line('a', '500')))
      .then(accrued('500', line('a', '500')));
    given(accrued('500', line('a', '500')))
      .when(accrue(line('a', '400'), line('b', '50')))
      .then(accrued('-50', line('a', '-100'), line('b', '50')));
  });

  it('takes back what is no longer expected', () => {
    given(accrued('500', line('a', '500')))
      .when(accrue())
      .then(accrued('-500', line('a', '-500')));
  });

  it('says nothing where nothing changed', () => {
    given(accrued('500', line('a', '500')))
      .when(accrue(line('a', '500')))
      .thenNothing();
  });

  it('is closed with its sum by the statement, and takes nothing after it', () => {
    const close = { type: 'CloseAccrual', data: { ...closing, currency: 'USD' } } as const;
    given(accrued('500', line('a', '500')))
      .when(close)
      .then(closed('500'));
    given(closed('0')).when(close).thenNothing();
    given(closed('0'))
      .when(accrue(line('a', '500')))
      .thenNothing();
  });
});
