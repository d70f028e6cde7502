import { useQuery } from '@tanstack/react-query';
import { ActBar } from '../../../shared/decisions/act-bar';
import { useWhyNotApproveRun, useWhyNotSubmitRun } from '../../../shared/decisions/quarter-trials';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useListAddress } from '../../../shared/lists/list-address';
import { RecordHistory } from '../../../shared/records/record-history';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { useMay, useMe } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import { WhyPanel } from '../../../shared/why/why-panel';
import { runHistory, runQuery, type Run } from '../api/run.query';
import { actsOn, type RunAct } from '../components/run-acts';
import { RunAside } from '../components/run-aside';
import {
  ApproveDialog,
  ExcludeDialog,
  NoteDialog,
  ReturnDialog,
  SubmitDialog,
} from '../components/run-dialogs';
import { RunDifference } from '../components/run-difference';
import { RunLines } from '../components/run-lines';
import { RunGroups } from '../components/run-groups';
import { RunPartners } from '../components/run-partners';
import { RunOverview } from '../components/run-overview';
import { runMessages } from '../runs.messages';

/** F2: one calculation of a quarter, what is in it, and what changed since another one. */
export const RunPage = () => {
  const run = useQuery(runQuery(useRecordId('runId')));
  if (run.isPending) return <Loading rows={10} />;
  if (run.isError) return <Failure error={run.error} onRetry={() => void run.refetch()} />;
  return <RunRecord run={run.data} />;
};

const RunRecord = ({ run }: Readonly<{ run: Run }>) => {
  const say = useText(runMessages);
  const { number, quarter, status } = run;
  return (
    <RecordPage
      back={{ to: '/runs', label: say('back') }}
      title={say('title', { quarter })}
      number={number}
      status={<StatusWord status={status} about={say(`about_${status}`)} />}
      actions={<Acts run={run} />}
      aside={<RunAside run={run} />}
    >
      <RecordTabs
        tabs={[
          { name: 'overview', label: say('overview'), content: <RunOverview run={run} /> },
          { name: 'partners', label: say('partners'), content: <RunPartners runId={run.id} /> },
          { name: 'groups', label: say('groups'), content: <RunGroups runId={run.id} /> },
          { name: 'lines', label: say('lines'), content: <RunLines runId={run.id} /> },
          { name: 'difference', label: say('difference'), content: <RunDifference run={run} /> },
          {
            name: 'history',
            label: say('history'),
            content: <RecordHistory of={runHistory(run.id)} />,
          },
        ]}
      />
      <WhyPanel />
    </RecordPage>
  );
};

const DIALOGS = {
  submit: SubmitDialog,
  exclude: ExcludeDialog,
  approve: ApproveDialog,
  return: ReturnDialog,
  note: NoteDialog,
} as const;

const Acts = ({ run }: Readonly<{ run: Run }>) => {
  const say = useText(runMessages);
  const { roles } = useMe();
  const approves = useMay()('finance.approver');
  const acts = actsOn(run, roles);
  const refused = useWhyNotApproveRun(run, approves && acts.includes('approve'));
  const { values } = useListAddress();
  // The page of the quarter leads to the act itself.
  const [open, setOpen] = useKept<RunAct | undefined>(
    'runs.Acts.open',
    acts.find((act) => act === values.act),
  );
  const Dialog = open === undefined ? undefined : DIALOGS[open];
  const closed: Partial<Record<RunAct, string | undefined>> = {
    approve: approves ? refused : say('needsApprover'),
    submit: useWhyNotSubmitRun(run, acts.includes('submit')),
  };
  return (
    <>
      <ActBar
        acts={acts.map((name, at) => ({
          name,
          label: say(name),
          main: at === 0 && name !== 'note',
          closed: closed[name],
        }))}
        onAct={setOpen}
      />
      {Dialog !== undefined && <Dialog run={run} onClose={() => setOpen(undefined)} />}
    </>
  );
};
