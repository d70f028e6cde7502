import { Alert, Anchor, List, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isZero } from '../../../shared/format/money';
import { useText } from '../../../shared/i18n/locale';
import { Icon } from '../../../shared/ui/icons';
import { Part } from '../../../shared/ui/part';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Amount, Instant } from '../../../shared/ui/values';
import { latestEventsQuery } from '../api/events.query';
import { trialBalanceQuery } from '../api/ledger.query';
import { auditMessages } from '../audit.messages';
import { WideTable } from '../../../shared/ui/wide-table';
import { PageHeading } from '../../../shared/ui/page-heading';
import { Table } from '../../../shared/ui/table';

/** A1: where an auditor begins: that nothing can be changed here, what is proved, and where to look further. */
export const AuditPage = () => {
  const say = useText(auditMessages);
  return (
    <Stack gap="lg">
      <PageHeading>{say('audit')}</PageHeading>
      <Alert icon={<Icon name="check" />} title={say('readOnly')}>
        {say('readOnlyAbout')}
      </Alert>
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        <Part title={say('controls')}>
          <Balanced />
        </Part>
        <Part title={say('where')}>
          <Where />
        </Part>
      </SimpleGrid>
      <Part title={say('latest')}>
        <Latest />
      </Part>
    </Stack>
  );
};

/** Zero is shown as a result: that the books balance is what an auditor wants to read. */
const Balanced = () => {
  const say = useText(auditMessages);
  const balance = useQuery(trialBalanceQuery({}));
  if (balance.isPending) return <Loading rows={3} />;
  if (balance.isError) return <Failure error={balance.error} onRetry={() => void balance.refetch()} />;
  const { totals, accounts } = balance.data;
  if (totals.length === 0) return <Empty title={say('noAccounts')}>{say('noEntriesAbout')}</Empty>;
  return (
    <Stack gap="xs">
      <Table>
        <Table.Tbody>
          {totals.map((total) => (
            <Table.Tr key={total.currency}>
              <Table.Th scope="row" fw={400}>
                {say(isZero(total) ? 'balanced' : 'unbalanced', { currency: total.currency })}
              </Table.Th>
              <Table.Td ta="right">
                <Amount of={total} strong />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Anchor component={Link} to="/ledger" size="sm" w="max-content">
        {say('accountsCounted', { count: accounts.length })}
      </Anchor>
    </Stack>
  );
};

const PLACES = [
  { to: '/time-travel', label: 'timeTravel', about: 'timeTravelAbout' },
  { to: '/ledger', label: 'ledger', about: 'ledgerShort' },
  { to: '/events', label: 'events', about: 'eventsShort' },
] as const;

const Where = () => {
  const say = useText(auditMessages);
  return (
    <List listStyleType="none" spacing="sm">
      {PLACES.map(({ to, label, about }) => (
        <List.Item key={to}>
          <Anchor component={Link} to={to}>
            {say(label)}
          </Anchor>
          <Text size="sm" c="dimmed">
            {say(about)}
          </Text>
        </List.Item>
      ))}
    </List>
  );
};

const Latest = () => {
  const say = useText(auditMessages);
  const events = useQuery(latestEventsQuery);
  if (events.isPending) return <Loading rows={5} />;
  if (events.isError) return <Failure error={events.error} onRetry={() => void events.refetch()} />;
  if (events.data.length === 0) return <Empty title={say('noEvents')}>{say('noEventsYet')}</Empty>;
  return (
    <WideTable minWidth={520}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('type')}</Table.Th>
            <Table.Th>{say('stream')}</Table.Th>
            <Table.Th>{say('recordedAt')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {events.data.map(({ id, type, stream, recordedAt }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <Anchor component={Link} to={`/events/${id}`} inherit>
                  {type}
                </Anchor>
              </Table.Td>
              <Table.Td ff="monospace">{stream}</Table.Td>
              <Table.Td>
                <Instant of={recordedAt} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};
