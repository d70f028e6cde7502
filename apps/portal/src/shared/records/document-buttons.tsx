import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useText } from '../i18n/locale';
import { handOver } from '../lists/csv';
import { RefusalNote } from '../ui/states';
import { uiMessages } from '../ui/ui.messages';

type Props<Form extends string> = Readonly<{
  forms: readonly Form[];
  /** What the file is called, without its form. */
  name: string;
  read: (form: Form) => Promise<Blob>;
}>;

/** A record as a file, a button for each of its forms; what was refused stands below. */
export const DocumentButtons = <Form extends string>({ forms, name, read }: Props<Form>) => {
  const say = useText(uiMessages);
  const ask = useMutation({
    mutationFn: async (form: Form) => handOver(`${name}.${form}`, await read(form)),
  });
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {forms.map((form) => (
          <Button
            key={form}
            size="xs"
            variant="default"
            loading={ask.isPending && ask.variables === form}
            onClick={() => ask.mutate(form)}
          >
            {say('asFile', { form: form.toUpperCase() })}
          </Button>
        ))}
      </Group>
      <RefusalNote error={ask.error} />
    </Stack>
  );
};
