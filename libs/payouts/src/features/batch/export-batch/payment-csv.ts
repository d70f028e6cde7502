import { stringify } from 'csv-stringify/sync';
import type { Payment } from '../../../domain/payment/payment';

/** The same payment for a bank's portal. */
export const paymentCsv = ({ transfers, currency, executionOn }: Payment): string =>
  stringify(
    transfers.map(({ endToEndId, payee, iban, bic, amountText, remittance }) => [
      endToEndId,
      payee,
      iban,
      bic,
      amountText,
      currency,
      executionOn,
      remittance,
    ]),
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
