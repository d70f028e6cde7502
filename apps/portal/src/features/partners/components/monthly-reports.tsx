import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../shared/i18n/locale';
import { Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Day } from '../../../shared/ui/values';
import { WideTable } from '../../../shared/ui/wide-table';
import { expectedReportsQuery, type ExpectedReport } from '../api/expected-reports.query';
import { levelMessages } from '../level.messages';

/** P18: the monthly reports that the level asks for; nothing where it asks for none. */
export const MonthlyReports = ({ partnerId }: Readonly<{ partnerId: string }>) => {
  const say = useText(levelMessages);
  const { data, error, isPending, isError, refetch } = useQuery(expectedReportsQuery(partnerId));
  if (isPending) return <Loading />;
  if (isError) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data.reports.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {say('monthlyReports')}
      </Title>
      <WideTable minWidth={560}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('month')}</Table.Th>
              <Table.Th>{say('report')}</Table.Th>
              <Table.Th>{say('lastDay')}</Table.Th>
              <Table.Th>{say('reportState')}</Table.Th>
              <Table.Th>{say('receivedOn')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.reports.map((one) => (
              <Row key={`${one.role} ${one.report} ${one.month}`} of={one} />
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </section>
  );
};

/** Reports that a programme can ask for. */
const REPORTS: Readonly<Partial<Record<string, 'report_pos' | 'report_forecast'>>> = {
  pos: 'report_pos',
  forecast: 'report_forecast',
};

const Row = ({ of: { report, month, dueOn, state, receivedOn } }: Readonly<{ of: ExpectedReport }>) => {
  const say = useText(levelMessages);
  return (
    <Table.Tr>
      <Table.Td className="figures">{month}</Table.Td>
      <Table.Td>{say(REPORTS[report] ?? 'report')}</Table.Td>
      <Table.Td>
        <Day of={dueOn} />
      </Table.Td>
      <Table.Td fw={state === 'late' ? 700 : undefined}>{say(`report_${state}`)}</Table.Td>
      <Table.Td>{receivedOn === null ? '–' : <Day of={receivedOn} />}</Table.Td>
    </Table.Tr>
  );
};
