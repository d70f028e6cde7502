import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ActBar, type BarAct } from '../../../shared/decisions/act-bar';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { useWhyNotLock } from '../../../shared/decisions/quarter-trials';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { inAddress, useListAddress } from '../../../shared/lists/list-address';
import { Facts } from '../../../shared/records/facts';
import { RecordHistory } from '../../../shared/records/record-history';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import { periodHistory, periodQuery, useBeginClose, useLockPeriod, type Period } from '../api/periods.query';
import { periodMessages } from '../periods.messages';

/** F9: one quarter; it is locked once, by an approver, for good. */
export const PeriodPage = () => {
  const period = useQuery(periodQuery(useRecordId('periodId')));
  if (period.isPending) return <Loading rows={6} />;
  if (period.isError) return <Failure error={period.error} onRetry={() => void period.refetch()} />;
  return <PeriodRecord period={period.data} />;
};

const PeriodRecord = ({ period }: Readonly<{ period: Period }>) => {
  const say = useText(periodMessages);
  const { quarter, programmeId, status, runs, issuedRunId } = period;
  return (
    <RecordPage
      back={{ to: '/periods', label: say('back') }}
      title={quarter}
      number={programmeId}
      called={quarter}
      status={<StatusWord status={status} />}
      actions={<Acts period={period} />}
      aside={
        <Text size="sm" c="dimmed">
          {say('late')}
        </Text>
      }
    >
      <Stack gap="lg">
        <Facts
          of={[
            [
              say('runs'),
              <Anchor key="runs" component={Link} to="/runs" search={inAddress({ quarter })} inherit>
                {String(runs)}
              </Anchor>,
            ],
            [
              say('issuedRun'),
              issuedRunId === null ? (
                say('none')
              ) : (
                <Anchor key="issued" component={Link} to={`/runs/${issuedRunId}`} inherit>
                  {say('openRun')}
                </Anchor>
              ),
            ],
          ]}
        />
        <RecordHistory of={periodHistory(period.id)} />
      </Stack>
    </RecordPage>
  );
};

const Acts = ({ period }: Readonly<{ period: Period }>) => {
  const say = useText(periodMessages);
  const may = useMay();
  const approves = may('finance.approver');
  const locks = period.status === 'closing' && may('finance.analyst', 'finance.approver');
  const refused = useWhyNotLock(period, locks && approves);
  const { values } = useListAddress();
  // The page of the quarter leads to the act itself.
  const [open, setOpen] = useKept<'beginClose' | 'lock' | undefined>(
    'periods.Acts.open',
    locks && values.act === 'lock' ? 'lock' : undefined,
  );
  const acts: readonly BarAct<'beginClose' | 'lock'>[] = [
    ...(period.status === 'open' && may('finance.analyst')
      ? [{ name: 'beginClose' as const, label: say('beginClose'), main: true }]
      : []),
    ...(locks
      ? [
          {
            name: 'lock' as const,
            label: say('lock'),
            main: true,
            closed: approves ? refused : say('needsApprover'),
          },
        ]
      : []),
  ];
  return (
    <>
      <ActBar acts={acts} onAct={setOpen} />
      {open === 'beginClose' && <BeginDialog period={period} onClose={() => setOpen(undefined)} />}
      {open === 'lock' && <LockDialog period={period} onClose={() => setOpen(undefined)} />}
    </>
  );
};

type DialogProps = Readonly<{ period: Period; onClose: () => void }>;

const BeginDialog = ({ period, onClose }: DialogProps) => {
  const say = useText(periodMessages);
  const command = useBeginClose(period, onClose);
  return (
    <DecisionDialog
      onClose={onClose}
      title={say('beginTitle', { quarter: period.quarter })}
      consequence={say('beginConsequence')}
      act={say('beginClose')}
      onAct={() => command.run()}
      command={command}
    />
  );
};

const LockDialog = ({ period, onClose }: DialogProps) => {
  const say = useText(periodMessages);
  const command = useLockPeriod(period, onClose);
  const { quarter } = period;
  return (
    <DecisionDialog
      onClose={onClose}
      title={say('lockTitle', { quarter })}
      consequence={say('lockConsequence', { quarter })}
      act={say('lockAct', { quarter })}
      onAct={() => command.run()}
      command={command}
      final
    />
  );
};
