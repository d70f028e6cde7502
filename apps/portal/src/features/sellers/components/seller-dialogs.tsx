import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { isNegative, isZero, moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useConsent, useErase, useLeave, useProposeSellerAccount } from '../api/seller-commands';
import type { Seller } from '../api/seller.query';
import { sellerMessages } from '../sellers.messages';

type Props = Readonly<{ seller: Seller; onClose: () => void }>;

export const ConsentDialog = ({ seller, onClose }: Props) => {
  const say = useText(sellerMessages);
  const [name, setName] = useKept('sellers.ConsentDialog.name', '');
  const command = useConsent(seller.id, onClose);
  return (
    <DecisionDialog
      {...{ command, onClose }}
      {...decisionWords(say, 'consent')}
      onAct={() => command.run(name.trim())}
    >
      <TextInput
        name="name"
        required
        label={say('name')}
        description={say('nameHint')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
    </DecisionDialog>
  );
};

export const LeaveDialog = ({ seller, onClose }: Props) => {
  const say = useText(sellerMessages);
  const { language } = useLocale();
  const command = useLeave(seller.id, onClose);
  const balance = seller.totals === undefined ? '' : moneyText(seller.totals.balance, language);
  const isOpen =
    seller.totals !== undefined && !isZero(seller.totals.balance) && !isNegative(seller.totals.balance);
  return (
    <DecisionDialog
      {...{ command, onClose }}
      {...decisionWords(say, 'leave', { balance })}
      {...(isOpen ? {} : { consequence: say('leaveNothingOpen') })}
      onAct={() => command.run()}
      final
    />
  );
};

export const EraseDialog = ({ seller, onClose }: Props) => {
  const say = useText(sellerMessages);
  const command = useErase(seller.id, onClose);
  return (
    <DecisionDialog
      {...{ command, onClose }}
      {...decisionWords(say, 'erase')}
      onAct={() => command.run()}
      final
    />
  );
};

const CURRENCIES = ['USD', 'EUR', 'GBP'];

export const AccountDialog = ({ seller, onClose }: Props) => {
  const say = useText(sellerMessages);
  const command = useProposeSellerAccount(seller.id, onClose);
  const [holder, setHolder] = useKept('sellers.AccountDialog.holder', seller.name ?? '');
  const [currency, setCurrency] = useKept(
    'sellers.AccountDialog.currency',
    seller.account?.currency ?? 'USD',
  );
  // A bank account is nothing that a browser keeps: after a fresh sign-in its number is typed again.
  const [{ iban, bic }, setAccount] = useState({ iban: '', bic: '' });
  return (
    <DecisionDialog
      {...{ command, onClose }}
      {...decisionWords(say, 'propose')}
      onAct={() => command.run({ holder, iban, currency, ...(bic === '' ? {} : { bic }) })}
    >
      <TextInput
        name="holder"
        required
        label={say('holder')}
        value={holder}
        autoComplete="off"
        onChange={({ currentTarget }) => setHolder(currentTarget.value)}
      />
      <TextInput
        name="iban"
        required
        label={say('iban')}
        value={iban}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => setAccount({ iban: value.replaceAll(' ', ''), bic })}
      />
      <TextInput
        name="bic"
        label={say('bic')}
        description={say('bicHint')}
        value={bic}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => setAccount({ iban, bic: value })}
      />
      <NativeSelect
        name="currency"
        label={say('currency')}
        value={currency}
        data={CURRENCIES}
        onChange={({ currentTarget }) => setCurrency(currentTarget.value)}
      />
    </DecisionDialog>
  );
};
