import { type ComponentType } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { ReasonField } from '../../../shared/decisions/fields';
import { decimalOf, moneyText, parseAmount } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import {
  useAnswerRequest,
  useApproveRequest,
  useAskRequest,
  useCancelRequest,
  useRejectRequest,
} from '../api/request-commands';
import type { MdfRequest } from '../api/requests.query';
import { mdfMessages } from '../mdf.messages';
import { MoneyInput } from '../../../shared/ui/money-input';
import { RuleSelect, type MdfRule } from './rejection-rule';
import type { RequestAct } from './request-acts';

export type RequestDialogProps = Readonly<{
  request: MdfRequest;
  onClose: () => void;
}>;

const useFigures = ({ partnerId, number, reserved }: MdfRequest) => {
  const { language } = useLocale();
  const partner = useOrganisationName()(partnerId);
  return { number, partner, amount: moneyText(reserved, language) };
};

/** In whole, or in part with the reason that the partner reads. */
const ApproveDialog = ({ request, onClose }: RequestDialogProps) => {
  const say = useText(mdfMessages);
  const { language } = useLocale();
  const { currency } = request.reserved;
  const [typed, setTyped] = useKept('funds.ApproveDialog.typed', decimalOf(request.reserved));
  const [reason, setReason] = useKept('funds.ApproveDialog.reason', '');
  const command = useApproveRequest({ request, onDone: onClose });
  const minor = parseAmount(typed, currency);
  const amount = minor === undefined ? undefined : { amount: minor, currency };
  const whole = minor === request.reserved.amount;
  const figures = {
    ...useFigures(request),
    amount: amount === undefined ? '–' : moneyText(amount, language),
  };
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'approve', figures)}
      onAct={() => {
        if (amount !== undefined) command.run(whole ? {} : { amount, reason });
      }}
    >
      <MoneyInput
        name="amount"
        label={say('amountApproved')}
        value={typed}
        currency={currency}
        onChange={setTyped}
      />
      {!whole && <ReasonField label={say('whyLess')} value={reason} onChange={setReason} />}
    </DecisionDialog>
  );
};

const RejectDialog = ({ request, onClose }: RequestDialogProps) => {
  const say = useText(mdfMessages);
  const [rule, setRule] = useKept<MdfRule>('funds.requestDialogsRejectDialog.rule', 'mdf.activityTypes');
  const command = useRejectRequest({ request, onDone: onClose });
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'reject', useFigures(request))}
      command={{ ...command, run: (reason) => command.run({ reason, rule }) }}
      final
    >
      <RuleSelect value={rule} onChange={setRule} />
    </ReasonDialog>
  );
};

const AskDialog = ({ request, onClose }: RequestDialogProps) => {
  const say = useText(mdfMessages);
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'ask', useFigures(request))}
      command={useAskRequest({ request, onDone: onClose })}
      label={say('yourQuestion')}
    />
  );
};

const AnswerDialog = ({ request, onClose }: RequestDialogProps) => {
  const say = useText(mdfMessages);
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'answer', useFigures(request))}
      command={useAnswerRequest({ request, onDone: onClose })}
      label={say('yourAnswer')}
    />
  );
};

const CancelDialog = ({ request, onClose }: RequestDialogProps) => {
  const say = useText(mdfMessages);
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'cancel', useFigures(request))}
      command={useCancelRequest({ request, onDone: onClose })}
      final
    />
  );
};

export const REQUEST_DIALOGS: Readonly<Record<RequestAct, ComponentType<RequestDialogProps>>> = {
  approve: ApproveDialog,
  reject: RejectDialog,
  ask: AskDialog,
  answer: AnswerDialog,
  cancel: CancelDialog,
};
