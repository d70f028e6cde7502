import { factSource, make } from '@channel/runtime';
import type { IssuedLine } from '../../domain/engine/inputs';
import type { StatementEvent } from '../../domain/statement/statement.events';

export const issuedFacts = factSource<StatementEvent, IssuedLine>({
  name: 'rewards.issued-facts',
  streams: ['statement-'],
  chunks: [{ chunk: 'StatementLinesRecorded', closing: 'StatementIssued' }],
  columns: {
    partnerId: { sql: 'text not null', of: ({ line }) => line.partnerId },
    lineId: { sql: 'text not null', of: ({ line }) => line.lineId },
  },
  indexes: ['("partnerId")', '("lineId")'],
  on: {
    StatementLinesRecorded: null,
    StatementIssued: ({ statementId, position }, _event, parts) =>
      parts
        .flatMap((part) => (part.type === 'StatementLinesRecorded' ? part.data.lines : []))
        .map((line, index) => make(`${statementId}|${String(index).padStart(6, '0')}`, { line, position })),

    StatementAccepted: null,
    StatementLinesReserved: null,
    StatementReservationWithdrawn: null,
    StatementLinesPaid: null,
    StatementLinesReleased: null,
    StatementPaymentReturned: null,
  },
});
