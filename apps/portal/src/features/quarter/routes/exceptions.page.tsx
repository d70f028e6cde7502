import { Anchor, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { linkTo } from '../../../shared/lists/list-address';
import { Icon } from '../../../shared/ui/icons';
import { Failure, Loading } from '../../../shared/ui/states';
import {
  failedBatchesQuery,
  failedRunsQuery,
  linesQuery,
  residueQuery,
  tablesQuery,
} from '../api/exceptions.query';
import { exceptionMessages } from '../exceptions.messages';
import { WideTable } from '../../../shared/ui/wide-table';

/** F3: what stands in the way of a quarter, who repairs it, and where. Zero is a result, and is shown as one. */
export const ExceptionsPage = () => {
  const say = useText(exceptionMessages);
  const exceptions = [
    { kind: 'unmatched', answer: useQuery(linesQuery('unmatched')), to: '/shipments?status=unmatched' },
    { kind: 'unlinked', answer: useQuery(linesQuery('unlinked')), to: '/shipments?status=unlinked' },
    { kind: 'rates', answer: useQuery(tablesQuery), to: '/rates' },
    { kind: 'runs', answer: useQuery(failedRunsQuery), to: '/runs?status=failed' },
    { kind: 'batches', answer: useQuery(failedBatchesQuery), to: '/batches?status=partly_failed' },
    { kind: 'residue', answer: useQuery(residueQuery), to: '/ledger' },
  ] as const;
  return (
    <Stack gap="md">
      <div>
        <Title order={1} size="h2">
          {say('exceptions')}
        </Title>
        <Text c="dimmed">{say('about')}</Text>
      </div>
      <WideTable minWidth={640}>
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('what')}</Table.Th>
              <Table.Th ta="right">{say('count')}</Table.Th>
              <Table.Th>{say('owner')}</Table.Th>
              <Table.Th>{say('repair')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {exceptions.map(({ kind, answer, to }) => (
              <Table.Tr key={kind}>
                <Table.Th scope="row" fw={600}>
                  {say(kind)}
                </Table.Th>
                <Table.Td ta="right">
                  <Count answer={answer} to={to} />
                </Table.Td>
                <Table.Td>{say(`${kind}_owner`)}</Table.Td>
                <Table.Td>{say(`${kind}_repair`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </Stack>
  );
};

/** One that cannot be counted leaves the others. */
const Count = ({ answer, to }: Readonly<{ answer: UseQueryResult<number>; to: string }>) => {
  const say = useText(exceptionMessages);
  if (answer.isPending) return <Loading rows={1} />;
  if (answer.isError) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === 0)
    return (
      <Text span size="sm">
        <Icon name="check" size={14} /> {say('nothing')}
      </Text>
    );
  return (
    <Anchor component={Link} {...linkTo(to)} fw={600} className="figures">
      {say('cases', { count: answer.data })}
    </Anchor>
  );
};
