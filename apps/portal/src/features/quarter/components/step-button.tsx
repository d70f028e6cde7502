import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import {
  useWhyNotApproveRun,
  useWhyNotLock,
  useWhyNotSubmitRun,
} from '../../../shared/decisions/quarter-trials';
import { useText } from '../../../shared/i18n/locale';
import { linkTo } from '../../../shared/lists/list-address';
import { runsOfQuarterQuery } from '../../../shared/runs/runs-of-quarter.query';
import { useMay } from '../../../shared/session/session';
import { Failure, Loading } from '../../../shared/ui/states';
import {
  periodRecordQuery,
  runRecordQuery,
  unpaidStatementsQuery,
  type PeriodRow,
} from '../api/overview.query';
import { overviewMessages } from '../overview.messages';
import { nextStep, STEPS, type Step, type StepName } from './next-step';

/** Calculate, submit, approve, lock, pay: one button for what is next, or why it is not possible now. */
export const StepButton = ({ period }: Readonly<{ period: PeriodRow }>) => {
  const runs = useQuery(runsOfQuarterQuery(period));
  const unpaid = useQuery(unpaidStatementsQuery(period));
  if (runs.isPending || unpaid.isPending) return <Loading rows={1} />;
  if (runs.isError) return <Failure error={runs.error} onRetry={() => void runs.refetch()} />;
  if (unpaid.isError) return <Failure error={unpaid.error} onRetry={() => void unpaid.refetch()} />;
  return <Way period={period} step={nextStep(period, runs.data, unpaid.data)} />;
};

const Way = ({ period, step }: Readonly<{ period: PeriodRow; step: Step }>) => {
  const say = useText(overviewMessages);
  const id = useId();
  const closed = useWhyNot(period, step);
  return (
    <Stack gap={4}>
      <Group gap="xs">
        {STEPS.map((name) => (
          <Text
            key={name}
            span
            size="sm"
            fw={name === step.name ? 600 : 400}
            c={name === step.name ? undefined : 'dimmed'}
          >
            {say(`step_${name}`)}
          </Text>
        ))}
      </Group>
      {step.name === undefined ? (
        <Text>{say('allDone')}</Text>
      ) : closed === undefined ? (
        <Button component={Link} {...linkTo(targetOf(step.name, step, period))} w="max-content">
          {say('stepOf', { step: say(`step_${step.name}`), quarter: period.quarter })}
        </Button>
      ) : (
        <>
          <Button disabled w="max-content" aria-describedby={id}>
            {say('stepOf', { step: say(`step_${step.name}`), quarter: period.quarter })}
          </Button>
          <Text id={id} size="sm" c="dimmed">
            {closed}
          </Text>
        </>
      )}
    </Stack>
  );
};

/** The act itself stands on the page of its record, which opens it. */
const targetOf = (name: StepName, { runId = '' }: Step, { id }: PeriodRow): string =>
  ({
    calculate: '/runs?act=calculate',
    submit: `/runs/${runId}?act=submit`,
    approve: `/runs/${runId}?act=approve`,
    lock: `/periods/${id}?act=lock`,
    pay: '/batches',
  })[name];

/** Who does the step, else why nobody does it now. */
const useWhyNot = (period: PeriodRow, step: Step): string | undefined => {
  const say = useText(overviewMessages);
  const may = useMay();
  const trials = useTrials(period, step);
  if (step.name === undefined) return undefined;
  if (step.waits !== undefined) return say(step.waits);
  if (step.name === 'lock' && period.status === 'open') return say('notClosing');
  const decides = step.name === 'approve' || step.name === 'lock';
  if (!may(decides ? 'finance.approver' : 'finance.analyst'))
    return say(decides ? 'needsApprover' : 'needsAnalyst');
  return trials[step.name];
};

/** What the server would say to whoever looks. */
const useTrials = (
  { id, status }: PeriodRow,
  { name, runId = '', waits }: Step,
): Partial<Record<StepName, string | undefined>> => {
  const may = useMay();
  const { data: run } = useQuery(runRecordQuery(runId));
  const { data: period } = useQuery(periodRecordQuery(id));
  const approves = may('finance.approver');
  const asks = (step: StepName): boolean => run !== undefined && waits === undefined && name === step;
  const read = { id: runId, revision: run?.revision ?? 0 };
  return {
    submit: useWhyNotSubmitRun(read, asks('submit') && may('finance.analyst')),
    approve: useWhyNotApproveRun(read, asks('approve') && approves),
    lock: useWhyNotLock(
      { id, revision: period?.revision ?? 0 },
      period !== undefined && asks('lock') && approves && status === 'closing',
    ),
  };
};
