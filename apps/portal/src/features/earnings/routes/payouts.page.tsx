import { Alert, Button, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { Facts } from '../../../shared/records/facts';
import { History } from '../../../shared/records/history';
import { useMay, useMe } from '../../../shared/session/session';
import { Icon } from '../../../shared/ui/icons';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Day, Instant } from '../../../shared/ui/values';
import {
  payeeHistoryQuery,
  payeeQuery,
  useProposeAccount,
  type Payee,
  type ProposedAccount,
} from '../api/payee.query';
import { earningMessages } from '../earnings.messages';
import { PageHeading } from '../../../shared/ui/page-heading';

/** P14, payee profile: where an organisation is paid; a change is proposed, checked and waits. */
export const PayoutsPage = () => {
  const say = useText(earningMessages);
  const { organisation } = useMe();
  const payee = useQuery({ ...payeeQuery(organisation.id), enabled: organisation.kind === 'partner' });
  return (
    <Stack gap="lg" maw={760}>
      <PageHeading>{say('payouts')}</PageHeading>
      <Text>{say('payoutsAbout')}</Text>
      {organisation.kind !== 'partner' && <Empty title={say('noOrganisation')} />}
      {payee.isLoading && <Loading />}
      {payee.isError && <Failure error={payee.error} onRetry={() => void payee.refetch()} />}
      {payee.data !== undefined && <Profile payee={payee.data} />}
    </Stack>
  );
};

const Profile = ({ payee }: Readonly<{ payee: Payee }>) => {
  const say = useText(earningMessages);
  const may = useMay();
  const [open, setOpen] = useKept('earnings.Profile.open', false);
  const { account, proposed } = payee;
  return (
    <>
      {account === undefined && proposed === undefined && (
        <Alert color="orange" icon={<Icon name="warning" />} title={say('noAccount')} />
      )}
      {account !== undefined && (
        <section>
          <Title order={2} size="h4" mb="sm">
            {say('account')}
          </Title>
          <Facts
            of={[
              [say('iban'), account.iban],
              [say('currency'), account.currency],
              [say('taxStatus'), say(account.taxStatus === 'complete' ? 'taxComplete' : 'taxMissing')],
              [say('approvedAt'), <Instant key="approved" of={account.approvedAt} />],
              [say('activeFrom'), <Day key="active" of={account.activeFromOn} />],
            ]}
          />
        </section>
      )}
      {proposed !== undefined && (
        <Alert color="blue" icon={<Icon name="clock" />} title={say('proposedAccount')}>
          <Facts
            of={[
              [say('iban'), proposed.iban],
              [say('currency'), proposed.currency],
              [say('proposedAt'), <Instant key="proposed" of={proposed.proposedAt} />],
            ]}
          />
        </Alert>
      )}
      <Text size="sm" c="dimmed">
        {say('cooling')}
      </Text>
      {may('partner.admin') && (
        <div>
          <Button variant="default" onClick={() => setOpen(true)}>
            {say('propose')}
          </Button>
        </div>
      )}
      {open && <ProposeDialog payee={payee} onClose={() => setOpen(false)} />}
      <PayeeHistory payee={payee} />
    </>
  );
};

const CURRENCIES = ['USD', 'EUR', 'GBP'];

const ProposeDialog = ({ payee, onClose }: Readonly<{ payee: Payee; onClose: () => void }>) => {
  const say = useText(earningMessages);
  const command = useProposeAccount(payee.id, onClose);
  const [about, setAbout] = useKept<Omit<ProposedAccount, 'iban' | 'bic'>>('earnings.ProposeDialog.about', {
    holder: '',
    currency: payee.account?.currency ?? 'USD',
    taxStatus: 'complete',
  });
  // A bank account is nothing that a browser keeps: after a fresh sign-in its number is typed again.
  const [{ iban, bic }, setAccount] = useState({ iban: '', bic: '' });
  const change = (changes: Partial<typeof about>): void => setAbout({ ...about, ...changes });
  return (
    <DecisionDialog
      onClose={onClose}
      title={say('proposeTitle')}
      consequence={say('proposeConsequence')}
      act={say('proposeAct')}
      onAct={() => command.run({ ...about, iban, ...(bic === '' ? {} : { bic }) })}
      command={command}
    >
      <TextInput
        name="holder"
        required
        label={say('holder')}
        value={about.holder}
        autoComplete="off"
        onChange={({ currentTarget }) => change({ holder: currentTarget.value })}
      />
      <TextInput
        name="iban"
        required
        label={say('iban')}
        description={say('ibanHint')}
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
        value={about.currency}
        data={CURRENCIES}
        onChange={({ currentTarget }) => change({ currency: currentTarget.value })}
      />
      <NativeSelect
        name="taxStatus"
        label={say('taxStatus')}
        value={about.taxStatus}
        data={[
          { value: 'complete', label: say('taxComplete') },
          { value: 'missing', label: say('taxMissing') },
        ]}
        onChange={({ currentTarget }) =>
          change({ taxStatus: currentTarget.value as ProposedAccount['taxStatus'] })
        }
      />
    </DecisionDialog>
  );
};

const PayeeHistory = ({ payee: { id } }: Readonly<{ payee: Payee }>) => {
  const say = useText(earningMessages);
  const history = useQuery(payeeHistoryQuery(id));
  if (history.isPending) return <Loading />;
  if (history.isError) return <Failure error={history.error} onRetry={() => void history.refetch()} />;
  if (history.data.data.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {say('history')}
      </Title>
      <History entries={history.data.data} />
    </section>
  );
};
