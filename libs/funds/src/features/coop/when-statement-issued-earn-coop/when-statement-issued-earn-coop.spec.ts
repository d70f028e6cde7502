import type { Recorded } from '@channel/runtime';
import type { StatementIssued } from '@channel/rewards';
import { whenStatementIssuedEarnCoop as automation } from './when-statement-issued-earn-coop';

it('a statement is asked once what it earned, in the lane of its partner, the same each time', () => {
  const total = { amount: '3000000', currency: 'USD' };
  const of = { programmeId: 'jpa-2023', partnerId: 'prtn_alder' };
  const issued = {
    ...{ partnerCode: 'PTR-0042', quarter: '2026-Q3', statementId: 'stmt_1', total, issuedOn: '2026-10-15' },
    ...{ payableFromOn: '2026-11-15', payableFromAt: '2026-11-15T00:00:00.000Z' },
  };
  const data = { ...of, ...issued, number: 'ST-2026Q3-PTR0042' };
  const event = { type: 'StatementIssued', data } as unknown as Recorded<StatementIssued>;
  expect(automation.react(event)).toEqual([
    {
      ...{ do: 'send', n: 0, lane: 'prtn_alder' },
      command: {
        type: 'EarnCoop',
        data: { ...of, statement: { ...issued, statementNumber: 'ST-2026Q3-PTR0042' } },
      },
    },
  ]);
  expect(automation.react(event)).toEqual(automation.react(event));
});
