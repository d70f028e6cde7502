import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { noteWritten } from '../api/use-command';
import { useText } from '../i18n/locale';
import { Failure } from '../ui/states';
import type { Chosen } from './bulk-act';
import { bulkMessages } from './bulk.messages';
import { bulkJobQuery, hasEnded, type BulkJob } from './bulk.query';
import { Outcomes } from './outcomes';

type DoingProps = Readonly<{
  jobId: string;
  /** What was sent, in its order. */
  chosen: readonly Chosen[];
  onClose: () => void;
  onRefused: (keys: readonly string[]) => void;
}>;

/** How far it is, and then what came of each record; closing the dialog does not end the work. */
export const Doing = ({ jobId, chosen, onClose, onRefused }: DoingProps) => {
  const say = useText(bulkMessages);
  const job = useQuery(bulkJobQuery(jobId));
  useReadAgain(job.data);
  const items = job.data?.items;
  const refused = chosen.filter((_, index) => items?.[index]?.outcome === 'refused');
  return (
    <Stack gap="md">
      {job.isError ? <Failure error={job.error} /> : <Told job={job.data} total={chosen.length} />}
      {items !== undefined && <Outcomes chosen={chosen} items={items} />}
      <Group justify="flex-end">
        {refused.length > 0 && (
          <Button variant="default" onClick={() => onRefused(refused.map(({ key }) => key))}>
            {say('selectRefused')}
          </Button>
        )}
        <Button onClick={onClose}>{say('close')}</Button>
      </Group>
    </Stack>
  );
};

/** Once it has ended, whatever it may have changed is read again, and lists wait for its last change. */
const useReadAgain = (job: BulkJob | undefined): void => {
  const queries = useQueryClient();
  const ended = job !== undefined && hasEnded(job);
  const checkpoint = job?.result?.checkpoint;
  useEffect(() => {
    if (!ended) return;
    if (typeof checkpoint === 'string') noteWritten(checkpoint);
    void queries.invalidateQueries();
  }, [ended, checkpoint, queries]);
};

const Told = ({ job, total }: Readonly<{ job: BulkJob | undefined; total: number }>) => {
  const say = useText(bulkMessages);
  if (job?.problem != null) return <Text role="alert">{say('failed', { detail: job.problem.detail })}</Text>;
  if (job?.items === undefined) {
    const done = job?.progress?.done ?? 0;
    return (
      <Stack gap="xs">
        <Text role="status">{say('running', { done, total })}</Text>
        <Progress value={(100 * done) / total} aria-label={say('running', { done, total })} />
      </Stack>
    );
  }
  const refused = job.items.filter(({ outcome }) => outcome === 'refused').length;
  return (
    <Text role="status" fw={600}>
      {say('ended', { done: job.items.length - refused, refused })}
    </Text>
  );
};
