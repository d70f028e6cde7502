import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ActBar, type BarAct } from '../../../shared/decisions/act-bar';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { linkTo } from '../../../shared/lists/list-address';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Facts } from '../../../shared/records/facts';
import { personField } from '../../../shared/people/person-name';
import { RecordHistory } from '../../../shared/records/record-history';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import { Amount, Day, Instant } from '../../../shared/ui/values';
import { ExplainedAmount } from '../../../shared/why/explained-amount';
import { useApproveAdjustment, useRejectAdjustment, useWhyNotApprove } from '../api/adjustment-commands';
import { adjustmentHistory, adjustmentQuery, type Adjustment } from '../api/adjustments.query';
import { adjustmentMessages } from '../adjustments.messages';
import { EvidenceFiles } from '../components/evidence-files';
import { PostedEffects } from '../components/posted-effects';

/** F4: one adjustment by hand, with what it posts; approved by somebody who did not prepare it. */
export const AdjustmentPage = () => {
  const adjustment = useQuery(adjustmentQuery(useRecordId('adjustmentId')));
  if (adjustment.isPending) return <Loading rows={8} />;
  if (adjustment.isError)
    return <Failure error={adjustment.error} onRetry={() => void adjustment.refetch()} />;
  return <AdjustmentRecord adjustment={adjustment.data} />;
};

const AdjustmentRecord = ({ adjustment }: Readonly<{ adjustment: Adjustment }>) => {
  const say = useText(adjustmentMessages);
  const { id, invoiceNo, invoiceLine, status, preparedBy, preparedAt, decidedBy, decidedAt } = adjustment;
  return (
    <RecordPage
      back={{ to: '/adjustments', label: say('back') }}
      title={say('adjustment', { invoice: `${invoiceNo}/${invoiceLine}` })}
      number={id}
      called={say('adjustment', { invoice: `${invoiceNo}/${invoiceLine}` })}
      status={<StatusWord status={status} about={say(`about_${status}`)} />}
      actions={<Acts adjustment={adjustment} />}
      aside={
        <Facts
          of={[
            [say('preparedBy'), personField(preparedBy)],
            [say('preparedAt'), <Instant key="prepared" of={preparedAt} />],
            [say('decidedBy'), personField(decidedBy)],
            [say('decidedAt'), <Instant key="decided" of={decidedAt} />],
          ]}
        />
      }
    >
      <RecordTabs
        tabs={[
          { name: 'content', label: say('content'), content: <Content adjustment={adjustment} /> },
          { name: 'history', label: say('history'), content: <RecordHistory of={adjustmentHistory(id)} /> },
        ]}
      />
    </RecordPage>
  );
};

const Content = ({ adjustment }: Readonly<{ adjustment: Adjustment }>) => {
  const say = useText(adjustmentMessages);
  const nameOf = useOrganisationName();
  const { partnerId, amount, stated, quarter, shipOn, reasonCode, reason, evidence, decision } = adjustment;
  return (
    <Stack gap="md">
      <Facts
        of={[
          [say('amount'), <Amount key="amount" of={amount} strong />],
          [say('stated'), <ExplainedAmount key="stated" of={stated} why={adjustment.rewardLineId} />],
          [say('partner'), nameOf(partnerId)],
          [say('quarter'), quarter],
          [say('shipped'), <Day key="shipped" of={shipOn} />],
          [say('reasonCode'), say(`reasonOf_${reasonCode}`)],
          [say('reason'), reason],
          [say('evidence'), evidence],
          [say('files'), <EvidenceFiles key="files" id={adjustment.id} files={adjustment.files} />],
          ...(decision === null ? [] : [[say('decision'), decision] as const]),
        ]}
      />
      <Title order={2} size="h4">
        {say('effects')}
      </Title>
      <PostedEffects effects={adjustment.status === 'rejected' ? [] : adjustment.effects} />
    </Stack>
  );
};

type Act = 'approve' | 'reject' | 'undo';

const Acts = ({ adjustment }: Readonly<{ adjustment: Adjustment }>) => {
  const say = useText(adjustmentMessages);
  const may = useMay();
  const navigate = useNavigate();
  const [open, setOpen] = useKept<Act>('adjustments.Acts.open');
  const { id, status } = adjustment;
  const waits = status === 'prepared';
  const approves = may('finance.approver');
  const whyNot = useWhyNotApprove(adjustment, waits && approves);
  const acts: readonly BarAct<Act>[] =
    status === 'approved' && may('finance.analyst')
      ? [{ name: 'undo', label: say('undo') }]
      : waits && may('finance.approver', 'finance.analyst')
        ? [
            {
              ...{ name: 'approve' as const, label: say('approve'), main: true },
              closed: approves ? whyNot : say('needsApprover'),
            },
            ...(approves ? [{ name: 'reject' as const, label: say('reject') }] : []),
          ]
        : [];
  const onClose = (): void => setOpen(undefined);
  return (
    <>
      <ActBar
        acts={acts}
        onAct={(act) =>
          act === 'undo' ? void navigate(linkTo(`/adjustments/new?undo=${id}`)) : setOpen(act)
        }
      />
      {open === 'approve' && <ApproveDialog adjustment={adjustment} onClose={onClose} />}
      {open === 'reject' && <RejectDialog adjustment={adjustment} onClose={onClose} />}
    </>
  );
};

type DialogProps = Readonly<{ adjustment: Adjustment; onClose: () => void }>;

const ApproveDialog = ({ adjustment, onClose }: DialogProps) => {
  const say = useText(adjustmentMessages);
  const { language } = useLocale();
  const command = useApproveAdjustment({ adjustment, onDone: onClose });
  const { amount, quarter, effects } = adjustment;
  const figures = {
    ...{ amount: moneyText(amount, language), quarter: effects[0]?.postedIn ?? quarter },
  };
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'approve', figures)}
      onAct={() => command.run()}
      final
    />
  );
};

const RejectDialog = ({ adjustment, onClose }: DialogProps) => {
  const say = useText(adjustmentMessages);
  return (
    <ReasonDialog
      {...{ onClose }}
      {...decisionWords(say, 'reject')}
      command={useRejectAdjustment({ adjustment, onDone: onClose })}
    />
  );
};
