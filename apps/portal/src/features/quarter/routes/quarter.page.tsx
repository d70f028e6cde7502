import { Anchor, Card, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../../shared/i18n/locale';
import { inAddress } from '../../../shared/lists/list-address';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Amount, Instant } from '../../../shared/ui/values';
import { openQuartersQuery, waitingQuery, type Waiting as Item } from '../api/quarter.query';
import { targetOf, wordOf } from '../components/waiting-target';
import { quarterMessages } from '../quarter.messages';

/** F1: what waits for somebody of finance, and the quarters that are not locked. A card that fails leaves the other. */
export const QuarterPage = () => {
  const say = useText(quarterMessages);
  const acts = useMay()('finance.analyst', 'finance.approver');
  return (
    <Stack gap="lg">
      <div>
        <Title order={1} size="h2">
          {say('quarter')}
        </Title>
        <Text c="dimmed">{say('way')}</Text>
      </div>
      {acts && (
        <Part title={say('waits')}>
          <Waiting />
        </Part>
      )}
      <Part title={say('periods')}>
        <Quarters />
      </Part>
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

const Waiting = () => {
  const say = useText(quarterMessages);
  const waiting = useQuery(waitingQuery);
  if (waiting.isPending) return <Loading />;
  if (waiting.isError) return <Failure error={waiting.error} onRetry={() => void waiting.refetch()} />;
  if (waiting.data.length === 0) return <Empty title={say('nothing')}>{say('nothingAbout')}</Empty>;
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('what')}</Table.Th>
            <Table.Th>{say('record')}</Table.Th>
            <Table.Th>{say('partner')}</Table.Th>
            <Table.Th ta="right">{say('amount')}</Table.Th>
            <Table.Th>{say('since')}</Table.Th>
            <Table.Th>{say('due')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {waiting.data.map((item) => (
            <WaitingRow key={item.id} item={item} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

const WaitingRow = ({ item }: Readonly<{ item: Item }>) => {
  const say = useText(quarterMessages);
  const nameOf = useOrganisationName();
  const { kind, number, title, partnerId, amount, since, dueAt, overdue, preparedByYou } = item;
  const to = targetOf(item);
  const name = number ?? title;
  return (
    <Table.Tr>
      <Table.Td>
        {say(wordOf(kind))}
        {preparedByYou && (
          <Text size="sm" c="dimmed">
            {say('preparedByYou')}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {to === undefined ? (
          name
        ) : (
          <Anchor component={Link} to={to} inherit>
            {name}
          </Anchor>
        )}
      </Table.Td>
      <Table.Td>{partnerId === null ? '–' : nameOf(partnerId)}</Table.Td>
      <Table.Td ta="right">
        <Amount of={amount} />
      </Table.Td>
      <Table.Td>
        <Instant of={since} />
      </Table.Td>
      <Table.Td>
        <Instant of={dueAt} />
        {overdue && (
          <Text size="sm" c="orange">
            {say('overdue')}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
};

const Quarters = () => {
  const say = useText(quarterMessages);
  const quarters = useQuery(openQuartersQuery);
  if (quarters.isPending) return <Loading rows={2} />;
  if (quarters.isError) return <Failure error={quarters.error} onRetry={() => void quarters.refetch()} />;
  if (quarters.data.length === 0) return <Empty title={say('noPeriods')}>{say('noPeriodsAbout')}</Empty>;
  return (
    <Stack gap="xs">
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('period')}</Table.Th>
            <Table.Th>{say('status')}</Table.Th>
            <Table.Th ta="right">{say('runs')}</Table.Th>
            <Table.Th>{say('closing')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {quarters.data.map(({ id, quarter, status, runs, closingDueAt }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <Anchor component={Link} to={`/periods/${id}`} inherit>
                  {quarter}
                </Anchor>
              </Table.Td>
              <Table.Td>
                <StatusWord status={status} />
              </Table.Td>
              <Table.Td ta="right">
                <Anchor component={Link} to="/runs" search={inAddress({ quarter })} inherit>
                  {String(runs)}
                </Anchor>
              </Table.Td>
              <Table.Td>
                <Instant of={closingDueAt} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Anchor component={Link} to="/periods" size="sm" w="max-content">
        {say('allPeriods')}
      </Anchor>
    </Stack>
  );
};
