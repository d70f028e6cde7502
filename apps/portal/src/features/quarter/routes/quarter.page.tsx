import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { KINDS_OF_PAGE } from '../../../shared/inbox/kinds-of-page';
import { WaitingTable } from '../../../shared/inbox/waiting-table';
import { EarningsByQuarter } from '../../../shared/insights/earnings-by-quarter';
import { inAddress } from '../../../shared/lists/list-address';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Part } from '../../../shared/ui/part';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Instant } from '../../../shared/ui/values';
import { openQuartersQuery } from '../api/quarter.query';
import { Beside } from '../components/beside';
import { Overview } from '../components/overview';
import { quarterMessages } from '../quarter.messages';
import { PageHeading } from '../../../shared/ui/page-heading';
import { Table } from '../../../shared/ui/table';

/** F1: what waits for somebody of finance, and the quarters that are not locked. A card that fails leaves the other. */
export const QuarterPage = () => {
  const say = useText(quarterMessages);
  const acts = useMay()('finance.analyst', 'finance.approver');
  return (
    <Stack gap="lg">
      <div>
        <PageHeading>{say('quarter')}</PageHeading>
        <Text c="dimmed">{say('way')}</Text>
      </div>
      {acts && (
        <Part title={say('waits')}>
          <WaitingTable
            title={say('waits')}
            kinds={KINDS_OF_PAGE.quarter}
            empty={<Empty title={say('nothing')}>{say('nothingAbout')}</Empty>}
          />
        </Part>
      )}
      <Overview />
      <Part title={say('periods')}>
        <Quarters />
      </Part>
      <Part title={say('beside')}>
        <Beside />
      </Part>
      <EarningsByQuarter />
    </Stack>
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
