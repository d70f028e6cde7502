import { Anchor, Grid, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { linkTo } from '../lists/list-address';

type RecordPageProps = Readonly<{
  /** Way back to the list, where there is one. */
  back: Readonly<{ to: string; label: string }> | undefined;
  title: string;
  /** The number that people say to each other. */
  number: string;
  status: ReactNode;
  actions?: ReactNode;
  /** Beside the content: the rail, figures. */
  aside: ReactNode;
  children: ReactNode;
}>;

/** A record as every screen shows it: what it is and how it stands above, the content left, its way at the right. */
export const RecordPage = ({ back, title, number, status, actions, aside, children }: RecordPageProps) => (
  <Stack gap="md">
    {back !== undefined && (
      <Anchor component={Link} {...linkTo(back.to)} size="sm" w="max-content">
        {back.label}
      </Anchor>
    )}
    <Group justify="space-between" align="flex-start">
      <div>
        <Group gap="sm">
          <Title order={1} size="h2">
            {title}
          </Title>
          {status}
        </Group>
        <Text c="dimmed" className="figures">
          {number}
        </Text>
      </div>
      <Group gap="xs">{actions}</Group>
    </Group>
    <Grid gap="md">
      <Grid.Col span={{ base: 12, lg: aside === null ? 12 : 9 }}>{children}</Grid.Col>
      {aside !== null && (
        <Grid.Col span={{ base: 12, lg: 3 }} component="aside">
          {aside}
        </Grid.Col>
      )}
    </Grid>
  </Stack>
);
