import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { dayText } from '../../../shared/format/dates';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useNow } from '../../../shared/session/session';
import {
  useAnswerDealInformation,
  useMarkDealLost,
  useMarkDealWon,
  useRequestDealExtension,
  useWithdrawDeal,
} from '../api/deal-commands';
import type { Deal } from '../api/deal.query';
import { dealMessages } from '../deals.messages';

type DialogProps = Readonly<{ deal: Deal; onClose: () => void; onReload: () => void }>;

export const WithdrawDialog = ({ deal, onClose }: DialogProps) => {
  const say = useText(dealMessages);
  const command = useWithdrawDeal({ deal, onDone: onClose });
  return (
    <DecisionDialog
      opened
      onClose={onClose}
      title={say('withdrawTitle')}
      consequence={say('withdrawConsequence', { number: deal.number, customer: deal.customer.name })}
      act={say('withdraw')}
      onAct={() => command.run()}
      acting={command.running}
      error={command.error}
      final
    />
  );
};

export const WonDialog = ({ deal, onClose, onReload }: DialogProps) => {
  const say = useText(dealMessages);
  const { language } = useLocale();
  const today = useNow().slice(0, 10);
  const [wonOn, setWonOn] = useState(today);
  const command = useMarkDealWon({ deal, onDone: onClose });
  const { number, customer, value } = deal;
  return (
    <DecisionDialog
      opened
      onClose={onClose}
      title={say('wonTitle')}
      consequence={say('wonConsequence', {
        number,
        customer: customer.name,
        value: moneyText(value, language),
      })}
      act={say('won')}
      onAct={() => command.run({ wonOn })}
      acting={command.running}
      error={command.error}
      onReload={onReload}
    >
      <TextInput
        type="date"
        required
        label={say('wonOn')}
        max={today}
        value={wonOn}
        onChange={({ currentTarget }) => setWonOn(currentTarget.value)}
      />
    </DecisionDialog>
  );
};

export const LostDialog = ({ deal, onClose, onReload }: DialogProps) => {
  const say = useText(dealMessages);
  const today = useNow().slice(0, 10);
  const [lostOn, setLostOn] = useState(today);
  const [reason, setReason] = useState('');
  const command = useMarkDealLost({ deal, onDone: onClose });
  return (
    <DecisionDialog
      opened
      onClose={onClose}
      title={say('lostTitle')}
      consequence={say('lostConsequence', { number: deal.number, customer: deal.customer.name })}
      act={say('lost')}
      onAct={() => command.run({ lostOn, reason })}
      acting={command.running}
      error={command.error}
      onReload={onReload}
      final
    >
      <TextInput
        type="date"
        required
        label={say('lostOn')}
        max={today}
        value={lostOn}
        onChange={({ currentTarget }) => setLostOn(currentTarget.value)}
      />
      <Textarea
        required
        label={say('lostReason')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </DecisionDialog>
  );
};

export const ExtendDialog = ({ deal, onClose }: DialogProps) => {
  const say = useText(dealMessages);
  const { language } = useLocale();
  const [evidence, setEvidence] = useState('');
  const command = useRequestDealExtension({ deal, onDone: onClose });
  return (
    <DecisionDialog
      opened
      onClose={onClose}
      title={say('extendTitle')}
      consequence={say('extendConsequence', { day: dayText(deal.protectedUntilOn ?? '', language) })}
      act={say('extend')}
      onAct={() => command.run({ evidence })}
      acting={command.running}
      error={command.error}
    >
      <Textarea
        required
        autosize
        minRows={3}
        label={say('extendEvidence')}
        value={evidence}
        onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
      />
    </DecisionDialog>
  );
};

export const AnswerDialog = ({ deal, onClose }: DialogProps) => {
  const say = useText(dealMessages);
  const [answer, setAnswer] = useState('');
  const command = useAnswerDealInformation({ deal, onDone: onClose });
  return (
    <DecisionDialog
      opened
      onClose={onClose}
      title={say('answerTitle')}
      consequence={say('answerConsequence')}
      act={say('sendAnswer')}
      onAct={() => command.run({ answer })}
      acting={command.running}
      error={command.error}
    >
      <Textarea
        required
        autosize
        minRows={3}
        label={deal.question ?? say('question')}
        value={answer}
        onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
      />
    </DecisionDialog>
  );
};
