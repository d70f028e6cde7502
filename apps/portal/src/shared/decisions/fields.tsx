import { Textarea, TextInput } from '@mantine/core';

// What dialogs of decisions ask for again and again.

type Field = Readonly<{
  label: string;
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
}>;

/** @param min the first day that may be chosen */
export const DayField = ({
  label,
  value,
  onChange,
  required = false,
  min,
}: Field & Readonly<{ min?: string }>) => (
  <TextInput
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
  label,
  value,
  onChange,
  required = true,
  max,
}: Field & Readonly<{ max?: number }>) => (
  <Textarea
    required={required}
    autosize
    minRows={2}
    maxLength={max}
    label={label}
    value={value}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
  />
);
