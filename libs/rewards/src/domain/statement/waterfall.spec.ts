import { money, moneyJson } from '@channel/kernel';
import { byRecord, movementsOfAccrual, movementsOfStatement, stepsIn, WATERFALL_STEPS } from './waterfall';

const usd = (minor: bigint) => moneyJson(money(minor, 'USD'));
const accrued = (amount: bigint, at: string) =>
  ({
    type: 'RewardAccrued',
    data: { accrualId: 'acc_1', quarter: '2026-Q3', amount: usd(amount), accruedAt: at },
  }) as never;
const line = (amount: bigint, cause?: string) => ({
  amount: usd(amount),
  ...(cause === undefined ? {} : { adjusts: { cause } }),
});
const statement = [
  {
    type: 'StatementLinesRecorded',
    data: { lines: [line(1000n), line(-200n, 'return'), line(30n, 'price')] },
  },
  {
    type: 'StatementIssued',
    // 830 in all, of which 900 had been accrued.
    data: { statementId: 'stmt_1', number: 'ST-1', trueUp: usd(-70n), issuedAt: '2026-10-15T08:00:00Z' },
  },
  { type: 'StatementLinesPaid', data: { amount: usd(830n), paidAt: '2026-10-25T08:00:00Z' } },
  { type: 'StatementPaymentReturned', data: { amount: usd(830n), returnedAt: '2026-11-02T08:00:00Z' } },
] as never[];
const all = [
  ...movementsOfAccrual([accrued(700n, '2026-08-01T08:00:00Z'), accrued(200n, '2026-10-02T08:00:00Z')]),
  ...movementsOfStatement(statement),
];
const amountsIn = (window: Readonly<{ after: string; until: string }>) => {
  const steps = stepsIn(all, window);
  return WATERFALL_STEPS.map((step) =>
    steps[step].reduce((sum, { amount }) => sum + BigInt(amount.amount), 0n),
  );
};

describe('req:P7 how what is owed came about', () => {
  it('begins with what was open, and ends with what is', () => {
    expect(amountsIn({ after: '2026-09-30T23:59:59Z', until: '2026-10-31T00:00:00Z' })).toEqual([
      ...[700n, 200n, 100n, 30n, -200n, -830n, 0n],
    ]);
  });

  it('counts what a bank gave back as owed again', () => {
    const steps = amountsIn({ after: '2026-09-30T23:59:59Z', until: '2026-11-30T00:00:00Z' });
    expect(steps.slice(-2)).toEqual([0n, 830n]);
  });

  it.each(['2026-01-01T00:00:00Z', '2026-10-01T00:00:00Z', '2026-10-16T00:00:00Z', '2026-12-01T00:00:00Z'])(
    'adds up, whenever it begins: %s',
    (after) => {
      const steps = amountsIn({ after, until: '2026-12-31T00:00:00Z' });
      const changes = steps.slice(0, -1).reduce((sum, amount) => sum + amount, 0n);
      expect(changes).toBe(steps.at(-1));
    },
  );

  it('is told record by record', () => {
    const { closing } = stepsIn(all, { after: '', until: '2026-10-31T00:00:00Z' });
    expect(byRecord(closing, 'USD')).toEqual([
      { record: { kind: 'accrual', id: 'acc_1', name: '2026-Q3' }, amount: usd(900n) },
      { record: { kind: 'statement', id: 'stmt_1', name: 'ST-1' }, amount: usd(-900n) },
    ]);
  });

  it('knows nothing of a statement that was not issued', () =>
    expect(movementsOfStatement(statement.slice(0, 1))).toEqual([]));
});
