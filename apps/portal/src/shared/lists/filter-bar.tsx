import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../i18n/locale';
import { Icon } from '../ui/icons';
import { uiMessages } from '../ui/ui.messages';
import { useListAddress } from './list-address';
import type { Filter } from './list-query';

/** What of a list is asked for, in the address. */
export const FilterBar = ({
  filters,
  searchable,
}: Readonly<{ filters: readonly Filter[]; searchable: boolean }>) => {
  const say = useText(uiMessages);
  const { values, set } = useListAddress();
  const asked = values.q ?? '';
  const [typed, setTyped] = useState(asked);
  const [shown, setShown] = useState(asked);
  // Whatever else changes the address, as the way back of the browser, is what stands in the field.
  if (shown !== asked) {
    setShown(asked);
    setTyped(asked);
  }
  const names = [...filters.map(({ name }) => name), ...(searchable ? ['q'] : [])];
  const set_ = names.filter((name) => values[name] !== undefined);
  if (names.length === 0) return null;
  return (
    <Group
      gap="sm"
      align="flex-end"
      component="form"
      role="search"
      aria-label={say('filters')}
      onSubmit={(event) => {
        event.preventDefault();
        set({ q: typed });
      }}
    >
      {searchable && (
        <TextInput
          id="list-search"
          label={say('search')}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onBlur={() => set({ q: typed })}
          leftSection={<Icon name="search" />}
          type="search"
        />
      )}
      {filters.map(({ name, label, options, chip }) => {
        if (chip !== undefined)
          return (
            <Chip key={name} value={values[name]} say={chip} onRemove={() => set({ [name]: undefined })} />
          );
        return (
          <NativeSelect
            key={name}
            label={label}
            value={values[name] ?? ''}
            onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
            data={[{ value: '', label: say('all') }, ...options]}
          />
        );
      })}
      {set_.length > 0 && (
        <Button
          variant="subtle"
          onClick={() => set(Object.fromEntries(names.map((name) => [name, undefined])))}
        >
          {say('clearFilters')}
        </Button>
      )}
    </Group>
  );
};

type ChipProps = Readonly<{
  value: string | undefined;
  say: (value: string) => string;
  onRemove: () => void;
}>;

/** What a link has asked for: it stands there as long as it holds. */
const Chip = ({ value, say, onRemove }: ChipProps) => {
  const sayUi = useText(uiMessages);
  if (value === undefined) return null;
  return (
    <Button
      variant="light"
      radius="xl"
      rightSection={<Icon name="cross" size={14} />}
      aria-label={sayUi('removeFilter', { filter: say(value) })}
      onClick={onRemove}
    >
      {say(value)}
    </Button>
  );
};
