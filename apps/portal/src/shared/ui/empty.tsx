import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Nothing is there: what will appear, and one thing to do. */
export const Empty = ({
  title,
  children,
  action,
}: Readonly<{ title: string; children?: ReactNode; action?: ReactNode }>) => (
  <Stack align="center" gap="xs" py="xl" ta="center" role="status">
    <Text fw={600}>{title}</Text>
    {children !== undefined && (
      <Text c="dimmed" maw={520}>
        {children}
      </Text>
    )}
    {action}
  </Stack>
);
