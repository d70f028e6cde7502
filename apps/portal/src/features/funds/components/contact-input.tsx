import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { personName } from '../../../shared/records/person-name';

type Props = Readonly<{
  name: string;
  label: string;
  hint: string;
  value: string;
  /** Ids of persons that were named before. */
  known: readonly string[];
  error: string | false;
  onChange: (typed: string) => void;
}>;

/** A person by the name that they sign in with; who was named before is offered. */
export const ContactInput = ({ name, label, hint, value, known, error, onChange }: Props) => {
  const list = useId();
  return (
    <>
      <TextInput
        name={name}
        required
        label={label}
        description={hint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={value}
        error={error}
        list={list}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <datalist id={list}>
        {[...new Set(known.flatMap((id) => personName(id) ?? []))].map((person) => (
          <option key={person} value={person} />
        ))}
      </datalist>
    </>
  );
};
