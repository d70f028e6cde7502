import { Alert, Checkbox, List, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ActBar } from '../../../shared/decisions/act-bar';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { Facts } from '../../../shared/records/facts';
import { personField } from '../../../shared/people/person-name';
import { RecordHistory } from '../../../shared/records/record-history';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Day, Instant } from '../../../shared/ui/values';
import {
  rateTableHistory,
  rateTableQuery,
  useApproveRates,
  useWhyNotApprove,
  type RateTable,
} from '../api/rates.query';
import { rateMessages } from '../rates.messages';
import { WideTable } from '../../../shared/ui/wide-table';

/** One version of a rate table, and its approval by somebody who did not import it. */
export const RateTablePage = () => {
  const table = useQuery(rateTableQuery(useRecordId('fxTableId')));
  if (table.isPending) return <Loading rows={8} />;
  if (table.isError) return <Failure error={table.error} onRetry={() => void table.refetch()} />;
  return <TableRecord table={table.data} />;
};

const TableRecord = ({ table }: Readonly<{ table: RateTable }>) => {
  const say = useText(rateMessages);
  const { base, version, status } = table;
  return (
    <RecordPage
      back={{ to: '/rates', label: say('back') }}
      title={say('table', { base, version })}
      number={table.id}
      called={say('table', { base, version })}
      status={
        <StatusWord status={status} {...(status === 'approved' ? { about: say('about_approved') } : {})} />
      }
      actions={<Approval table={table} />}
      aside={
        <Facts
          of={[
            [say('importedBy'), personField(table.importedBy)],
            [say('importedAt'), <Instant key="imported" of={table.importedAt} />],
            [say('approvedBy'), personField(table.approvedBy)],
            [say('approvedAt'), <Instant key="approved" of={table.approvedAt} />],
          ]}
        />
      }
    >
      <Stack gap="md">
        {table.jumps.length > 0 && (
          <Alert color="orange" title={say('jumps')}>
            <Jumps table={table} />
          </Alert>
        )}
        <RecordTabs
          tabs={[
            { name: 'rates', label: say('count'), content: <Rates table={table} /> },
            {
              name: 'history',
              label: say('history'),
              content: <RecordHistory of={rateTableHistory(table.id)} />,
            },
          ]}
        />
      </Stack>
    </RecordPage>
  );
};

const Jumps = ({ table }: Readonly<{ table: RateTable }>) => {
  const say = useText(rateMessages);
  return (
    <List size="sm">
      {table.jumps.map((jump) => (
        <List.Item key={`${jump.quote}${jump.on}`}>{say('jump', jump)}</List.Item>
      ))}
    </List>
  );
};

const Rates = ({ table }: Readonly<{ table: RateTable }>) => {
  const say = useText(rateMessages);
  return (
    <WideTable minWidth={480}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('day')}</Table.Th>
            <Table.Th>{say('currency')}</Table.Th>
            <Table.Th ta="right">{say('rate')}</Table.Th>
            <Table.Th>{say('source')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.rates.map(({ on, quote, rate, source }) => (
            <Table.Tr key={`${on}${quote}`}>
              <Table.Td>
                <Day of={on} />
              </Table.Td>
              <Table.Td>{quote}</Table.Td>
              <Table.Td ta="right" className="figures">
                {rate}
              </Table.Td>
              <Table.Td>{source}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

const Approval = ({ table }: Readonly<{ table: RateTable }>) => {
  const say = useText(rateMessages);
  const may = useMay();
  const approves = may('finance.approver');
  const asked = table.status === 'imported';
  const refused = useWhyNotApprove(table, asked && approves);
  const [open, setOpen] = useKept('rates.Approval.open', false);
  if (!asked || !may('finance.analyst', 'finance.approver')) return null;
  const closed = approves ? refused : say('needsApprover');
  return (
    <>
      <ActBar
        acts={[{ name: 'approve', label: say('approve'), main: true, closed }]}
        onAct={() => setOpen(true)}
      />
      {open && <ApproveDialog table={table} onClose={() => setOpen(false)} />}
    </>
  );
};

const ApproveDialog = ({ table, onClose }: Readonly<{ table: RateTable; onClose: () => void }>) => {
  const say = useText(rateMessages);
  const [confirmed, setConfirmed] = useKept<readonly string[]>('rates.ApproveDialog.confirmed', []);
  const command = useApproveRates(table, onClose);
  const { base, version, rates, jumps } = table;
  const quotes = [...new Set(jumps.map(({ quote }) => quote))];
  return (
    <DecisionDialog
      onClose={onClose}
      title={say('approveTitle', { base, version })}
      consequence={say('approveConsequence', { count: rates.length })}
      act={say('approve')}
      onAct={() => command.run(confirmed)}
      command={command}
    >
      {quotes.length > 0 && <Jumps table={table} />}
      {quotes.map((quote) => (
        <Checkbox
          key={quote}
          label={say('confirm', { quote })}
          checked={confirmed.includes(quote)}
          onChange={({ currentTarget }) =>
            setConfirmed(
              currentTarget.checked ? [...confirmed, quote] : confirmed.filter((one) => one !== quote),
            )
          }
        />
      ))}
    </DecisionDialog>
  );
};
