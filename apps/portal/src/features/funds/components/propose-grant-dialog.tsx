import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { DayField } from '../../../shared/decisions/fields';
import { parseAmount } from '../../../shared/format/money';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { PartnerSelect } from '../../../shared/organisations/partner-select';
import { choicesQuery } from '../../../shared/programme/choices.query';
import { useProposeGrant } from '../api/grant-commands';
import { fundMessages } from '../funds.messages';
import { MoneyInput } from '../../../shared/ui/money-input';

/** A lead proposes money for a partner; finance approves it. */
export const ProposeGrantDialog = ({
  onClose,
  partnerId: given,
}: Readonly<{ onClose: () => void; partnerId?: string }>) => {
  const say = useText(fundMessages);
  const navigate = useNavigate();
  const { data: choices } = useQuery(choicesQuery);
  const [partnerId, setPartnerId] = useKept('funds.ProposeGrantDialog.partnerId', given ?? '');
  const [typed, setTyped] = useKept('funds.ProposeGrantDialog.typed', '');
  const [useByOn, setUseByOn] = useKept('funds.ProposeGrantDialog.useByOn', '');
  const [purpose, setPurpose] = useKept('funds.ProposeGrantDialog.purpose', '');
  const command = useProposeGrant(
    ({ fundId, grantId }) => void navigate({ to: `/funds/${fundId}/grants/${grantId}` }),
  );
  const currency = choices?.currency ?? '';
  const amount = parseAmount(typed, currency);
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'propose')}
      onAct={() => {
        if (amount !== undefined)
          command.run({
            ...{ partnerId, amount: { amount, currency }, purpose },
            ...(useByOn === '' ? {} : { useByOn }),
          });
      }}
    >
      <PartnerSelect value={partnerId} onChange={setPartnerId} />
      <MoneyInput name="amount" label={say('amount')} value={typed} currency={currency} onChange={setTyped} />
      <TextInput
        name="purpose"
        required
        label={say('purpose')}
        value={purpose}
        onChange={({ currentTarget }) => setPurpose(currentTarget.value)}
      />
      <DayField name="useByOn" label={say('useBy')} value={useByOn} onChange={setUseByOn} />
    </DecisionDialog>
  );
};
