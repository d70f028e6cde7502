import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { moneyText, negated } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useApproveWriteOff, useDeclineWriteOff, useRequestWriteOff } from '../api/seller-commands';
import type { Seller } from '../api/seller.query';
import { enrolmentMessages } from '../enrolments.messages';
import { calledOf } from './called-of';

export type SellerDialogProps = Readonly<{ seller: Seller; onClose: () => void }>;

/** What is owed, as a sum: asked for, or as it stands. */
export const useOwed = ({ writeOff, totals }: Seller): string => {
  const { language } = useLocale();
  if (writeOff) return moneyText(writeOff.amount, language);
  return totals === undefined ? '' : moneyText(negated(totals.balance), language);
};
const useFigures = (seller: Seller) => ({ person: calledOf(seller), owed: useOwed(seller) });

export const RequestWriteOffDialog = ({ seller, onClose }: SellerDialogProps) => {
  const say = useText(enrolmentMessages);
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'requestWriteOff', useFigures(seller))}
      command={useRequestWriteOff(seller, onClose)}
    />
  );
};

export const ApproveWriteOffDialog = ({ seller, onClose }: SellerDialogProps) => {
  const say = useText(enrolmentMessages);
  const command = useApproveWriteOff(seller, onClose);
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'approveWriteOff', useFigures(seller))}
      onAct={() => command.run()}
      final
    />
  );
};

export const DeclineWriteOffDialog = ({ seller, onClose }: SellerDialogProps) => {
  const say = useText(enrolmentMessages);
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'declineWriteOff', useFigures(seller))}
      command={useDeclineWriteOff(seller, onClose)}
    />
  );
};
