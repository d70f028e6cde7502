import { factSource, make } from '@channel/runtime';
import { originalOf } from '../../domain/engine/issued';
import type { IssuedLine } from '../../domain/engine/inputs';
import type { StatementEvent } from '../../domain/statement/statement.events';

const placeOf = (at: number): string => String(at).padStart(4, '0');

export const issuedFacts = factSource<StatementEvent, IssuedLine>({
  name: 'rewards.issued-facts',
  streams: ['statement-'],
  chunks: [{ chunk: 'StatementLinesRecorded', closing: 'StatementIssued' }],
  columns: {
    partnerId: { sql: 'text not null', of: ({ line }) => line.partnerId },
    lineId: { sql: 'text not null', of: ({ line }) => line.lineId },
    rewardLineId: { sql: 'text not null', of: ({ line }) => line.rewardLineId },
    originalId: { sql: 'text not null', of: ({ line }) => originalOf(line) },
  },
  indexes: ['("partnerId")', '("lineId")', '("rewardLineId")', '("originalId")'],
  on: {
    StatementLinesRecorded: ({ statementId, chunk, lines }, _event, closing) =>
      closing?.type !== 'StatementIssued'
        ? []
        : lines.map((line, index) =>
            make(`${statementId}|${placeOf(chunk)}|${placeOf(index)}`, {
              ...{ line, position: closing.data.position },
            }),
          ),
    StatementIssued: null,

    StatementAccepted: null,
    StatementLinesReserved: null,
    StatementReservationWithdrawn: null,
    StatementLinesPaid: null,
    StatementLinesReleased: null,
    StatementPaymentReturned: null,
  },
});
