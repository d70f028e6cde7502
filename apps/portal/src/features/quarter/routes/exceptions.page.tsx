import { Anchor, Stack, Text } from '@mantine/core';
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
import { newestFlagsQuery } from '../api/overview.query';
import { exceptionMessages } from '../exceptions.messages';
import { WideTable } from '../../../shared/ui/wide-table';
import { PageHeading } from '../../../shared/ui/page-heading';
import { Table } from '../../../shared/ui/table';

/** Kinds that only a calculation finds: flags of partners in the newest run. */
const FLAGS = ['no_account', 'over_cap', 'negative', 'serial_seen_twice', 'other_currency'] as const;

/** F3: what stands in the way of a quarter, who repairs it, and where. Zero is a result, and is shown as one. */
export const ExceptionsPage = () => {
  const say = useText(exceptionMessages);
  const flags = useQuery(newestFlagsQuery);
  const counted = [
    { kind: 'unmatched', answer: useQuery(linesQuery('unmatched')), to: '/shipments?status=unmatched' },
    { kind: 'unlinked', answer: useQuery(linesQuery('unlinked')), to: '/shipments?status=unlinked' },
    { kind: 'rates', answer: useQuery(tablesQuery), to: '/rates' },
    { kind: 'runs', answer: useQuery(failedRunsQuery), to: '/runs?status=failed' },
    { kind: 'batches', answer: useQuery(failedBatchesQuery), to: '/batches?status=partly_failed' },
    { kind: 'residue', answer: useQuery(residueQuery), to: '/ledger' },
  ] as const;
  const exceptions = [
    ...counted.map((one) => ({ ...one, count: one.answer.data })),
    ...FLAGS.map((kind) => ({
      ...{ kind, answer: flags, count: flags.data?.counts[kind] },
      to: `/runs/${flags.data?.runId ?? ''}?tab=partners&flag=${kind}`,
    })),
  ];
  return (
    <Stack gap="md">
      <div>
        <PageHeading>{say('exceptions')}</PageHeading>
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
            {exceptions.map(({ kind, ...counts }) => (
              <Table.Tr key={kind}>
                <Table.Th scope="row" fw={600}>
                  {say(kind)}
                </Table.Th>
                <Table.Td ta="right">
                  <Count {...counts} />
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

type CountProps = Readonly<{
  answer: Pick<UseQueryResult, 'isPending' | 'error' | 'refetch'>;
  /** Nothing: nothing was calculated in which it could be found. */
  count: number | undefined;
  to: string;
}>;

/** One that cannot be counted leaves the others. */
const Count = ({ answer: { isPending, error, refetch }, count, to }: CountProps) => {
  const say = useText(exceptionMessages);
  if (isPending) return <Loading rows={1} />;
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (count === undefined)
    return (
      <Text span size="sm" c="dimmed">
        {say('noRun')}
      </Text>
    );
  if (count === 0)
    return (
      <Text span size="sm">
        <Icon name="check" size={14} /> {say('nothing')}
      </Text>
    );
  return (
    <Anchor component={Link} {...linkTo(to)} fw={600} className="figures">
      {say('cases', { count })}
    </Anchor>
  );
};
