import { Textarea, TextInput } from '@mantine/core';

// What dialogs of decisions ask for again and again.

type Field = Readonly<{
  /** What the command calls it, so that a finding of the server is said at it. */
  name?: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
}>;

/** @param min the first day that may be chosen */
export const DayField = ({
  name,
  label,
  value,
  onChange,
  required = false,
  min,
}: Field & Readonly<{ min?: string }>) => (
  <TextInput
    name={name}
    required={required}
    type="date"
    label={label}
    min={min}
    value={value}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
  />
);

/** Why: some lines of text, as long as the command takes. */
export const ReasonField = ({
  name = 'reason',
  label,
  value,
  onChange,
  required = true,
  max,
}: Field & Readonly<{ max?: number }>) => (
  <Textarea
    name={name}
    required={required}
    autosize
    minRows={2}
    maxLength={max}
    label={label}
    value={value}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
  />
);
