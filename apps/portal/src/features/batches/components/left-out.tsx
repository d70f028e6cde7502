import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { Empty } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Amount } from '../../../shared/ui/values';
import type { Batch } from '../api/batches.query';
import { batchMessages } from '../batches.messages';

/** What is payable and is not in the batch, and why. */
export const LeftOut = ({ batch: { leftOut } }: Readonly<{ batch: Batch }>) => {
  const say = useText(batchMessages);
  if (leftOut.length === 0) return <Empty title={say('nothingLeftOut')}>{say('nothingLeftOutAbout')}</Empty>;
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('payee')}</Table.Th>
          <Table.Th ta="right">{say('amount')}</Table.Th>
          <Table.Th>{say('detail')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {leftOut.map(({ payee, amount, code, detail }) => (
          <Table.Tr key={`${payee.id}${code}`}>
            <Table.Td>
              <Anchor component={Link} to={`/payees/${payee.id}`} inherit>
                {payee.name}
              </Anchor>
            </Table.Td>
            <Table.Td ta="right">
              <Amount of={amount} />
            </Table.Td>
            <Table.Td>{detail}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
