import { NativeSelect, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { PartnerSelect } from '../../../shared/organisations/partner-select';
import { useDayChoice } from '../../../shared/programme/use-today';
import { useCloseDeal, useReassignDeal, useRevokeDeal } from '../api/decision-commands';
import { quotesOfDealQuery } from '../api/quotes-of-deal.query';
import { reviewMessages } from '../review.messages';
import type { DealDialogProps } from './deal-dialog';
import { useDealFigures } from './use-deal-figures';

/** The order against the accepted quote: from here on shipments are counted for the deal. */
export const CloseDialog = ({ deal, onClose }: DealDialogProps) => {
  const say = useText(reviewMessages);
  const { language } = useLocale();
  const { today, day: closedOn, choose } = useDayChoice();
  const quotes = useQuery(quotesOfDealQuery(deal.id));
  const accepted = quotes.data?.filter(({ status }) => status === 'accepted') ?? [];
  const [chosen, setChosen] = useKept<string>('deals.CloseDialog.chosen');
  const [orderNumber, setOrderNumber] = useKept('deals.CloseDialog.orderNumber', '');
  const command = useCloseDeal({ deal, onDone: onClose });
  const quoteId = chosen ?? accepted[0]?.id ?? '';
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'close', useDealFigures(deal))}
      onAct={() => command.run({ orderNumber, closedOn, quoteId })}
    >
      {quotes.isSuccess && accepted.length === 0 && <Text role="status">{say('noAcceptedQuote')}</Text>}
      <NativeSelect
        name="quoteId"
        required
        label={say('acceptedQuote')}
        value={quoteId}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        data={accepted.map(({ id, number, total }) => ({
          value: id,
          label: total === undefined ? number : `${number}, ${moneyText(total, language)}`,
        }))}
      />
      <TextInput
        name="orderNumber"
        required
        label={say('orderNumber')}
        value={orderNumber}
        onChange={({ currentTarget }) => setOrderNumber(currentTarget.value)}
      />
      <TextInput
        name="closedOn"
        type="date"
        required
        label={say('orderedOn')}
        max={today}
        value={closedOn}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
    </DecisionDialog>
  );
};

export const ReassignDialog = ({ deal, onClose }: DealDialogProps) => {
  const say = useText(reviewMessages);
  const [partnerId, setPartnerId] = useKept('deals.ReassignDialog.partnerId', '');
  const command = useReassignDeal({ deal, onDone: onClose });
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'reassign', useDealFigures(deal))}
      command={{ ...command, run: (evidence) => command.run({ partnerId, evidence }) }}
      label={say('evidence')}
      final
    >
      <PartnerSelect
        name="partnerId"
        label={say('newPartner')}
        value={partnerId}
        onChange={setPartnerId}
        without={deal.partnerId}
      />
    </ReasonDialog>
  );
};

export const RevokeDialog = ({ deal, onClose }: DealDialogProps) => {
  const say = useText(reviewMessages);
  const [evidence, setEvidence] = useKept('deals.RevokeDialog.evidence', '');
  const command = useRevokeDeal({ deal, onDone: onClose });
  return (
    <ReasonDialog
      {...decisionWords(say, 'revoke', useDealFigures(deal))}
      command={{ ...command, run: (reason) => command.run({ reason, evidence }) }}
      onClose={onClose}
      final
    >
      <TextInput
        name="evidence"
        required
        label={say('evidence')}
        value={evidence}
        onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
      />
    </ReasonDialog>
  );
};
