import { Button, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = Readonly<{
  title: string;
  /** What begins another one, for whoever may. */
  act?: Readonly<{ label: string; onClick: () => void }> | undefined;
  /** What stands there instead of nothing. */
  empty: string;
  isEmpty: boolean;
  children: ReactNode;
}>;

/** Part of a partner’s page: a list under its title, beside what adds to it. */
export const TitledList = ({ title, act, empty, isEmpty, children }: Props) => (
  <section>
    <Group justify="space-between" mb="xs">
      <Title order={2} size="h4">
        {title}
      </Title>
      {act !== undefined && (
        <Button size="xs" variant="default" onClick={act.onClick}>
          {act.label}
        </Button>
      )}
    </Group>
    {isEmpty ? <Text c="dimmed">{empty}</Text> : children}
  </section>
);
