import type { DomainCommand } from '@channel/kernel';
import type { StatementLinesReserved, StatementReservationRefused } from '@channel/rewards';
import type { Automation } from '@channel/runtime';
import { RecordItemReservationCommand, type ItemReservation } from './record-item-reservation.handler';

type RecordReservation = DomainCommand<'RecordItemReservation', ItemReservation>;

/** Brings the statement's answer back to the batch. */
export const whenStatementLinesReservedRecordReservation: Automation<
  StatementLinesReserved | StatementReservationRefused,
  RecordReservation
> = {
  name: 'payouts.when-statement-lines-reserved-record-reservation',
  streams: ['statement-'],
  handles: ['StatementLinesReserved', 'StatementReservationRefused'],
  react: ({ type, data }) => {
    const { batchId, itemId, statementId } = data;
    const refusal = type === 'StatementReservationRefused' ? data.code : null;
    const command = { batchId, itemId, statementId, refusal };
    // All answers go into the batch's stream: one after the other, in the order of the feed, none loses a race.
    return [{ do: 'send', n: 0, lane: batchId, command: { type: 'RecordItemReservation', data: command } }];
  },
  dispatch: { RecordItemReservation: (data, meta) => new RecordItemReservationCommand(data, meta) },
};
