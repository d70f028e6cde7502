import { Anchor, Button, Card, Grid, Group, List, Progress, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { inAddress } from '../../../shared/lists/list-address';
import { useMay, useMe } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Amount, Day } from '../../../shared/ui/values';
import { useToday } from '../../../shared/programme/use-today';
import { accountQuery, expectedQuery } from '../api/money.query';
import { pipelineQuery } from '../api/pipeline.query';
import { askedQuery, endingQuery, quotesToAnswerQuery } from '../api/waiting.query';
import { homeMessages } from '../home.messages';

/** P1: what waits for somebody at a partner, and how their deals and money stand. A card that fails leaves the others. */
export const HomePage = () => {
  const say = useText(homeMessages);
  const may = useMay();
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <Title order={1} size="h2">
          {say('home')}
        </Title>
        {may('partner.rep', 'partner.admin') && (
          <Button component={Link} to="/deals/new">
            {say('register')}
          </Button>
        )}
      </Group>
      <Grid>
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <Part title={say('waits')}>
            <Waiting />
          </Part>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack gap="md">
            {may('partner.finance', 'partner.admin') && <Money />}
            <Part title={say('pipeline')}>
              <Pipeline />
            </Part>
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
};

const Part = ({ title, children }: Readonly<{ title: string; children: ReactNode }>) => (
  <Card withBorder padding="md" component="section" aria-label={title}>
    <Title order={2} size="h4" mb="sm">
      {title}
    </Title>
    {children}
  </Card>
);

const SOON_DAYS = 14;
const DAY_MS = 86_400_000;

type Item = Readonly<{ key: string; to: string; tab?: string; text: string; note?: ReactNode }>;

const Waiting = () => {
  const say = useText(homeMessages);
  const items = useWaiting();
  if (items.error !== null) return <Failure error={items.error} onRetry={items.retry} />;
  if (items.found === undefined) return <Loading />;
  if (items.found.length === 0) return <Empty title={say('nothingWaits')}>{say('nothingWaitsAbout')}</Empty>;
  return (
    <List listStyleType="none" spacing="sm">
      {items.found.map(({ key, to, tab, text, note }) => (
        <List.Item key={key}>
          <Anchor component={Link} to={to} search={inAddress({ tab })}>
            {text}
          </Anchor>
          {note !== undefined && (
            <Text size="sm" c="dimmed">
              {note}
            </Text>
          )}
        </List.Item>
      ))}
    </List>
  );
};

/** Questions, quotes and ends, in this order: what somebody else waits for comes first. */
const useWaiting = (): Readonly<{ found?: readonly Item[]; error: Error | null; retry: () => void }> => {
  const say = useText(homeMessages);
  const { language } = useLocale();
  const day = useToday();
  const until = new Date(Date.parse(`${day}T00:00:00Z`) + SOON_DAYS * DAY_MS).toISOString().slice(0, 10);
  const asked = useQuery(askedQuery);
  const quotes = useQuery(quotesToAnswerQuery);
  const ending = useQuery(endingQuery(until));
  const error = asked.error ?? quotes.error ?? ending.error;
  const retry = (): void => void Promise.all([asked.refetch(), quotes.refetch(), ending.refetch()]);
  if (!asked.data || !quotes.data || !ending.data) return { error, retry };
  const found: readonly Item[] = [
    ...asked.data.map(({ id, number, customer, status }) => ({
      key: id,
      to: `/deals/${id}`,
      text: say(status === 'returned' ? 'returned' : 'question', { number, customer: customer.name }),
    })),
    ...quotes.data.map(({ id, number, dealId, total, validUntilOn }) => ({
      key: id,
      to: `/deals/${dealId}`,
      tab: 'bomAndQuotes',
      text: say('quote', { number, total: total === undefined ? '–' : moneyText(total, language) }),
      note: (
        <>
          {say('validUntil')} <Day of={validUntilOn} />
        </>
      ),
    })),
    ...ending.data.map(({ id, number, customer, protectedUntilOn }) => ({
      key: `end ${id}`,
      to: `/deals/${id}`,
      text: say('ending', { number, customer: customer.name }),
      note: (
        <>
          {say('on')} <Day of={protectedUntilOn} />
        </>
      ),
    })),
  ];
  return { found, error, retry };
};

const Money = () => {
  const say = useText(homeMessages);
  const { organisation } = useMe();
  const expected = useQuery(expectedQuery(organisation.id));
  const account = useQuery(accountQuery(organisation.id));
  if (expected.isPending) return <Loading rows={3} />;
  if (expected.isError) return <Failure error={expected.error} onRetry={() => void expected.refetch()} />;
  const { quarter, totals } = expected.data;
  return (
    <Part title={say('quarter', { quarter })}>
      {account.data?.status === 'none' && (
        <Anchor component={Link} to="/payouts" c="red">
          {say('noAccount')}
        </Anchor>
      )}
      <Table>
        <Table.Tbody>
          {(['accrued', 'expected', 'payable', 'paid'] as const).map((name) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400}>
                {say(name)}
              </Table.Th>
              <Table.Td ta="right">
                <Amount of={totals[name]} strong={name === 'accrued'} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Anchor component={Link} to="/earnings" size="sm">
        {say('allEarnings')}
      </Anchor>
    </Part>
  );
};

/** The picture and its numbers are one table: a bar beside each count. */
const Pipeline = () => {
  const say = useText(homeMessages);
  const pipeline = useQuery(pipelineQuery);
  if (pipeline.isPending) return <Loading rows={4} />;
  if (pipeline.isError) return <Failure error={pipeline.error} onRetry={() => void pipeline.refetch()} />;
  const most = Math.max(1, ...pipeline.data.map(({ count }) => count));
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {say('pipelineAbout')}
      </Text>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('stage')}</Table.Th>
            <Table.Th ta="right">{say('deals')}</Table.Th>
            <Table.Th w="45%" aria-hidden="true" />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {pipeline.data.map(({ stage, count }) => (
            <Table.Tr key={stage}>
              <Table.Td>
                <StatusWord status={stage} />
              </Table.Td>
              <Table.Td ta="right" className="figures">
                <Anchor component={Link} to="/deals" search={inAddress({ status: 'approved', stage })}>
                  {count}
                </Anchor>
              </Table.Td>
              <Table.Td aria-hidden="true">
                <Progress value={(count / most) * 100} size="lg" />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
};
