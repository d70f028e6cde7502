import { Alert, List, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../shared/i18n/locale';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { Icon } from '../../../shared/ui/icons';
import { Failure } from '../../../shared/ui/states';
import { readinessQuery } from '../api/operations.query';
import { GivenUpJobs } from '../components/given-up-jobs';
import { Outbox } from '../components/outbox';
import { RecentJobs } from '../components/recent-jobs';
import { ReadModels } from '../components/read-models';
import { operationsMessages } from '../operations.messages';
import { PageHeading } from '../../../shared/ui/page-heading';

/** S3, S4: whether everything runs, what stands, and what can be done about it. */
export const OperationsPage = () => {
  const say = useText(operationsMessages);
  return (
    <Stack gap="md">
      <PageHeading>{say('health')}</PageHeading>
      <Readiness />
      <RecordTabs
        tabs={[
          { name: 'models', label: say('models'), content: <ReadModels /> },
          { name: 'outbox', label: say('outbox'), content: <Outbox /> },
          { name: 'recent-jobs', label: say('recentJobs'), content: <RecentJobs /> },
          { name: 'jobs', label: say('jobs'), content: <GivenUpJobs /> },
        ]}
      />
    </Stack>
  );
};

const CHECKS = ['logAppend', 'logRead', 'database', 'projections'] as const;
const LOOK = {
  up: { color: 'teal', icon: 'check', title: 'ready' },
  degraded: { color: 'orange', icon: 'warning', title: 'degraded' },
  down: { color: 'red', icon: 'warning', title: 'notReady' },
} as const;

const Readiness = () => {
  const say = useText(operationsMessages);
  const ready = useQuery(readinessQuery);
  if (ready.isError) return <Failure error={ready.error} onRetry={() => void ready.refetch()} />;
  if (ready.data === undefined || !('checks' in ready.data)) return null;
  const { status, checks } = ready.data;
  return (
    <Alert
      color={LOOK[status].color}
      icon={<Icon name={LOOK[status].icon} />}
      title={say(LOOK[status].title)}
      role="status"
    >
      <List size="sm" aria-label={say('checks')}>
        {CHECKS.map((name) => [name, checks[name]] as const).map(([name, check]) => (
          <List.Item key={name}>
            {say(`check_${name}`)}: {say(check.status === 'up' ? 'checkOk' : 'checkFailed')}
            {check.detail !== undefined && ` (${check.detail})`}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
};
