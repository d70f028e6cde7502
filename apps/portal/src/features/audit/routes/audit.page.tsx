import { Alert, Anchor, List, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isZero } from '../../../shared/format/money';
import { useText } from '../../../shared/i18n/locale';
import { inAddress, useListAddress } from '../../../shared/lists/list-address';
import { organisationsQuery } from '../../../shared/organisations/organisations.query';
import { useToday } from '../../../shared/programme/use-today';
import { Icon } from '../../../shared/ui/icons';
import { Part } from '../../../shared/ui/part';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Amount, Instant } from '../../../shared/ui/values';
import { latestEventsQuery } from '../api/events.query';
import { trialBalanceQuery } from '../api/ledger.query';
import { auditMessages } from '../audit.messages';
import { ScopeBar } from '../components/scope-bar';
import { ScopeResults } from '../components/scope-results';
import { placesOf, scopeIn, type AuditScope } from './audit-scope';
import { eventFilterOf } from './event-filter';
import { trialBalanceAt } from './trial-balance-at';
import { WideTable } from '../../../shared/ui/wide-table';
import { PageHeading } from '../../../shared/ui/page-heading';
import { Table } from '../../../shared/ui/table';

/** A1: where an auditor begins: that nothing can be changed here, what is proved, and where to look further. */
export const AuditPage = () => {
  const say = useText(auditMessages);
  const scope = scopeIn(useListAddress().values);
  return (
    <Stack gap="lg">
      <PageHeading>{say('audit')}</PageHeading>
      <Alert icon={<Icon name="check" />} title={say('readOnly')}>
        {say('readOnlyAbout')}
      </Alert>
      <ScopeBar />
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        <Part title={say('results')}>
          <ScopeResults scope={scope} />
        </Part>
        <Part title={say('controls')}>
          <Balanced scope={scope} />
        </Part>
        <Part title={say('where')}>
          <Where scope={scope} />
        </Part>
      </SimpleGrid>
      <Part title={say('latest')}>
        <Latest scope={scope} />
      </Part>
    </Stack>
  );
};

type Scoped = Readonly<{ scope: AuditScope }>;

/** Zero is shown as a result: that the books balance is what an auditor wants to read. */
const Balanced = ({ scope }: Scoped) => {
  const say = useText(auditMessages);
  const { to, search } = placesOf(scope, useToday()).ledger;
  const balance = useQuery(trialBalanceQuery(trialBalanceAt(search)));
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
      <Anchor component={Link} to={to} search={inAddress(search)} size="sm" w="max-content">
        {say('accountsCounted', { count: accounts.length })}
      </Anchor>
    </Stack>
  );
};

const PLACES = [
  { label: 'timeTravel', about: 'timeTravelAbout' },
  { label: 'ledger', about: 'ledgerShort' },
  { label: 'events', about: 'eventsShort' },
] as const;

/** Each with what it knows of the scope. */
const Where = ({ scope }: Scoped) => {
  const say = useText(auditMessages);
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const places = placesOf(scope, useToday(), organisations.find(({ id }) => id === scope.partnerId)?.code);
  return (
    <List listStyleType="none" spacing="sm">
      {PLACES.map(({ label, about }) => (
        <List.Item key={label}>
          <Anchor component={Link} to={places[label].to} search={inAddress(places[label].search)}>
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

const Latest = ({ scope }: Scoped) => {
  const say = useText(auditMessages);
  const events = useQuery(latestEventsQuery(eventFilterOf(placesOf(scope, useToday()).events.search)));
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
