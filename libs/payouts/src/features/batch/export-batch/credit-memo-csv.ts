import { decimalText, escapeFormula, parseMoney } from '@channel/kernel';
import { stringify } from 'csv-stringify/sync';
import type { ApprovedBatch } from './payment-builder';

const COLUMNS = [
  ...['credit_memo', 'approved_at', 'payee', 'name', 'record'],
  ...['amount', 'currency', 'rate', 'memo_payment', 'payment_currency', 'execution_on'],
];

/**
 * The same batch for whoever books it: one credit memo for each payment, a line for each record that it settles, in the
 * currency of the programme. What is owed stands below zero, and the lines of a memo add up to what is paid.
 */
export const creditMemoCsv = ({
  items,
  approvedAt,
  executionOn,
  currency: paidIn,
  conversion,
}: ApprovedBatch): string =>
  stringify(
    items.flatMap(({ endToEndId, payee, amount, payment, parts }) =>
      parts.map(({ source, amount: part }) =>
        [
          ...[endToEndId, approvedAt, payee.code, payee.name, source.number],
          ...[decimalText(parseMoney(part)), part.currency],
          conversion?.rates.find(({ source: rated }) => rated.id === source.id)?.rate ?? '',
          ...[decimalText(parseMoney(payment ?? amount)), paidIn, executionOn],
        ].map(cellOf),
      ),
    ),
    { header: true, columns: COLUMNS, record_delimiter: '\n' },
  );

const AMOUNT = /^-?\d+(\.\d+)?$/;

/** An amount below zero is no formula. */
const cellOf = (cell: string): string => (AMOUNT.test(cell) ? cell : escapeFormula(cell));
