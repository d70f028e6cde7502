import { Anchor, Group, List, Text } from '@mantine/core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { linkTo } from '../../../shared/lists/list-address';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { runsOfQuarterQuery } from '../../../shared/runs/runs-of-quarter.query';
import { Icon } from '../../../shared/ui/icons';
import { Failure, Loading } from '../../../shared/ui/states';
import { linesQuery, tablesQuery } from '../api/exceptions.query';
import {
  adjustmentsQuery,
  disputesQuery,
  flagsQuery,
  sendersQuery,
  rulesQuery,
  type PeriodRow,
} from '../api/overview.query';
import { overviewMessages } from '../overview.messages';
import { countingRun } from './next-step';

/** Flags that somebody has to look at; the others only explain an amount. */
const TO_REPAIR = ['no_account', 'other_currency', 'negative', 'over_cap', 'serial_seen_twice'];

/** What is looked at before a quarter is submitted; each line opens its list. */
export const Checklist = ({ period }: Readonly<{ period: PeriodRow }>) => {
  const say = useText(overviewMessages);
  const { data: runs = [] } = useQuery(runsOfQuarterQuery(period));
  const run = countingRun(runs);
  const counted = [
    { name: 'unmatched', answer: useQuery(linesQuery('unmatched')), to: '/shipments?status=unmatched' },
    { name: 'disputes', answer: useQuery(disputesQuery), to: '/mdf-claims?status=disputed' },
    { name: 'adjustments', answer: useQuery(adjustmentsQuery), to: '/adjustments?status=prepared' },
    { name: 'rates', answer: useQuery(tablesQuery), to: '/rates' },
    { name: 'rules', answer: useQuery(rulesQuery(period.programmeId)), to: '/programme' },
  ] as const;
  return (
    <List spacing={4} listStyleType="none" aria-label={say('checklist')}>
      <List.Item>
        <Senders period={period} />
      </List.Item>
      {counted.map(({ name, answer, to }) => (
        <List.Item key={name}>
          <Counted answer={answer} to={to} text={(count) => say(name, { count })} />
        </List.Item>
      ))}
      <List.Item>{run === undefined ? <Text>{say('noRun')}</Text> : <Flagged runId={run.id} />}</List.Item>
    </List>
  );
};

const Line = ({ fine, text, to }: Readonly<{ fine: boolean; text: string; to: string }>) => (
  <Group gap={6} wrap="nowrap">
    <Icon name={fine ? 'check' : 'warning'} size={14} />
    <Anchor component={Link} {...linkTo(to)}>
      {text}
    </Anchor>
  </Group>
);

type CountedProps = Readonly<{
  answer: UseQueryResult<number>;
  to: string;
  text: (count: number) => string;
}>;

/** One that cannot be counted leaves the others. */
const Counted = ({ answer, to, text }: CountedProps) => {
  if (answer.isPending) return <Loading rows={1} />;
  if (answer.isError) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />;
  return <Line fine={answer.data === 0} text={text(answer.data)} to={to} />;
};

const Senders = ({ period }: Readonly<{ period: PeriodRow }>) => {
  const say = useText(overviewMessages);
  const nameOf = useOrganisationName();
  const senders = useQuery(sendersQuery(period.id));
  if (senders.isPending) return <Loading rows={1} />;
  if (senders.isError) return <Failure error={senders.error} onRetry={() => void senders.refetch()} />;
  const missing = senders.data.filter(({ lines }) => lines === 0);
  const all = senders.data.length;
  return (
    <>
      <Line
        fine={missing.length === 0}
        text={say('reported', { reported: all - missing.length, all })}
        to="/shipments"
      />
      {missing.length > 0 && (
        <Text size="sm" c="dimmed">
          {say('missing', { names: missing.map(({ distributorId }) => nameOf(distributorId)).join(', ') })}
        </Text>
      )}
    </>
  );
};

const Flagged = ({ runId }: Readonly<{ runId: string }>) => {
  const say = useText(overviewMessages);
  const flags = useQuery(flagsQuery(runId));
  if (flags.isPending) return <Loading rows={1} />;
  if (flags.isError) return <Failure error={flags.error} onRetry={() => void flags.refetch()} />;
  const count = flags.data.filter(({ id, partners }) => partners > 0 && TO_REPAIR.includes(id)).length;
  return <Line fine={count === 0} text={say('exceptions', { count })} to="/exceptions" />;
};
