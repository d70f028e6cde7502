import { Anchor, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { positionText } from '../../../shared/format/position';
import { useText } from '../../../shared/i18n/locale';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListTable } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Amount, Day, Instant } from '../../../shared/ui/values';
import { entriesQuery, trialBalanceQuery, type EntryRow } from '../api/ledger.query';
import { auditMessages } from '../audit.messages';
import { Legs, legText } from '../components/legs';
import { trialBalanceAt } from './trial-balance-at';
import { PageHeading } from '../../../shared/ui/page-heading';
import { Table } from '../../../shared/ui/table';

/** F7 and A3: balances as of a day by either clock, and the entries that they consist of. */
export const LedgerPage = () => {
  const say = useText(auditMessages);
  return (
    <Stack gap="md">
      <div>
        <PageHeading>{say('ledger')}</PageHeading>
        <Text c="dimmed">{say('ledgerAbout')}</Text>
      </div>
      <When />
      <RecordTabs
        tabs={[
          { name: 'balance', label: say('balance'), content: <Balance /> },
          { name: 'entries', label: say('entries'), content: <Entries /> },
        ]}
      />
    </Stack>
  );
};

/** Which day, and by which clock; it stands in the address. */
const When = () => {
  const say = useText(auditMessages);
  const { values, set } = useListAddress();
  const effective = values.timeBasis === 'effective';
  return (
    <Group align="flex-end">
      <TextInput
        name="asOf"
        type="date"
        label={say('asOf')}
        value={values.asOf ?? ''}
        onChange={({ currentTarget }) => set({ asOf: currentTarget.value })}
      />
      <NativeSelect
        label={say('basis')}
        value={effective ? 'effective' : 'recorded'}
        onChange={({ currentTarget }) => set({ timeBasis: currentTarget.value, knownAt: undefined })}
        data={[
          { value: 'recorded', label: say('recorded') },
          { value: 'effective', label: say('effective') },
        ]}
      />
      {effective && (
        <TextInput
          name="knownAt"
          type="date"
          label={say('knownAt')}
          value={values.knownAt ?? ''}
          onChange={({ currentTarget }) => set({ knownAt: currentTarget.value })}
        />
      )}
    </Group>
  );
};

const Balance = () => {
  const say = useText(auditMessages);
  const { values } = useListAddress();
  const balance = useQuery(trialBalanceQuery(trialBalanceAt(values)));
  if (balance.isPending) return <Loading rows={8} />;
  if (balance.isError) return <Failure error={balance.error} onRetry={() => void balance.refetch()} />;
  const { accounts, totals, units, checkpoint } = balance.data;
  if (accounts.length === 0 && units.accounts.length === 0)
    return <Empty title={say('noAccounts')}>{say('noAccountsAbout')}</Empty>;
  return (
    <Stack gap="lg">
      <Table maw={720} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('account')}</Table.Th>
            <Table.Th ta="right">{say('balance')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {accounts.map(({ account, balance: amount }) => (
            <Table.Tr key={`${account}${amount.currency}`}>
              <Table.Td ff="monospace">{account}</Table.Td>
              <Table.Td ta="right">
                <Amount of={amount} />
              </Table.Td>
            </Table.Tr>
          ))}
          {units.accounts.map(({ account, balance: { quantity, unit } }) => (
            <Table.Tr key={`${account}${unit}`}>
              <Table.Td ff="monospace">{account}</Table.Td>
              <Table.Td ta="right" className="figures">
                {quantity} {unit}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          {totals.map((amount) => (
            <Table.Tr key={amount.currency}>
              <Table.Th scope="row">{say('totalIn', { unit: amount.currency })}</Table.Th>
              <Table.Td ta="right">
                <Amount of={amount} strong />
              </Table.Td>
            </Table.Tr>
          ))}
          {units.totals.map(({ quantity, unit }) => (
            <Table.Tr key={unit}>
              <Table.Th scope="row">{say('totalIn', { unit })}</Table.Th>
              <Table.Td ta="right" className="figures">
                {quantity}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tfoot>
      </Table>
      <Text size="sm" c="dimmed">
        {say('checkpoint', { checkpoint: positionText(checkpoint) })}
      </Text>
    </Stack>
  );
};

const Entries = () => {
  const say = useText(auditMessages);
  const { values } = useListAddress();
  return (
    <ListTable
      title={say('entries')}
      query={entriesQuery(trialBalanceAt(values).asOf)}
      columns={useColumns()}
      idOf={({ id }) => id}
      exportName="ledger-entries"
      empty={<Empty title={say('noEntries')}>{say('noEntriesAbout')}</Empty>}
    />
  );
};

const useColumns = (): readonly Column<EntryRow>[] => {
  const say = useText(auditMessages);
  return [
    {
      key: 'effectiveOn',
      label: say('effectiveOn'),
      cell: ({ effectiveOn }) => <Day of={effectiveOn} />,
      text: ({ effectiveOn }) => effectiveOn,
    },
    {
      key: 'recordedAt',
      label: say('recordedAt'),
      cell: ({ recordedAt }) => <Instant of={recordedAt} />,
      text: ({ recordedAt }) => recordedAt,
    },
    {
      key: 'event',
      label: say('event'),
      cell: ({ eventId, eventType }) => (
        <Anchor component={Link} to={`/events/${eventId}`} inherit>
          {eventType}
        </Anchor>
      ),
      text: ({ eventId }) => eventId,
    },
    {
      key: 'legs',
      label: say('legs'),
      cell: ({ legs }) => <Legs legs={legs} />,
      text: ({ legs }) => legs.map(legText).join('; '),
    },
  ];
};
