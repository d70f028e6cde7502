import { Anchor, Button, Card, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { countryName } from '../../../shared/format/countries';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { handOver } from '../../../shared/lists/csv';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Facts } from '../../../shared/records/facts';
import { personField } from '../../../shared/people/person-name';
import { RecordHistory } from '../../../shared/records/record-history';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading, RefusalNote } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Amount, Instant } from '../../../shared/ui/values';
import { transferHistory, transferInvoice, transferQuery, type Transfer } from '../api/transfers.query';
import { transferMessages } from '../transfers.messages';

type Props = Readonly<{ transfer: Transfer }>;

/** F4: a resale clawback: the standard price less the price of the programme for that end user, and the two pieces of evidence. */
export const TransferPage = () => {
  const transfer = useQuery(transferQuery(useRecordId('transferId')));
  if (transfer.isPending) return <Loading rows={8} />;
  if (transfer.isError) return <Failure error={transfer.error} onRetry={() => void transfer.refetch()} />;
  return <TransferRecord transfer={transfer.data} />;
};

const TransferRecord = ({ transfer }: Props) => {
  const say = useText(transferMessages);
  const { id, number, status, endUser, reportedBy, reportedAt, owed } = transfer;
  return (
    <RecordPage
      back={{ to: '/title-transfers', label: say('back') }}
      title={endUser.name}
      number={number}
      status={<StatusWord status={status} />}
      actions={owed !== null && <Invoice transfer={transfer} />}
      aside={
        <Facts
          of={[
            [say('reportedBy'), personField(reportedBy)],
            [say('reportedAt'), <Instant key="reported" of={reportedAt} />],
          ]}
        />
      }
    >
      <RecordTabs
        tabs={[
          { name: 'content', label: say('content'), content: <Content transfer={transfer} /> },
          { name: 'history', label: say('history'), content: <RecordHistory of={transferHistory(id)} /> },
        ]}
      />
    </RecordPage>
  );
};

const Invoice = ({ transfer: { id, number } }: Props) => {
  const say = useText(transferMessages);
  const ask = useMutation({
    mutationFn: async () => handOver(`${number}.pdf`, await transferInvoice(id)),
  });
  return (
    <Stack gap="xs" align="flex-end">
      <Button variant="default" loading={ask.isPending} onClick={() => ask.mutate()}>
        {say('invoice')}
      </Button>
      <RefusalNote error={ask.error} />
    </Stack>
  );
};

const Content = ({ transfer }: Props) => {
  const say = useText(transferMessages);
  const { language } = useLocale();
  const nameOf = useOrganisationName();
  const seesLine = useMay()(
    'channel.manager',
    'channel.lead',
    'finance.analyst',
    'finance.approver',
    'auditor',
  );
  const { partnerId, endUser, sku, quantity, serials, lineId, transferredAt, owed } = transfer;
  return (
    <Stack gap="lg">
      <Facts
        of={[
          [say('owed'), owed === null ? say('nothingOwed') : <Amount key="owed" of={owed} strong />],
          [say('partner'), nameOf(partnerId)],
          [say('endUser'), `${endUser.name}, ${countryName(endUser.country, language)}`],
          [say('at'), <Instant key="at" of={transferredAt} />],
          [say('sku'), `${String(quantity)} × ${sku}`],
          [say('serials'), serials.length === 0 ? null : serials.join(', ')],
          ...(seesLine
            ? [
                [
                  say('line'),
                  <Anchor key="line" component={Link} to={`/shipments/${lineId}`}>
                    {lineId}
                  </Anchor>,
                ] as const,
              ]
            : []),
        ]}
      />
      <Evidence transfer={transfer} />
      {owed !== null && <Steps transfer={transfer} />}
    </Stack>
  );
};

/** The two e-mails, each with what it lacks to count. */
const Evidence = ({ transfer }: Props) => {
  const say = useText(transferMessages);
  return (
    <Stack gap="sm" component="section" aria-label={say('evidence')}>
      <Title order={2} size="h4">
        {say('evidence')}
      </Title>
      <Text size="sm">{say('evidenceAbout')}</Text>
      {(['notification', 'approval'] as const).map((name) => (
        <Card key={name} withBorder padding="sm">
          <Stack gap={4}>
            <Text fw={600}>{say(name)}</Text>
            <Mail transfer={transfer} name={name} />
          </Stack>
        </Card>
      ))}
    </Stack>
  );
};

const Mail = ({ transfer, name }: Props & Readonly<{ name: 'notification' | 'approval' }>) => {
  const say = useText(transferMessages);
  const mail = transfer[name];
  const lack = transfer.lacks.find((one) => one.mail === name);
  if (mail === null) return <Text size="sm">{say('because_missing')}</Text>;
  return (
    <>
      <Text size="sm" fw={lack === undefined ? undefined : 600}>
        {say(lack === undefined ? 'inTime' : 'because_prior')} <Instant of={mail.sentAt} />
      </Text>
      <Text size="sm">{say('mail', { from: mail.fromDomain, to: mail.toDomain })}</Text>
      <Text size="xs" c="dimmed">
        {say('mailId', { id: mail.messageId })}
      </Text>
      <Text size="xs" c="dimmed">
        {say('mailHash', { hash: mail.sha256 })}
      </Text>
    </>
  );
};

/** From the list price to what is owed. */
const Steps = ({ transfer: { steps } }: Props) => {
  const say = useText(transferMessages);
  return (
    <Stack gap="xs" component="section" aria-label={say('computed')}>
      <Title order={2} size="h4">
        {say('computed')}
      </Title>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('step')}</Table.Th>
            <Table.Th ta="right">{say('amount')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {steps.map(({ step, detail, amount }) => (
            <Table.Tr key={step}>
              <Table.Td>{detail}</Table.Td>
              <Table.Td ta="right">
                <Amount of={amount} strong={step === 'owed'} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="dimmed">
        {say('taken')}
      </Text>
    </Stack>
  );
};
