import { useQuery } from '@tanstack/react-query';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { useText } from '../../../shared/i18n/locale';
import { Facts } from '../../../shared/records/facts';
import { Loading, RefusalNote } from '../../../shared/ui/states';
import { useApproveAccount } from '../api/approve-account.command';
import { accountQuery, type Payee } from '../api/payees.query';
import { payeeMessages } from '../payees.messages';

type Props = Readonly<{ payee: Payee; partner: string; onClose: () => void }>;

/** Who approves an account reads it in full first. */
export const ApproveAccountDialog = ({ payee, partner, onClose }: Props) => {
  const say = useText(payeeMessages);
  const account = useQuery(accountQuery(payee.id));
  const command = useApproveAccount(payee, onClose);
  const proposed = account.data?.proposed;
  return (
    <DecisionDialog
      onClose={onClose}
      title={say('approveTitle', { partner })}
      consequence={say('approveConsequence', { partner })}
      act={say('approve')}
      onAct={() => command.run()}
      command={command}
    >
      {account.isPending && <Loading rows={2} />}
      <RefusalNote error={account.error} />
      {proposed !== undefined && (
        <Facts
          of={[
            [say('holder'), proposed.holder],
            [say('iban'), proposed.iban],
            [say('bic'), proposed.bic],
            [say('currency'), proposed.currency],
          ]}
        />
      )}
    </DecisionDialog>
  );
};
