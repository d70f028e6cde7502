import { Button, Group, Stack, Text } from '@mantine/core';
import { useId } from 'react';

/** Something that can be done with a record. */
export type BarAct<Name extends string> = Readonly<{
  name: Name;
  label: string;
  /** The act of the moment. */
  main?: boolean;
  /** Why it is not possible now; the button is shown, and does nothing. */
  closed?: string | undefined;
}>;

/** The acts of a record: what is not possible now stays visible, with the reason as text. */
export const ActBar = <Name extends string>({
  acts,
  onAct,
}: Readonly<{ acts: readonly BarAct<Name>[]; onAct: (name: Name) => void }>) => {
  const id = useId();
  return (
    <Stack gap={4} align="flex-end" maw={520}>
      <Group gap="xs" justify="flex-end">
        {acts.map(({ name, label, main = false, closed }) => (
          <Button
            key={name}
            variant={main ? 'filled' : 'default'}
            disabled={closed !== undefined}
            aria-describedby={closed === undefined ? undefined : `${id}${name}`}
            onClick={() => onAct(name)}
          >
            {label}
          </Button>
        ))}
      </Group>
      {acts.map(
        ({ name, label, closed }) =>
          closed !== undefined && (
            <Text key={name} id={`${id}${name}`} size="sm" c="dimmed" ta="right">
              {label}: {closed}
            </Text>
          ),
      )}
    </Stack>
  );
};
