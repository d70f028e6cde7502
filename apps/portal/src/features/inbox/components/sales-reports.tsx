import { Anchor, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { daysUntil, monthText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useToday } from '../../../shared/programme/use-today';
import { Part } from '../../../shared/ui/part';
import { Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Day } from '../../../shared/ui/values';
import { salesReportsQuery, type SalesReport } from '../api/sales-reports.query';
import { inboxPageMessages } from '../inbox.messages';

/** D1: which months' sales are to be reported until when, and what came of those before. */
export const SalesReports = () => {
  const say = useText(inboxPageMessages);
  const reports = useQuery(salesReportsQuery);
  if (reports.isPending) return <Loading rows={3} />;
  if (reports.isError) return <Failure error={reports.error} onRetry={() => void reports.refetch()} />;
  return (
    <Part title={say('salesReports')}>
      {reports.data.length === 0 ? (
        <Text c="dimmed">{say('noSalesReports')}</Text>
      ) : (
        <Reports reports={reports.data} />
      )}
      <Group mt="sm">
        <Anchor component={Link} to="/imports" size="sm">
          {say('sendReport')}
        </Anchor>
        <Anchor component={Link} to="/expected-reports" size="sm">
          {say('allReports')}
        </Anchor>
      </Group>
    </Part>
  );
};

const Reports = ({ reports }: Readonly<{ reports: readonly SalesReport[] }>) => {
  const say = useText(inboxPageMessages);
  const { language } = useLocale();
  return (
    <Table verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('month')}</Table.Th>
          <Table.Th>{say('lastDay')}</Table.Th>
          <Table.Th>{say('state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {reports.map((report) => (
          <Table.Tr key={report.id}>
            <Table.Th scope="row" fw={400}>
              {monthText(report.month, language)}
            </Table.Th>
            <Table.Td>
              <Day of={report.dueOn} />
            </Table.Td>
            <Table.Td>
              <State report={report} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

/** What is missing says how long there is, or since when. */
const State = ({ report: { state, dueOn } }: Readonly<{ report: SalesReport }>) => {
  const say = useText(inboxPageMessages);
  const days = daysUntil(dueOn, useToday());
  if (state === 'received' || state === 'nil') return say(state);
  return (
    <Text inherit fw={700} c={state === 'late' ? 'red' : undefined}>
      {state === 'late' ? say('lateBy', { days: -days }) : say('dueIn', { days })}
    </Text>
  );
};
