import { useQuery } from '@tanstack/react-query';
import { ActBar } from '../../../shared/decisions/act-bar';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { RecordHistory } from '../../../shared/records/record-history';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import { useWhyNotApprove } from '../api/approve-account.command';
import { payeeHistory, payeeNameQuery, payeeQuery, type Payee } from '../api/payees.query';
import { ApproveAccountDialog } from '../components/approve-account-dialog';
import { PayeeAccount } from '../components/payee-account';
import { PayeeOutlook } from '../components/payee-outlook';
import { payeeMessages } from '../payees.messages';

/** Where a partner or a salesperson is paid to, and what they may expect. */
export const PayeePage = () => {
  const partnerId = useRecordId('partnerId');
  const payee = useQuery(payeeQuery(partnerId));
  const who = useQuery(payeeNameQuery(partnerId));
  const error = payee.error ?? who.error;
  const title = useText(payeeMessages)('payees');
  if (error !== null) return <Failure {...{ error, title }} onRetry={() => void payee.refetch()} />;
  if (!payee.data || !who.data) return <Loading rows={8} />;
  return <PayeeRecord payee={payee.data} name={who.data.name} code={who.data.code} />;
};

type PayeeRecordProps = Readonly<{ payee: Payee; name: string; code: string }>;

const PayeeRecord = ({ payee, name, code }: PayeeRecordProps) => {
  const say = useText(payeeMessages);
  return (
    <RecordPage
      back={{ to: '/payees', label: say('back') }}
      title={name}
      number={code}
      called={name}
      status={<StatusWord status={payee.status} />}
      actions={<Acts payee={payee} partner={name} />}
      aside={null}
    >
      <RecordTabs
        tabs={[
          { name: 'accounts', label: say('accounts'), content: <PayeeAccount payee={payee} /> },
          { name: 'outlook', label: say('outlook'), content: <PayeeOutlook partnerId={payee.id} /> },
          { name: 'history', label: say('history'), content: <RecordHistory of={payeeHistory(payee.id)} /> },
        ]}
      />
    </RecordPage>
  );
};

const Acts = ({ payee, partner }: Readonly<{ payee: Payee; partner: string }>) => {
  const say = useText(payeeMessages);
  const may = useMay();
  const approves = may('finance.approver');
  const asked = payee.proposed !== undefined;
  const refused = useWhyNotApprove(payee, asked && approves);
  const [open, setOpen] = useKept('payees.Acts.open', false);
  if (!asked || !may('finance.analyst', 'finance.approver')) return null;
  return (
    <>
      <ActBar
        acts={[
          {
            name: 'approve',
            label: say('approve'),
            main: true,
            closed: approves ? refused : say('needsApprover'),
          },
        ]}
        onAct={() => setOpen(true)}
      />
      {open && <ApproveAccountDialog payee={payee} partner={partner} onClose={() => setOpen(false)} />}
    </>
  );
};
