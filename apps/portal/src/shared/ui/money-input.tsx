import { Text, TextInput } from '@mantine/core';
import { parseAmount } from '../format/money';
import { useText } from '../i18n/locale';
import { uiMessages } from './ui.messages';

type Props = Readonly<{
  /** What the command calls it. */
  name?: string;
  label: string;
  value: string;
  currency: string;
  onChange: (typed: string) => void;
  description?: string;
  /** Whether nothing may stand in it. */
  optional?: boolean;
  /** What is said while nothing stands in it. */
  missing?: string | false;
}>;

/** An amount as people type it; what is none says so at once. */
export const MoneyInput = ({
  name,
  label,
  value,
  currency,
  onChange,
  description,
  optional = false,
  missing = false,
}: Props) => {
  const say = useText(uiMessages);
  const wrong = value.trim() !== '' && parseAmount(value, currency) === undefined;
  return (
    <TextInput
      name={name}
      required={!optional}
      inputMode="decimal"
      label={label}
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      leftSection={<Text size="sm">{currency}</Text>}
      leftSectionWidth={52}
      value={value}
      error={wrong ? say('notAnAmount', { currency }) : missing}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};
