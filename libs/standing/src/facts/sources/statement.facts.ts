import type { MoneyJson } from '@channel/kernel';
import type { StatementIssued } from '@channel/rewards';
import { factSource, make } from '@channel/runtime';

/** What a quarter earned a partner, once its statement is issued. */
export type StatementFact = Readonly<{
  statementId: string;
  number: string;
  programmeId: string;
  partnerId: string;
  quarter: string;
  total: MoneyJson;
}>;

export const statementFacts = factSource<StatementIssued, StatementFact>({
  name: 'standing.statement-facts',
  streams: ['statement-'],
  columns: { partnerId: { sql: 'text not null', of: ({ partnerId }) => partnerId } },
  indexes: ['("partnerId")'],
  on: {
    StatementIssued: ({ statementId, number, programmeId, partnerId, quarter, total }) => [
      make<StatementFact>(statementId, { statementId, number, programmeId, partnerId, quarter, total }),
    ],
  },
});
