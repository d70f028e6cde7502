import { TextInput } from '@mantine/core';
import { useText } from '../../../shared/i18n/locale';
import { priceMessages } from '../price.messages';
import { moneyOf } from './typed-prices';

type Props = Readonly<{
  label: string;
  value: string;
  currency: string;
  onChange: (price: string) => void;
}>;

/** A unit price in a table; what is no amount says so at once. */
export const PriceInput = ({ label, value, currency, onChange }: Props) => {
  const say = useText(priceMessages);
  return (
    <TextInput
      size="xs"
      w={140}
      ml="auto"
      inputMode="decimal"
      aria-label={label}
      value={value}
      error={moneyOf(value, currency) === undefined && say('notAnAmount', { currency })}
      styles={{ input: { textAlign: 'right' } }}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};
