import { audience, begins, ends, inboxSource, keyOf, VENDOR, waiting, type Waiting } from '@channel/inbox';
import { isOwnReport } from './domain/pos-file/own-report';
import type { PosFileEvent, PosLine } from './domain/pos-file/pos-file.events';
import type { ShipmentLineEvent } from './domain/shipment-line/shipment-line.events';

const manager = audience(VENDOR, ['channel.manager']);

/** It names a registration, or resembles one, and could not be matched: somebody has to look. */
const isQuestion = (line: PosLine): boolean => {
  const { type, match, portions, dealNumber, suggestions = [], quantity } = line;
  const belongs = match !== null || portions !== undefined;
  const isOpen = type === 'sale' && quantity !== 0 && !belongs && !isOwnReport(line);
  return isOpen && (dealNumber !== null || suggestions.length > 0);
};
/** A return whose sale is unknown has no effect until somebody says which it was. */
const isLooseReturn = ({ type, reverses, quantity }: PosLine): boolean =>
  type === 'return' && quantity !== 0 && reverses === undefined;

const titleOf = ({ type, customer, sku, quantity }: PosLine): string =>
  `${type === 'return' ? 'Return' : 'Sale'} of ${String(Math.abs(quantity))} × ${sku}, ${customer.name}`;

/** What was decided on it is undone. */
const waitsAgain = ({
  lineId,
  partnerId,
  title,
  since,
}: Readonly<{ lineId: string; partnerId: string; title: string; since: string }>) =>
  begins(
    keyOf('shipment-line', lineId),
    waiting({
      ...{ kind: 'shipment_line', record: 'shipment-line', recordId: lineId, partnerId },
      ...{ title, since, for: manager },
    }),
  );

const correctionEnds = ({ correctionId }: Readonly<{ correctionId: string }>) => [
  ends<Waiting>(keyOf('line-correction', correctionId)),
];

/** Lines of reports that a person has to match. Sales that name no registration and resemble none are nobody's work. */
export const shipmentsInbox = inboxSource<PosFileEvent | ShipmentLineEvent>({
  name: 'shipments',
  version: 1,
  streams: ['posFile-', 'shipmentLine-'],
  chunks: [{ chunk: 'PosLinesRecorded', closing: 'PosFileApplied' }],
  on: {
    PosLinesRecorded: ({ lines }, { metadata: { recordedAt } }) =>
      lines.map((line) => {
        const { lineId, partnerId, invoiceNo, invoiceLine } = line;
        if (!isQuestion(line) && !isLooseReturn(line)) return ends(keyOf('shipment-line', lineId));
        return begins(
          keyOf('shipment-line', lineId),
          waiting({
            ...{ kind: 'shipment_line', record: 'shipment-line', recordId: lineId, partnerId },
            ...{
              number: `${invoiceNo}/${invoiceLine}`,
              title: titleOf(line),
              since: recordedAt,
              for: manager,
            },
          }),
        );
      }),
    PosFileApplied: null,
    PosFileAbandoned: null,
    ShipmentLineMatched: ({ lineId }) => [ends(keyOf('shipment-line', lineId))],
    ShipmentLineUnmatched: ({ undone, reason, unmatchedAt, ...line }) => [
      waitsAgain({
        ...line,
        title: undone === true ? 'Match undone at once' : `Match undone: ${reason}`,
        since: unmatchedAt,
      }),
    ],
    ShipmentLineSplit: ({ lineId }) => [ends(keyOf('shipment-line', lineId))],
    ShipmentLineRejoined: ({ undone, reason, rejoinedAt, ...line }) => [
      waitsAgain({
        ...line,
        title: undone === true ? 'Split undone at once' : `Split undone: ${reason}`,
        since: rejoinedAt,
      }),
    ],
    ShipmentLineMarkedNotADeal: ({ lineId }) => [ends(keyOf('shipment-line', lineId))],
    ShipmentLineReopened: ({ undone, reason, reopenedAt, ...line }) => [
      waitsAgain({
        ...line,
        title: undone === true ? 'No deal: undone at once' : `It may belong to a deal after all: ${reason}`,
        since: reopenedAt,
      }),
    ],
    LineCorrectionPrepared: ({ lineId, correctionId, partnerId, reason, preparedBy, preparedAt }) => [
      begins(
        keyOf('line-correction', correctionId),
        waiting({
          ...{ kind: 'line_correction', record: 'line-correction', recordId: correctionId, partnerId },
          ...{ title: reason, since: preparedAt, preparedBy: [preparedBy] },
          ...{ for: audience(VENDOR, ['finance.approver']), about: keyOf('shipment-line', lineId) },
        }),
      ),
    ],
    LineCorrectionApproved: correctionEnds,
    LineCorrectionRejected: correctionEnds,
    ShipmentReturnLinked: ({ lineId }) => [ends(keyOf('shipment-line', lineId))],
  },
});
