import type { ReactNode } from 'react';
import type { Money } from '../format/money';
import { useText } from '../i18n/locale';
import { Table } from '../ui/table';
import { Amount } from '../ui/values';
import { whyMessages } from './why.messages';

/** Parts below each other, and below them the amount that they add up to. */
export const SummedTable = ({ amount, children }: Readonly<{ amount: Money; children: ReactNode }>) => {
  const say = useText(whyMessages);
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('part')}</Table.Th>
          <Table.Th ta="right">{say('counts')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>{children}</Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th scope="row">{say('total')}</Table.Th>
          <Table.Td ta="right">
            <Amount of={amount} strong />
          </Table.Td>
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
};
