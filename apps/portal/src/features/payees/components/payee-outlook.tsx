import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../shared/i18n/locale';
import { Facts } from '../../../shared/records/facts';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Day } from '../../../shared/ui/values';
import { ExplainedAmount } from '../../../shared/why/explained-amount';
import { whyOf } from '../../../shared/why/why-key';
import { outlookQuery } from '../api/payees.query';
import { payeeMessages } from '../payees.messages';

const STATES = ['accrued', 'expected', 'onHold', 'payable', 'inPayment', 'paid'] as const;

/** What the partner may expect, as the partner reads it too. */
export const PayeeOutlook = ({ partnerId }: Readonly<{ partnerId: string }>) => {
  const say = useText(payeeMessages);
  const outlook = useQuery(outlookQuery(partnerId));
  if (outlook.isPending) return <Loading />;
  if (outlook.isError) return <Failure error={outlook.error} onRetry={() => void outlook.refetch()} />;
  const { totals, lines, quarter } = outlook.data;
  if (lines.length === 0) return <Empty title={say('nothingOwed')}>{say('nothingOwedAbout')}</Empty>;
  return (
    <Stack gap="lg">
      <Text c="dimmed">{say('quarter', { quarter })}</Text>
      <Facts
        of={STATES.map((state) => [
          say(state),
          <ExplainedAmount key={state} of={totals[state]} why={`outlook.${partnerId}.${state}`} />,
        ])}
      />
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('what')}</Table.Th>
            <Table.Th>{say('state')}</Table.Th>
            <Table.Th>{say('day')}</Table.Th>
            <Table.Th>{say('because')}</Table.Th>
            <Table.Th ta="right">{say('amount')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ state, name, amount, on, because, explainedBy }) => (
            <Table.Tr key={`${state}${name}`}>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{say(state)}</Table.Td>
              <Table.Td>
                <Day of={on} />
              </Table.Td>
              <Table.Td>{because?.detail}</Table.Td>
              <Table.Td ta="right">
                <ExplainedAmount of={amount} why={whyOf(explainedBy)} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
};
