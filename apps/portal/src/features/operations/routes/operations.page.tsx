import { Alert, List, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { codeText } from '../../../shared/format/countries';
import { useText } from '../../../shared/i18n/locale';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { Icon } from '../../../shared/ui/icons';
import { Failure } from '../../../shared/ui/states';
import { readinessQuery } from '../api/operations.query';
import { GivenUpJobs } from '../components/given-up-jobs';
import { Outbox } from '../components/outbox';
import { ReadModels } from '../components/read-models';
import { operationsMessages } from '../operations.messages';

/** S3, S4: whether everything runs, what stands, and what can be done about it. */
export const OperationsPage = () => {
  const say = useText(operationsMessages);
  return (
    <Stack gap="md">
      <Title order={1} size="h2">
        {say('health')}
      </Title>
      <Readiness />
      <RecordTabs
        tabs={[
          { name: 'models', label: say('models'), content: <ReadModels /> },
          { name: 'outbox', label: say('outbox'), content: <Outbox /> },
          { name: 'jobs', label: say('jobs'), content: <GivenUpJobs /> },
        ]}
      />
    </Stack>
  );
};

const Readiness = () => {
  const say = useText(operationsMessages);
  const ready = useQuery(readinessQuery);
  if (ready.isError) return <Failure error={ready.error} onRetry={() => void ready.refetch()} />;
  if (ready.data === undefined || !('checks' in ready.data)) return null;
  const { status, checks } = ready.data;
  const well = status === 'up';
  return (
    <Alert
      color={well ? 'teal' : 'red'}
      icon={<Icon name={well ? 'check' : 'warning'} />}
      title={say(well ? 'ready' : 'notReady')}
      role="status"
    >
      <List size="sm" aria-label={say('checks')}>
        {Object.entries(checks).map(([name, check]) => (
          <List.Item key={name}>
            {codeText(name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))}:{' '}
            {say(check.status === 'up' ? 'checkOk' : 'checkFailed')}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
};
