import { Anchor, Grid, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { linkTo } from '../lists/list-address';
import { PageHeading } from '../ui/page-heading';
import { useTitlePart } from '../ui/page-title';

type RecordPageProps = Readonly<{
  /** Way back to the list, where there is one. */
  back: Readonly<{ to: string; label: string }> | undefined;
  title: string;
  /** The number that people say to each other. */
  number: string;
  /** What it is called in the title of its window, where that is not its number. */
  called?: string;
  status: ReactNode;
  actions?: ReactNode;
  /** Beside the content: the rail, figures. */
  aside: ReactNode;
  children: ReactNode;
}>;

/** A record as every screen shows it: what it is and how it stands above, the content left, its way at the right. */
export const RecordPage = ({ back, title, number, called = number, ...parts }: RecordPageProps) => {
  const { status, actions, aside, children } = parts;
  useTitlePart('record', called);
  return (
    <Stack gap="md">
      {back !== undefined && (
        <Anchor component={Link} {...linkTo(back.to)} size="sm" w="max-content">
          {back.label}
        </Anchor>
      )}
      <Group justify="space-between" align="flex-start">
        <div>
          <Group gap="sm">
            <PageHeading>{title}</PageHeading>
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
};
