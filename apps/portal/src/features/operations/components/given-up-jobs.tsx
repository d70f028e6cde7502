import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../shared/i18n/locale';
import { personField } from '../../../shared/people/person-name';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Instant } from '../../../shared/ui/values';
import { jobsQuery } from '../api/operations.query';
import { operationsMessages } from '../operations.messages';
import { OperationButton } from './operation-dialog';
import { WideTable } from '../../../shared/ui/wide-table';

/** S3: jobs that were tried again and again and then given up. */
export const GivenUpJobs = () => {
  const say = useText(operationsMessages);
  const jobs = useQuery(jobsQuery);
  if (jobs.isPending) return <Loading rows={4} />;
  if (jobs.isError) return <Failure error={jobs.error} onRetry={() => void jobs.refetch()} />;
  if (jobs.data.length === 0) return <Empty title={say('noJobs')}>{say('noJobsAbout')}</Empty>;
  return (
    <WideTable minWidth={720}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('kind')}</Table.Th>
            <Table.Th>{say('startedBy')}</Table.Th>
            <Table.Th>{say('since')}</Table.Th>
            <Table.Th>{say('fault')}</Table.Th>
            <Table.Th>{say('acts')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {jobs.data.map(({ id, kind, startedBy, createdAt, fault }) => (
            <Table.Tr key={id}>
              <Table.Td>{kind}</Table.Td>
              <Table.Td>{personField(startedBy)}</Table.Td>
              <Table.Td>
                <Instant of={createdAt} />
              </Table.Td>
              <Table.Td lang="en">{fault}</Table.Td>
              <Table.Td>
                <OperationButton act="job" name={id} label={kind} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};
