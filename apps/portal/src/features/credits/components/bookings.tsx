import { Text } from '@mantine/core';
import { codeText } from '../../../shared/format/code-text';
import { quantityText } from '../../../shared/format/quantity';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { StatusWord } from '../../../shared/status/status';
import { Empty } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Day } from '../../../shared/ui/values';
import type { Lot } from '../api/lots.query';
import { creditMessages } from '../credits.messages';
import { WideTable } from '../../../shared/ui/wide-table';

/** What was booked of a lot, and what became of it. */
export const Bookings = ({ lot }: Readonly<{ lot: Lot }>) => {
  const say = useText(creditMessages);
  const { language } = useLocale();
  if (lot.reservations.length === 0) return <Empty title={say('noBookings')}>{say('noBookingsAbout')}</Empty>;
  return (
    <WideTable minWidth={560}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('use')}</Table.Th>
            <Table.Th>{say('on')}</Table.Th>
            <Table.Th ta="right">{say('quantity')}</Table.Th>
            <Table.Th>{say('status')}</Table.Th>
            <Table.Th>{say('deliveredOn')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lot.reservations.map(({ reservationId, use, on, quantity, status, deliveredOn, reason }) => (
            <Table.Tr key={reservationId}>
              <Table.Td>{codeText(use)}</Table.Td>
              <Table.Td>
                <Day of={on} />
              </Table.Td>
              <Table.Td ta="right">{quantityText(quantity, language)}</Table.Td>
              <Table.Td>
                <StatusWord status={status} about={say(`${status}About`)} />
                {reason !== null && (
                  <Text size="sm" c="dimmed">
                    {reason}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                <Day of={deliveredOn} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};
