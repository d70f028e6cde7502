import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { StatusWord } from '../../../shared/status/status';
import { Empty } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Amount, Day, Instant } from '../../../shared/ui/values';
import type { Fund } from '../api/funds.query';
import { fundMessages } from '../funds.messages';
import { WideTable } from '../../../shared/ui/wide-table';

/** What was granted, by whom, and what waits to be. */
export const FundGrants = ({ fund }: Readonly<{ fund: Fund }>) => {
  const say = useText(fundMessages);
  if (fund.grants.length === 0) return <Empty title={say('noGrants')}>{say('noGrantsAbout')}</Empty>;
  return (
    <WideTable minWidth={560}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('purpose')}</Table.Th>
            <Table.Th ta="right">{say('amount')}</Table.Th>
            <Table.Th>{say('useBy')}</Table.Th>
            <Table.Th>{say('proposedAt')}</Table.Th>
            <Table.Th>{say('status')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {fund.grants.map(({ grantId, purpose, amount, useByOn, proposedAt, status }) => (
            <Table.Tr key={grantId}>
              <Table.Td>
                <Anchor component={Link} to={`/funds/${fund.id}/grants/${grantId}`} inherit>
                  {purpose}
                </Anchor>
              </Table.Td>
              <Table.Td ta="right">
                <Amount of={amount} />
              </Table.Td>
              <Table.Td>
                <Day of={useByOn} />
              </Table.Td>
              <Table.Td>
                <Instant of={proposedAt} />
              </Table.Td>
              <Table.Td>
                <StatusWord status={status} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};
