import { Alert, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ActBar } from '../../../shared/decisions/act-bar';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { usePersonNames } from '../../../shared/people/person-name';
import { RecordHistory } from '../../../shared/records/record-history';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { useMay, useMe } from '../../../shared/session/session';
import { Failure, Loading } from '../../../shared/ui/states';
import { useWhyNotApproveBatch, useWhyNotCancelBatch } from '../api/batch-commands';
import { batchHistory, batchQuery, type Batch } from '../api/batches.query';
import { batchMessages } from '../batches.messages';
import { ReconcileDialog, RecordDialog } from '../components/answers-dialogs';
import { actsOn, type BatchAct } from '../components/batch-acts';
import { BatchAside } from '../components/batch-aside';
import { ApproveDialog, CancelDialog, ExportDialog, SubmitDialog } from '../components/batch-dialogs';
import { BatchItems } from '../components/batch-items';
import { BatchStatus } from '../components/batch-status';
import { LeftOut } from '../components/left-out';

/** F5: one batch of payments in one currency, from the draft to what the bank did. */
export const BatchPage = () => {
  const batch = useQuery(batchQuery(useRecordId('batchId')));
  if (batch.isPending) return <Loading rows={10} />;
  if (batch.isError) return <Failure error={batch.error} onRetry={() => void batch.refetch()} />;
  return <BatchRecord batch={batch.data} />;
};

const BatchRecord = ({ batch }: Readonly<{ batch: Batch }>) => {
  const say = useText(batchMessages);
  return (
    <RecordPage
      back={{ to: '/batches', label: say('back') }}
      title={say('title', { currency: batch.currency })}
      number={batch.number}
      status={<BatchStatus status={batch.status} />}
      actions={<Acts batch={batch} />}
      aside={<BatchAside batch={batch} />}
    >
      <Stack gap="md">
        <Notes batch={batch} />
        <RecordTabs
          tabs={[
            { name: 'payments', label: say('payments'), content: <BatchItems batch={batch} /> },
            {
              name: 'leftOut',
              label: say('leftOutCount', { count: batch.leftOut.length }),
              content: <LeftOut batch={batch} />,
            },
            {
              name: 'history',
              label: say('history'),
              content: <RecordHistory of={batchHistory(batch.id)} />,
            },
          ]}
        />
      </Stack>
    </RecordPage>
  );
};

const Notes = ({ batch: { status, approvals = 0, cancellation } }: Readonly<{ batch: Batch }>) => {
  const say = useText(batchMessages);
  const personOf = usePersonNames([cancellation?.requestedBy]);
  return (
    <>
      {status === 'submitted' && approvals > 0 && (
        <Alert title={say('oneSignature', { count: approvals })}>{say('oneSignatureAbout')}</Alert>
      )}
      {cancellation !== undefined && (
        <Alert color="orange" title={say('cancelAsked')}>
          {say('cancelAskedAbout', {
            by: personOf(cancellation.requestedBy) ?? '',
            reason: cancellation.reason,
          })}
        </Alert>
      )}
    </>
  );
};

const DIALOGS = {
  submit: SubmitDialog,
  approve: ApproveDialog,
  export: ExportDialog,
  record: RecordDialog,
  reconcile: ReconcileDialog,
  cancel: CancelDialog,
} as const;

const Acts = ({ batch }: Readonly<{ batch: Batch }>) => {
  const say = useText(batchMessages);
  const { roles } = useMe();
  const approves = useMay()('finance.approver');
  const acts = actsOn(batch, roles);
  const whyNotApprove = useWhyNotApproveBatch(batch, approves && acts.includes('approve'));
  const whyNotCancel = useWhyNotCancelBatch(batch);
  const closed: Partial<Record<BatchAct, string | undefined>> = {
    approve: approves ? whyNotApprove : say('needsApprover'),
    cancel: whyNotCancel,
  };
  const [open, setOpen] = useKept<BatchAct>('batches.Acts.open');
  const Dialog = open === undefined ? undefined : DIALOGS[open];
  return (
    <>
      <ActBar
        acts={acts.map((name, at) => ({
          name,
          label: say(name),
          main: at === 0 && name !== 'cancel',
          closed: closed[name],
        }))}
        onAct={setOpen}
      />
      {Dialog !== undefined && <Dialog batch={batch} onClose={() => setOpen(undefined)} />}
    </>
  );
};
