import { Card, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A part of a page that begins with what it is about, e.g. a card of somebody's first page. */
export const Part = ({ title, children }: Readonly<{ title: string; children: ReactNode }>) => (
  <Card withBorder padding="md" component="section" aria-label={title}>
    <Title order={2} size="h4" mb="sm">
      {title}
    </Title>
    {children}
  </Card>
);
