import { Stack, Text } from '@mantine/core';
import { Table } from '../ui/table';
import { useText } from '../i18n/locale';
import type { DealEstimate } from './estimate.query';
import { ExplainedAmount } from './explained-amount';
import { StepsTable, ZeroNote } from './steps-table';
import { SummedTable } from './summed-table';
import { whyMessages } from './why.messages';

type Line = DealEstimate['lines'][number];

/** What an estimate consists of: what is shipped and what is supposed, by the function that pays. */
export const EstimatedLines = ({
  estimate: { dealId, lines, total },
}: Readonly<{ estimate: DealEstimate }>) => {
  const say = useText(whyMessages);
  return (
    <SummedTable amount={total}>
      {lines.map(({ sku, quantity, planName, amount }, at) => (
        <Table.Tr key={`${sku}${planName}${String(at)}`}>
          <Table.Th scope="row" fw={400}>
            {say('estimatedPart', { count: String(quantity), sku, plan: planName })}
          </Table.Th>
          <Table.Td ta="right">
            <ExplainedAmount of={amount} why={`estimate.${dealId}.${String(at)}`} />
          </Table.Td>
        </Table.Tr>
      ))}
    </SummedTable>
  );
};

/** One line of it, from the facts to what it would earn. */
export const EstimatedLine = ({
  line: { sku, quantity, planName, amount, steps, zero },
}: Readonly<{ line: Line }>) => {
  const say = useText(whyMessages);
  return (
    <Stack gap="sm">
      <Text size="sm">{say('estimatedPart', { count: String(quantity), sku, plan: planName })}</Text>
      <ZeroNote zero={zero} />
      <StepsTable {...{ steps, amount }} />
    </Stack>
  );
};
