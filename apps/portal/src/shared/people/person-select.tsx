import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../i18n/locale';
import { uiMessages } from '../ui/ui.messages';
import { usePersonNames } from './person-name';
import { ownPeopleQuery } from './person-names.query';

type Props = Readonly<{
  name: string;
  label: string;
  /** Id of the person; nothing is chosen yet where it is empty. */
  value: string;
  /** Of the vendor only, or of the own organisation only; without it, of both. */
  ofVendor?: boolean;
  /** Ids of people who were named before: they can be chosen too. */
  known?: readonly string[];
  error?: string | false;
  onChange: (personId: string) => void;
}>;

/** A person by name; who was named before and whose name I may not know, by id. Where nobody can be chosen, the id is typed. */
export const PersonSelect = ({ value, ofVendor, known = [], error = false, onChange, ...of }: Props) => {
  const say = useText(uiMessages);
  const choices = useChoices(ofVendor, value === '' ? known : [...known, value]);
  const shown = { ...of, required: true, value, error };
  return choices.length === 0 ? (
    <TextInput
      {...shown}
      description={say('personIdAbout')}
      onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
    />
  ) : (
    <NativeSelect
      {...shown}
      data={[{ value: '', label: say('choose') }, ...choices]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};

const useChoices = (ofVendor: boolean | undefined, known: readonly string[]) => {
  const { data: people = [] } = useQuery(ownPeopleQuery);
  const offered = people.filter((one) => ofVendor === undefined || one.ofVendor === ofVendor);
  const others = [...new Set(known)].filter((id) => offered.every((one) => one.id !== id));
  const nameOf = usePersonNames(others);
  return [
    ...offered.map(({ id, name }) => ({ value: id, label: name })),
    ...others.map((id) => ({ value: id, label: nameOf(id, id) ?? id })),
  ];
};
