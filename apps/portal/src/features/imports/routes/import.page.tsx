import { Alert, Anchor, Group, List, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useListAddress } from '../../../shared/lists/list-address';
import { BYTE_ORDER_MARK, download } from '../../../shared/lists/csv';
import { Facts } from '../../../shared/records/facts';
import { Rail } from '../../../shared/records/rail';
import { RecordHistory } from '../../../shared/records/record-history';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import { Instant } from '../../../shared/ui/values';
import { importHistory, importQuery, isWorking, jobQuery, reportOf, type Import } from '../api/imports.query';
import { Findings } from '../components/held-rows';
import { ImportActs } from '../components/import-acts';
import { stepsOf } from '../components/import-steps';
import { MappingPanel } from '../components/mapping-panel';
import { outcomesOf } from '../components/outcomes';
import { RepairGrid } from '../components/repair-grid';
import { importMessages } from '../imports.messages';
import { kindOf, OF_KIND, type Kind } from '../kinds';

/** D5: one file from its columns to its report; a job works on it, and one may leave and return. */
export const ImportPage = () => {
  const file = useQuery(importQuery(useRecordId('importId')));
  if (file.isPending) return <Loading rows={8} />;
  if (file.isError) return <Failure error={file.error} onRetry={() => void file.refetch()} />;
  return <ImportRecord key={file.data.id} of={file.data} onChanged={() => void file.refetch()} />;
};

const ImportRecord = ({ of, onChanged }: Readonly<{ of: Import; onChanged: () => void }>) => {
  const say = useText(importMessages);
  const { set } = useListAddress();
  const kind = kindOf(of.kind);
  const onJob = (job: string | undefined): void => {
    set({ job });
    onChanged();
  };
  return (
    <RecordPage
      back={{ to: '/imports', label: say('back') }}
      title={of.fileName}
      number={kind === undefined ? of.kind : say(`kind_${kind}`)}
      called={of.fileName}
      status={<StatusWord status={of.status} />}
      actions={kind !== undefined && <ImportActs of={of} kind={kind} onJob={onJob} />}
      aside={
        <Rail label={say('imports')} steps={stepsOf(of).map((step) => ({ ...step, title: say(step.key) }))} />
      }
    >
      <RecordTabs
        tabs={[
          {
            ...{ name: 'overview', label: say('overview') },
            content: <Overview of={of} kind={kind} onJob={onJob} />,
          },
          { name: 'history', label: say('history'), content: <RecordHistory of={importHistory(of.id)} /> },
        ]}
      />
    </RecordPage>
  );
};

type OverviewProps = Readonly<{
  of: Import;
  kind: Kind | undefined;
  onJob: (job: string | undefined) => void;
}>;

const Overview = ({ of, kind, onJob }: OverviewProps) => {
  const may = useMay();
  const uploads = kind !== undefined && may(...OF_KIND[kind].uploads);
  const repairs = uploads && (of.counts.error ?? 0) > 0 && of.status !== 'cancelled' && !isWorking(of);
  return (
    <Stack gap="lg">
      {isWorking(of) && <Working />}
      <Problems of={of} />
      {of.status === 'needs_mapping' && kind !== undefined && (
        <MappingPanel of={of} kind={kind} onDone={onJob} />
      )}
      {of.checkedAt !== null && <Result of={of} />}
      <Findings of={of} />
      {repairs && <RepairGrid of={of} kind={kind} />}
    </Stack>
  );
};

const PERCENT = 100;

/** How far the job is, where the address knows which one. */
const Working = () => {
  const say = useText(importMessages);
  const { values } = useListAddress();
  const job = useQuery({ ...jobQuery(values.job ?? ''), enabled: values.job !== undefined });
  const progress = job.data?.progress;
  return (
    <Stack gap="xs" role="status">
      <Text>{say('working')}</Text>
      {progress && progress.total > 0 && (
        <>
          <Progress value={(PERCENT * progress.done) / progress.total} aria-label={say('working')} animated />
          <Text size="sm" c="dimmed">
            {say('workingAt', { done: progress.done, total: progress.total, unit: progress.unit })}
          </Text>
        </>
      )}
    </Stack>
  );
};

const Problems = ({ of: { problems, notices } }: Readonly<{ of: Import }>) => {
  const say = useText(importMessages);
  return (
    <>
      {[
        { title: say('refused'), color: 'red', found: problems },
        { title: say('notices'), color: 'blue', found: notices },
      ].map(
        ({ title, color, found }) =>
          found.length > 0 && (
            <Alert key={title} color={color} title={title}>
              <List size="sm">
                {found.map(({ code, detail }) => (
                  <List.Item key={`${code}${detail}`}>{detail}</List.Item>
                ))}
              </List>
            </Alert>
          ),
      )}
    </>
  );
};

const Result = ({ of }: Readonly<{ of: Import }>) => {
  const say = useText(importMessages);
  const { language } = useLocale();
  const totals = Object.entries(of.controlTotals).map(([currency, amount]) =>
    moneyText({ amount, currency }, language),
  );
  return (
    <Stack gap="sm">
      <Facts
        of={[
          [say(of.status === 'applied' ? 'didDo' : 'willDo'), outcomesOf(say, of.counts)],
          [
            say('totals'),
            totals.length === 0 ? null : <strong className="figures">{totals.join(', ')}</strong>,
          ],
          [say('rows'), of.rowCount],
          [say('uploaded'), <Instant key="at" of={of.uploadedAt} />],
        ]}
      />
      <Reports of={of} />
    </Stack>
  );
};

const Reports = ({ of }: Readonly<{ of: Import }>) => {
  const say = useText(importMessages);
  const [error, setError] = useState<unknown>();
  const save = (only: 'failed' | 'all') => () => {
    reportOf(of.id, only).then(
      (text) => download(`${of.id}${only === 'all' ? '' : '-failed'}.csv`, BYTE_ORDER_MARK + text),
      setError,
    );
  };
  return (
    <>
      {error !== undefined && <Failure error={error} />}
      <Group gap="md">
        {(of.counts.error ?? 0) + (of.counts.held ?? 0) > 0 && (
          <Anchor component="button" type="button" size="sm" onClick={save('failed')}>
            {say('failedFile')}
          </Anchor>
        )}
        <Anchor component="button" type="button" size="sm" onClick={save('all')}>
          {say('report')}
        </Anchor>
        {of.kind === 'pos' && of.status === 'applied' && (
          <Anchor component={Link} to="/shipments" size="sm">
            {say('toShipments')}
          </Anchor>
        )}
      </Group>
    </>
  );
};
