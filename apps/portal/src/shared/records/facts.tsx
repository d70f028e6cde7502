import { SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';

export type Fact = readonly [label: string, value: ReactNode];

/** Names and values of a record. */
export const Facts = ({ of }: Readonly<{ of: readonly Fact[] }>) => (
  <SimpleGrid component="dl" cols={{ base: 1, xs: 2 }} verticalSpacing="sm" m={0}>
    {of.map(([label, value]) => (
      <div key={label}>
        <Text component="dt" size="sm" c="dimmed">
          {label}
        </Text>
        <Text component="dd" m={0}>
          {value ?? '–'}
        </Text>
      </div>
    ))}
  </SimpleGrid>
);
