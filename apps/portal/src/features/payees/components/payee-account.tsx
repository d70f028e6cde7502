import { Alert, Stack, Title } from '@mantine/core';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { Facts } from '../../../shared/records/facts';
import { Empty } from '../../../shared/ui/states';
import { Day, Instant } from '../../../shared/ui/values';
import { useToday } from '../../../shared/programme/use-today';
import type { Payee } from '../api/payees.query';
import { payeeMessages } from '../payees.messages';

/** Where a partner is paid to, and where it asks to be paid to; masked. */
export const PayeeAccount = ({ payee }: Readonly<{ payee: Payee }>) => {
  const say = useText(payeeMessages);
  const { language } = useLocale();
  const today = useToday();
  const { account, proposed, activeFromOn } = payee;
  if (account === undefined && proposed === undefined)
    return <Empty title={say('noAccount')}>{say('noAccountAbout')}</Empty>;
  return (
    <Stack gap="lg">
      {activeFromOn !== undefined && activeFromOn > today && (
        <Alert>{say('cooling', { day: dayText(activeFromOn, language) })}</Alert>
      )}
      {proposed !== undefined && (
        <section>
          <Title order={2} size="h4" mb="sm">
            {say('proposed')}
          </Title>
          <Facts
            of={[
              [say('iban'), proposed.iban],
              [say('currency'), proposed.currency],
              [say('tax'), say(`tax_${proposed.taxStatus}`)],
              [say('proposedAt'), <Instant key="at" of={proposed.proposedAt} />],
            ]}
          />
        </section>
      )}
      {account !== undefined && (
        <section>
          <Title order={2} size="h4" mb="sm">
            {say('current')}
          </Title>
          <Facts
            of={[
              [say('iban'), account.iban],
              [say('currency'), account.currency],
              [say('tax'), say(`tax_${account.taxStatus}`)],
              [say('approvedAt'), <Instant key="at" of={account.approvedAt} />],
              [say('activeFrom'), <Day key="from" of={account.activeFromOn} />],
            ]}
          />
        </section>
      )}
    </Stack>
  );
};
