import { Anchor, Text } from '@mantine/core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { linkTo } from '../../../shared/lists/list-address';
import { Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { openRewardsQuery, unpaidClaimsQuery, unpaidMilestonesQuery } from '../api/beside.query';
import { quarterMessages } from '../quarter.messages';

/** What the next batches pay beside statements; each number opens its list. */
export const Beside = () => {
  const say = useText(quarterMessages);
  const kinds = [
    { kind: 'claims', answer: useQuery(unpaidClaimsQuery('approved')), to: '/mdf-claims?status=approved' },
    {
      kind: 'claimsInPart',
      answer: useQuery(unpaidClaimsQuery('partly_approved')),
      to: '/mdf-claims?status=partly_approved',
    },
    { kind: 'milestones', answer: useQuery(unpaidMilestonesQuery), to: '/mou-milestones?status=accepted' },
    { kind: 'rewards', answer: useQuery(openRewardsQuery), to: '/seller-rewards?status=open' },
  ] as const;
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('kind')}</Table.Th>
          <Table.Th ta="right">{say('count')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {kinds.map(({ kind, answer, to }) => (
          <Table.Tr key={kind}>
            <Table.Th scope="row" fw={400}>
              {say(kind)}
            </Table.Th>
            <Table.Td ta="right">
              <Count {...{ answer, to }} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

/** One that cannot be counted leaves the others. */
const Count = ({ answer, to }: Readonly<{ answer: UseQueryResult<number>; to: string }>) => {
  const say = useText(quarterMessages);
  if (answer.isPending) return <Loading rows={1} />;
  if (answer.isError) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === 0)
    return (
      <Text span c="dimmed">
        {say('none')}
      </Text>
    );
  return (
    <Anchor component={Link} {...linkTo(to)} className="figures">
      {String(answer.data)}
    </Anchor>
  );
};
