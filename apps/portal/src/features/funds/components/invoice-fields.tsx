import { Button, Fieldset, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useText } from '../../../shared/i18n/locale';
import { mdfMessages } from '../mdf.messages';
import { fundMessages } from '../funds.messages';
import { InvoiceFile } from './invoice-file';
import type { Invoice } from './invoices';
import { MoneyInput } from '../../../shared/ui/money-input';

const CURRENCIES = Intl.supportedValuesOf('currency');

type Props = Readonly<{
  invoice: Invoice;
  at: number;
  /** The checklist asks for its file. */
  isFileAsked: boolean;
  onChange: (changes: Partial<Invoice>) => void;
  /** Nothing where it is the only one. */
  onRemove: (() => void) | undefined;
}>;

/** One invoice: from whom, for which day, and how much. */
export const InvoiceFields = ({ invoice, at, isFileAsked, onChange, onRemove }: Props) => {
  const say = useText(mdfMessages);
  const word = useText(fundMessages);
  const field = (name: 'invoiceNumber' | 'vendor' | 'invoicedOn' | 'servedOn', type = 'text') => (
    <TextInput
      name={`lines/${String(at)}/${name}`}
      required
      type={type}
      label={say(name)}
      value={invoice[name]}
      onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
    />
  );
  return (
    <Fieldset legend={say('invoiceAt', { number: String(at + 1) })}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {field('invoiceNumber')}
        {field('vendor')}
        {field('invoicedOn', 'date')}
        {field('servedOn', 'date')}
        <MoneyInput
          name={`lines/${String(at)}/net`}
          label={say('net')}
          value={invoice.net}
          currency={invoice.currency}
          onChange={(net) => onChange({ net })}
        />
        <MoneyInput
          name={`lines/${String(at)}/tax`}
          label={say('tax')}
          value={invoice.tax}
          currency={invoice.currency}
          onChange={(tax) => onChange({ tax })}
        />
        <NativeSelect
          label={word('currency')}
          value={invoice.currency}
          data={CURRENCIES}
          onChange={({ currentTarget }) => onChange({ currency: currentTarget.value })}
        />
        <InvoiceFile
          fileIds={invoice.fileIds}
          required={isFileAsked}
          onChange={(fileIds) => onChange({ fileIds })}
        />
      </SimpleGrid>
      {onRemove !== undefined && (
        <Button mt="sm" size="xs" variant="subtle" onClick={onRemove}>
          {say('removeInvoice', { number: String(at + 1) })}
        </Button>
      )}
    </Fieldset>
  );
};
