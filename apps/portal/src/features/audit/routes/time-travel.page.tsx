import { Anchor, NativeSelect, Stack, Switch, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '@channel/client';
import { positionText } from '../../../shared/format/position';
import { isZero } from '../../../shared/format/money';
import { useText } from '../../../shared/i18n/locale';
import { inAddress, useListAddress } from '../../../shared/lists/list-address';
import { useToday } from '../../../shared/programme/use-today';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Amount, Day } from '../../../shared/ui/values';
import { ledgerChangesQuery } from '../api/ledger.query';
import { auditMessages } from '../audit.messages';
import { DaySlider } from '../components/day-slider';
import { momentsIn, type Moments } from './moments';
import { WideTable } from '../../../shared/ui/wide-table';

/** A3: the accounts at two moments, by either clock, and what changed between them. */
export const TimeTravelPage = () => {
  const say = useText(auditMessages);
  const today = useToday();
  const { values, set } = useListAddress();
  const moments = momentsIn(values, today);
  const { from, to, timeBasis } = moments;
  return (
    <Stack gap="md">
      <div>
        <Title order={1} size="h2">
          {say('timeTravel')}
        </Title>
        <Text c="dimmed">{say('timeTravelAbout')}</Text>
      </div>
      <NativeSelect
        name="timeBasis"
        label={say('basis')}
        maw={420}
        value={timeBasis}
        onChange={({ currentTarget }) => set({ timeBasis: currentTarget.value })}
        data={[
          { value: 'recorded', label: say('recorded') },
          { value: 'effective', label: say('effective') },
        ]}
      />
      <DaySlider label={say('firstMoment')} day={from} today={today} onChange={(day) => set({ from: day })} />
      <DaySlider label={say('secondMoment')} day={to} today={today} onChange={(day) => set({ to: day })} />
      <Switch
        label={say('onlyChanged')}
        checked={values.all !== 'yes'}
        onChange={({ currentTarget }) => set({ all: currentTarget.checked ? undefined : 'yes' })}
      />
      <Changes moments={moments} all={values.all === 'yes'} />
    </Stack>
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
