import { Anchor, Group, NativeSelect, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '@channel/client';
import { positionText } from '../../../shared/format/position';
import { isZero } from '../../../shared/format/money';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { inAddress, useListAddress } from '../../../shared/lists/list-address';
import { useToday } from '../../../shared/programme/use-today';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Amount, Day } from '../../../shared/ui/values';
import { RECORD_KINDS, type RecordKind } from '../api/records-then.query';
import { ledgerChangesQuery } from '../api/ledger.query';
import { auditMessages } from '../audit.messages';
import { DaySlider } from '../components/day-slider';
import { RecordThen } from '../components/record-then';
import { momentsIn, type Moments } from './moments';
import { WideTable } from '../../../shared/ui/wide-table';
import { PageHeading } from '../../../shared/ui/page-heading';
import { Table } from '../../../shared/ui/table';

/** A3: the accounts, or a record, at two moments, by either clock, and what changed between them. */
export const TimeTravelPage = () => {
  const say = useText(auditMessages);
  const today = useToday();
  const { values, set } = useListAddress();
  const kind = kindIn(values);
  // A deal, a statement and a payee are kept by the clock of recording alone.
  const onlyRecorded = kind !== undefined && kind !== 'standing';
  const moments = momentsIn(onlyRecorded ? { ...values, timeBasis: 'recorded' } : values, today);
  const { from, to, timeBasis } = moments;
  return (
    <Stack gap="md">
      <div>
        <PageHeading>{say('timeTravel')}</PageHeading>
        <Text c="dimmed">{say('timeTravelAbout')}</Text>
      </div>
      <Subject />
      <NativeSelect
        name="timeBasis"
        label={say('basis')}
        maw={420}
        value={timeBasis}
        onChange={({ currentTarget }) => set({ timeBasis: currentTarget.value })}
        data={[
          { value: 'recorded', label: say('recorded') },
          { value: 'effective', label: say('effective'), disabled: onlyRecorded },
        ]}
        {...(onlyRecorded ? { description: say('onlyRecorded') } : {})}
      />
      <DaySlider label={say('firstMoment')} day={from} today={today} onChange={(day) => set({ from: day })} />
      <DaySlider label={say('secondMoment')} day={to} today={today} onChange={(day) => set({ to: day })} />
      {kind === undefined ? <Accounts moments={moments} /> : <OfRecord kind={kind} moments={moments} />}
    </Stack>
  );
};

/** The accounts, or one record by its number. */
const Subject = () => {
  const say = useText(auditMessages);
  const { values, set } = useListAddress();
  const kind = kindIn(values);
  const [typed, setTyped] = useKept('audit.Subject.typed', values.record ?? '');
  return (
    <Group align="flex-end">
      <NativeSelect
        label={say('subject')}
        value={kind ?? ''}
        onChange={({ currentTarget }) => set({ kind: currentTarget.value })}
        data={[
          { value: '', label: say('accounts') },
          ...RECORD_KINDS.map((value) => ({ value, label: say(`kind_${value}`) })),
        ]}
      />
      {kind !== undefined && (
        <TextInput
          label={say('recordNumber')}
          description={say(`number_${kind}`)}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onBlur={() => set({ record: typed.trim() })}
          onKeyDown={({ key }) => {
            if (key === 'Enter') set({ record: typed.trim() });
          }}
        />
      )}
    </Group>
  );
};

const kindIn = ({ kind }: Readonly<Record<string, string>>): RecordKind | undefined =>
  RECORD_KINDS.find((one) => one === kind);

const OfRecord = ({ kind, moments }: Readonly<{ kind: RecordKind; moments: Moments }>) => {
  const say = useText(auditMessages);
  const { record } = useListAddress().values;
  return record === undefined ? (
    <Empty title={say('whichRecord')}>{say('whichRecordAbout')}</Empty>
  ) : (
    <RecordThen key={`${kind} ${record}`} kind={kind} id={record} moments={moments} />
  );
};

const Accounts = ({ moments }: Readonly<{ moments: Moments }>) => {
  const say = useText(auditMessages);
  const { values, set } = useListAddress();
  const all = values.all === 'yes';
  return (
    <>
      <Switch
        label={say('onlyChanged')}
        checked={!all}
        onChange={({ currentTarget }) => set({ all: currentTarget.checked ? undefined : 'yes' })}
      />
      <Changes moments={moments} all={all} />
    </>
  );
};

const Changes = ({ moments, all }: Readonly<{ moments: Moments; all: boolean }>) => {
  const say = useText(auditMessages);
  const changes = useQuery(ledgerChangesQuery(moments));
  if (changes.isPending) return <Loading rows={8} />;
  if (changes.isError) return <Failure error={changes.error} onRetry={() => void changes.refetch()} />;
  const rows = changes.data.data.filter(({ change }) => all || !isZero(change));
  if (rows.length === 0) return <Empty title={say('nothingChanged')}>{say('nothingChangedAbout')}</Empty>;
  return (
    <Stack gap="xs" aria-busy={changes.isPlaceholderData}>
      <ChangeTable rows={rows} moments={moments} />
      <Text size="sm" c="dimmed">
        {say('checkpoint', { checkpoint: positionText(changes.data.checkpoint) })}
      </Text>
      <Anchor
        component={Link}
        to="/ledger"
        search={inAddress({ asOf: moments.to, timeBasis: moments.timeBasis, tab: 'entries' })}
        size="sm"
        w="max-content"
      >
        {say('entriesUntil')}
      </Anchor>
    </Stack>
  );
};

const ChangeTable = ({
  rows,
  moments: { from, to },
}: Readonly<{ rows: readonly Schemas['LedgerChange'][]; moments: Moments }>) => {
  const say = useText(auditMessages);
  return (
    <WideTable minWidth={720}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('account')}</Table.Th>
            <Table.Th ta="right">
              <Day of={from} />
            </Table.Th>
            <Table.Th ta="right">
              <Day of={to} />
            </Table.Th>
            <Table.Th ta="right">{say('change')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ id, account, before, after, change }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" ff="monospace" fw={400}>
                {account}
              </Table.Th>
              <Table.Td ta="right">
                <Amount of={before} />
              </Table.Td>
              <Table.Td ta="right">
                <Amount of={after} />
              </Table.Td>
              <Table.Td ta="right">
                <Amount of={change} strong />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};
