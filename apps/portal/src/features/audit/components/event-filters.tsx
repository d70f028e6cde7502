import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { handOver } from '../../../shared/lists/csv';
import { useListAddress } from '../../../shared/lists/list-address';
import { RefusalNote } from '../../../shared/ui/states';
import { eventsFile } from '../api/events.query';
import { auditMessages } from '../audit.messages';
import { CHANNELS, exportedOf, TYPED } from '../routes/event-filter';

/** What of the log is asked for; it stands in the address. */
export const EventFilters = () => {
  const say = useText(auditMessages);
  const { values, set } = useListAddress();
  const names = [...TYPED, 'channel', 'from', 'to'] as const;
  return (
    <Group gap="sm" align="flex-end" role="search" aria-label={say('filters')}>
      {TYPED.map((name) => (
        <Typed key={`${name} ${values[name] ?? ''}`} name={name} />
      ))}
      <NativeSelect
        name="channel"
        label={say('channel')}
        value={values.channel ?? ''}
        onChange={({ currentTarget }) => set({ channel: currentTarget.value })}
        data={[{ value: '', label: say('all') }, ...CHANNELS]}
      />
      {(['from', 'to'] as const).map((name) => (
        <TextInput
          key={name}
          name={name}
          type="date"
          label={say(name === 'from' ? 'recordedFrom' : 'recordedTo')}
          value={values[name] ?? ''}
          onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
        />
      ))}
      {names.some((name) => values[name] !== undefined) && (
        <Button
          variant="subtle"
          onClick={() => set(Object.fromEntries(names.map((name) => [name, undefined])))}
        >
          {say('clear')}
        </Button>
      )}
      <Ndjson />
    </Group>
  );
};

/** Taken when it is left, or with Enter: nobody asks the log for half a word. */
const Typed = ({ name }: Readonly<{ name: (typeof TYPED)[number] }>) => {
  const say = useText(auditMessages);
  const { values, set } = useListAddress();
  const [typed, setTyped] = useKept(`audit.Typed.typed.${name}`, values[name] ?? '');
  const take = (): void => {
    if (typed.trim() !== (values[name] ?? '')) set({ [name]: typed.trim() });
  };
  return (
    <TextInput
      name={name}
      label={say(name === 'actor' ? 'by' : name)}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take();
      }}
    />
  );
};

/** All that is found, with what each event says. */
const Ndjson = () => {
  const say = useText(auditMessages);
  const { values } = useListAddress();
  const ask = useMutation({
    mutationFn: async () => handOver('events.ndjson', await eventsFile(exportedOf(values))),
  });
  return (
    <>
      <Button variant="default" loading={ask.isPending} onClick={() => ask.mutate()}>
        {say('ndjson')}
      </Button>
      <RefusalNote error={ask.error} />
    </>
  );
};
