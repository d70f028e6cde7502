import { escapeFormula } from '@channel/kernel';
import { stringify } from 'csv-stringify/sync';
import type { Payment } from '../../../domain/payment/payment';

/** The same payment for a bank's portal, and for a spreadsheet, which must not run a name that begins like a formula. */
export const paymentCsv = ({ transfers, currency, executionOn }: Payment): string =>
  stringify(
    transfers.map(({ endToEndId, payee, iban, bic, amountText, remittance }) =>
      [endToEndId, payee, iban, bic, amountText, currency, executionOn, remittance].map((cell) =>
        escapeFormula(cell ?? ''),
      ),
    ),
    {
      header: true,
      columns: [
        'end_to_end_id',
        'payee',
        'account',
        'bic',
        'amount',
        'currency',
        'execution_on',
        'remittance',
      ],
      record_delimiter: '\n',
    },
  );
