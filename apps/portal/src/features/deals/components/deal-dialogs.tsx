import { Textarea, TextInput } from '@mantine/core';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { dayText } from '../../../shared/format/dates';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useDayChoice } from '../../../shared/programme/use-today';
import {
  useAnswerDealInformation,
  useMarkDealLost,
  useMarkDealWon,
  useRequestDealExtension,
  useWithdrawDeal,
} from '../api/deal-commands';
import { dealMessages } from '../deals.messages';
import type { DealDialogProps } from './deal-dialog';

export const WithdrawDialog = ({ deal, onClose }: DealDialogProps) => {
  const say = useText(dealMessages);
  const command = useWithdrawDeal({ deal, onDone: onClose });
  return (
    <DecisionDialog
      onClose={onClose}
      {...decisionWords(say, 'withdraw', { number: deal.number, customer: deal.customer.name })}
      onAct={() => command.run()}
      command={command}
      final
    />
  );
};

export const WonDialog = ({ deal, onClose }: DealDialogProps) => {
  const say = useText(dealMessages);
  const { language } = useLocale();
  const { today, day: wonOn, choose } = useDayChoice();
  const command = useMarkDealWon({ deal, onDone: onClose });
  const { number, customer, value } = deal;
  return (
    <DecisionDialog
      onClose={onClose}
      {...decisionWords(say, 'won', {
        number,
        customer: customer.name,
        value: moneyText(value, language),
      })}
      onAct={() => command.run({ wonOn })}
      command={command}
    >
      <TextInput
        name="wonOn"
        type="date"
        required
        label={say('wonOn')}
        max={today}
        value={wonOn}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
    </DecisionDialog>
  );
};

export const LostDialog = ({ deal, onClose }: DealDialogProps) => {
  const say = useText(dealMessages);
  const { today, day: lostOn, choose } = useDayChoice();
  const [reason, setReason] = useKept('deals.LostDialog.reason', '');
  const command = useMarkDealLost({ deal, onDone: onClose });
  return (
    <DecisionDialog
      onClose={onClose}
      {...decisionWords(say, 'lost', { number: deal.number, customer: deal.customer.name })}
      onAct={() => command.run({ lostOn, reason })}
      command={command}
      final
    >
      <TextInput
        name="lostOn"
        type="date"
        required
        label={say('lostOn')}
        max={today}
        value={lostOn}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      <Textarea
        name="reason"
        required
        label={say('lostReason')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </DecisionDialog>
  );
};

export const ExtendDialog = ({ deal, onClose }: DealDialogProps) => {
  const say = useText(dealMessages);
  const { language } = useLocale();
  const command = useRequestDealExtension({ deal, onDone: onClose });
  const figures = { day: dayText(deal.protectedUntilOn ?? '', language) };
  return (
    <ReasonDialog
      {...decisionWords(say, 'extend', figures)}
      command={{ ...command, run: (evidence) => command.run({ evidence }) }}
      onClose={onClose}
      label={say('extendEvidence')}
    />
  );
};

export const AnswerDialog = ({ deal, onClose }: DealDialogProps) => {
  const say = useText(dealMessages);
  const command = useAnswerDealInformation({ deal, onDone: onClose });
  return (
    <ReasonDialog
      {...decisionWords(say, 'answer')}
      command={{ ...command, run: (answer) => command.run({ answer }) }}
      onClose={onClose}
      label={deal.question ?? say('question')}
    />
  );
};
