import { Group, Paper, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { Empty, Failure } from '../../../shared/ui/states';
import { decisionTimesQuery } from '../api/decision-times.query';
import { inboxPageMessages } from '../inbox.messages';
import { shareOf, waitedOf } from './waited';

/** C1: how quick decisions were, as the server counted them. */
export const DecisionFigures = () => {
  const say = useText(inboxPageMessages);
  const { language } = useLocale();
  const times = useQuery(decisionTimesQuery);
  if (times.isError) return <Failure error={times.error} onRetry={() => void times.refetch()} />;
  if (times.data === undefined) return null;
  const { decided, inTime, medianHours, since } = times.data;
  const waited = medianHours === null ? undefined : waitedOf(medianHours);
  return (
    <Group component="section" aria-label={say('figures')} align="stretch">
      <Figure
        label={say('median')}
        value={waited === undefined ? '–' : say(waited.unit, { count: waited.count })}
      />
      <Figure
        label={say('inTime')}
        value={decided === 0 ? '–' : say('share', { percent: shareOf(inTime, decided), inTime, decided })}
      />
      <Text size="sm" c="dimmed" style={{ alignSelf: 'end' }}>
        {say('figuresAbout', { day: dayText(since, language) })}
      </Text>
    </Group>
  );
};

const Figure = ({ label, value }: Readonly<{ label: string; value: string }>) => (
  <Paper withBorder p="sm">
    <Text size="sm" c="dimmed">
      {label}
    </Text>
    <Text fw={600} className="figures">
      {value}
    </Text>
  </Paper>
);

/** Good news, and what comes next. */
export const NothingWaits = () => {
  const say = useText(inboxPageMessages);
  const { language } = useLocale();
  const { data } = useQuery(decisionTimesQuery);
  const next = data?.nextDueAt ?? null;
  return (
    <Empty title={say('nothing')}>
      {next === null ? say('nothingNext') : say('nextDue', { day: dayText(next, language) })}
    </Empty>
  );
};
