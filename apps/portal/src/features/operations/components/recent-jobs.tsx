import { Progress, SegmentedControl, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { personField } from '../../../shared/people/person-name';
import { useKnownRefusalText } from '../../../shared/refusals/refusal-text';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Instant } from '../../../shared/ui/values';
import { WideTable } from '../../../shared/ui/wide-table';
import { recentJobsQuery, type RecentJob } from '../api/operations.query';
import { operationsMessages } from '../operations.messages';
import { OperationButton } from './operation-dialog';
import { SHOWN, shownJobs, type Shown } from './shown-jobs';

/** S3: imports and other long work of everybody: how far each is, what became of it, and another try where it was given up. */
export const RecentJobs = () => {
  const say = useText(operationsMessages);
  const jobs = useQuery(recentJobsQuery);
  const [shown, setShown] = useKept<Shown>('operations.RecentJobs.shown', 'all');
  if (jobs.isPending) return <Loading rows={6} />;
  if (jobs.isError) return <Failure error={jobs.error} onRetry={() => void jobs.refetch()} />;
  if (jobs.data.length === 0) return <Empty title={say('noRecentJobs')}>{say('noRecentJobsAbout')}</Empty>;
  return (
    <Stack gap="md">
      <SegmentedControl
        w="max-content"
        aria-label={say('shown')}
        value={shown}
        onChange={setShown}
        data={SHOWN.map((value) => ({ value, label: say(`shown_${value}`) }))}
      />
      <WideTable minWidth={860}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('kind')}</Table.Th>
              <Table.Th>{say('status')}</Table.Th>
              <Table.Th>{say('progress')}</Table.Th>
              <Table.Th>{say('startedBy')}</Table.Th>
              <Table.Th>{say('since')}</Table.Th>
              <Table.Th>{say('ended')}</Table.Th>
              <Table.Th>{say('acts')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shownJobs(jobs.data, shown).map((job) => (
              <Job key={job.id} job={job} />
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </Stack>
  );
};

const Job = ({ job }: Readonly<{ job: RecentJob }>) => {
  const say = useText(operationsMessages);
  const sentence = useKnownRefusalText();
  const { id, kind, status, code, progress, startedBy, createdAt, finishedAt, givenUp } = job;
  return (
    <Table.Tr>
      <Table.Td>{kind}</Table.Td>
      <Table.Td>
        {say(`job_${status}`)}
        {code !== null && (
          <Text size="sm" c="dimmed">
            {sentence(code) ?? code}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{progress === null ? '–' : <Reached kind={kind} of={progress} />}</Table.Td>
      <Table.Td>{personField(startedBy)}</Table.Td>
      <Table.Td>
        <Instant of={createdAt} />
      </Table.Td>
      <Table.Td>{finishedAt === null ? '–' : <Instant of={finishedAt} />}</Table.Td>
      <Table.Td>{givenUp ? <OperationButton act="job" name={id} label={kind} /> : '–'}</Table.Td>
    </Table.Tr>
  );
};

const Reached = ({ kind, of }: Readonly<{ kind: string; of: NonNullable<RecentJob['progress']> }>) => {
  const say = useText(operationsMessages);
  const { done, total, unit } = of;
  return (
    <>
      <Text size="sm" className="figures">
        {say('progressOf', { done, total, unit })}
      </Text>
      <Progress
        aria-label={`${say('progress')}: ${kind}`}
        value={total === 0 ? 100 : Math.min(100, (done * 100) / total)}
      />
    </>
  );
};
