import { CurrencyField, TextField } from '@channel/http';

/** An account as it is proposed, by an organisation or by a person. */
export class BankAccountDto {
  @TextField({ max: 70, description: 'Holder of the account as the bank knows it.' })
  readonly holder!: string;
  @TextField({ min: 5, max: 42, example: 'DE89370400440532013000' })
  readonly iban!: string;
  @TextField({
    optional: true,
    min: 8,
    max: 11,
    example: 'COBADEFF',
    description: 'Needed unless euro are paid to an account in SEPA.',
  })
  readonly bic?: string;
  @CurrencyField() readonly currency!: string;
}
