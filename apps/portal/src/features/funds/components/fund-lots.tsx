import { Stack, Text } from '@mantine/core';
import { daysUntil } from '../../../shared/format/dates';
import { useText } from '../../../shared/i18n/locale';
import { useNow } from '../../../shared/session/session';
import { Empty } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Amount, Day } from '../../../shared/ui/values';
import type { Fund } from '../api/funds.query';
import { fundMessages } from '../funds.messages';
import { WideTable } from '../../../shared/ui/wide-table';

const SOON_DAYS = 60;

/** The lots of a fund in the order in which they are used; what ends soon says so. */
export const FundLots = ({ lots }: Readonly<{ lots: Fund['lots'] }>) => {
  const say = useText(fundMessages);
  const now = useNow();
  if (lots.length === 0) return <Empty title={say('noLots')}>{say('noLotsAbout')}</Empty>;
  const soon = ({ useByOn, available }: Fund['lots'][number]): number | undefined => {
    const days = daysUntil(useByOn, now);
    return available.amount !== '0' && days >= 0 && days <= SOON_DAYS ? days : undefined;
  };
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {say('lotsOrder')}
      </Text>
      <WideTable minWidth={560}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('purpose')}</Table.Th>
              <Table.Th>{say('useBy')}</Table.Th>
              <Table.Th ta="right">{say('granted')}</Table.Th>
              <Table.Th ta="right">{say('available')}</Table.Th>
              <Table.Th ta="right">{say('expired')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {[...lots]
              .sort((one, other) => one.useByOn.localeCompare(other.useByOn))
              .map((lot) => (
                <Table.Tr key={lot.lotId}>
                  <Table.Td>{lot.purpose}</Table.Td>
                  <Table.Td>
                    <Day of={lot.useByOn} />
                    {soon(lot) !== undefined && (
                      <Text size="sm" fw={600}>
                        {say('soon', { days: soon(lot) ?? 0 })}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td ta="right">
                    <Amount of={lot.granted} />
                  </Table.Td>
                  <Table.Td ta="right">
                    <Amount of={lot.available} strong />
                  </Table.Td>
                  <Table.Td ta="right">
                    <Amount of={lot.expired} />
                  </Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </Stack>
  );
};
