import { type ComponentType } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { dayText } from '../../../shared/format/dates';
import { decimalOf, moneyText, parseAmount } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import {
  useApproveCorrection,
  useApproveGrant,
  useDeclineCorrection,
  useDeclineGrant,
  useRequestCorrection,
} from '../api/grant-commands';
import type { Grant } from '../api/funds.query';
import { fundMessages } from '../funds.messages';
import type { GrantAct } from './grant-acts';
import { MoneyInput } from '../../../shared/ui/money-input';

export type GrantDialogProps = Readonly<{ grant: Grant; onClose: () => void }>;

/** What a decision on a grant repeats. */
const useFigures = ({ partnerId, amount, purpose, useByOn, correction }: Grant) => {
  const { language } = useLocale();
  return {
    ...{ partner: useOrganisationName()(partnerId), amount: moneyText(amount, language), purpose },
    ...{ day: dayText(useByOn, language), taken: moneyText(correction?.amount ?? amount, language) },
  };
};

const ApproveDialog = ({ grant, onClose }: GrantDialogProps) => {
  const say = useText(fundMessages);
  const command = useApproveGrant({ grant, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'approve', useFigures(grant))}
      onAct={() => command.run()}
    />
  );
};

const DeclineDialog = ({ grant, onClose }: GrantDialogProps) => {
  const say = useText(fundMessages);
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'decline', useFigures(grant))}
      command={useDeclineGrant({ grant, onDone: onClose })}
      final
    />
  );
};

const RequestCorrectionDialog = ({ grant, onClose }: GrantDialogProps) => {
  const say = useText(fundMessages);
  const { currency } = grant.amount;
  const [typed, setTyped] = useKept('funds.RequestCorrectionDialog.typed', decimalOf(grant.amount));
  const amount = parseAmount(typed, currency);
  const command = useRequestCorrection({ grant, onDone: onClose });
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'requestCorrection', useFigures(grant))}
      command={{
        ...command,
        run: (reason) => {
          if (amount !== undefined) command.run({ amount: { amount, currency }, reason });
        },
      }}
    >
      <MoneyInput
        name="amount"
        label={say('toTakeBack')}
        value={typed}
        currency={currency}
        onChange={setTyped}
      />
    </ReasonDialog>
  );
};

const ApproveCorrectionDialog = ({ grant, onClose }: GrantDialogProps) => {
  const say = useText(fundMessages);
  const command = useApproveCorrection({ grant, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'approveCorrection', useFigures(grant))}
      onAct={() => command.run()}
      final
    />
  );
};

const DeclineCorrectionDialog = ({ grant, onClose }: GrantDialogProps) => {
  const say = useText(fundMessages);
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'declineCorrection', useFigures(grant))}
      command={useDeclineCorrection({ grant, onDone: onClose })}
    />
  );
};

export const GRANT_DIALOGS: Readonly<Record<GrantAct, ComponentType<GrantDialogProps>>> = {
  approve: ApproveDialog,
  decline: DeclineDialog,
  requestCorrection: RequestCorrectionDialog,
  approveCorrection: ApproveCorrectionDialog,
  declineCorrection: DeclineCorrectionDialog,
};
