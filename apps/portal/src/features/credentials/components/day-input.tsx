import { TextInput } from '@mantine/core';

type Props = Readonly<{ label: string; value: string; onChange: (day: string) => void; optional?: boolean }>;

/** A business day. */
export const DayInput = ({ label, value, onChange, optional = false }: Props) => (
  <TextInput
    required={!optional}
    type="date"
    label={label}
    value={value}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
  />
);
