import { SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';

export type Fact = readonly [label: string, value: ReactNode];

/** Names and values of a record; `narrow` beside its content. */
export const Facts = ({ of, narrow = false }: Readonly<{ of: readonly Fact[]; narrow?: boolean }>) => (
  <SimpleGrid
    component="dl"
    cols={narrow ? { base: 1, xs: 2, lg: 1 } : { base: 1, xs: 2 }}
    verticalSpacing="sm"
    m={0}
  >
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
