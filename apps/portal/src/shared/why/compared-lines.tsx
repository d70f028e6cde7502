import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { codeText } from '../format/code-text';
import { useText } from '../i18n/locale';
import { Table } from '../ui/table';
import { Amount } from '../ui/values';
import type { ComparedPartner } from './compared.query';
import { ExplainedAmount } from './explained-amount';
import { StepsTable, ZeroNote } from './steps-table';
import { whyMessages } from './why.messages';

/** What a draft changes for a partner, line by line; the change of each opens its steps. */
export const ComparedLines = ({ of }: Readonly<{ of: ComparedPartner }>) => {
  const say = useText(whyMessages);
  const { simulationId, quarter, partnerId, lines, issued, byDraft, change } = of;
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('part')}</Table.Th>
          <Table.Th ta="right">{say('issued')}</Table.Th>
          <Table.Th ta="right">{say('byDraft')}</Table.Th>
          <Table.Th ta="right">{say('change')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => (
          <Table.Tr key={line.rewardLineId}>
            <Table.Th scope="row" fw={400}>
              {say('part_reward_line', { name: `${line.invoiceNo}/${line.invoiceLine}` })}
              <Text size="sm" c="dimmed">
                {say('estimatedPart', {
                  count: String(line.quantity),
                  sku: line.sku,
                  plan: codeText(line.planId),
                })}
              </Text>
            </Table.Th>
            <Table.Td ta="right">
              <ExplainedAmount of={line.issued} why={line.issued === null ? undefined : line.rewardLineId} />
            </Table.Td>
            <Table.Td ta="right">
              <Amount of={line.byDraft} />
            </Table.Td>
            <Table.Td ta="right">
              <ExplainedAmount
                of={line.change}
                why={['simulated', simulationId, quarter, partnerId, line.rewardLineId].join('.')}
              />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th scope="row">{say('total')}</Table.Th>
          <Table.Td ta="right">
            <Amount of={issued} strong />
          </Table.Td>
          <Table.Td ta="right">
            <Amount of={byDraft} strong />
          </Table.Td>
          <Table.Td ta="right">
            <Amount of={change} strong />
          </Table.Td>
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
};

type Traces = NonNullable<ComparedPartner['traces']>;

/** The steps of one line: as it was issued, and as the draft calculates it, beside each other. */
export const ComparedSteps = ({ traces }: Readonly<{ traces: Traces }>) => {
  const say = useText(whyMessages);
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
      {(['issued', 'byDraft'] as const).map((side) => (
        <Stack key={side} gap="xs" component="section" aria-label={say(side)}>
          <Title order={3} size="h5">
            {say(side)}
          </Title>
          <Side trace={traces[side]} />
        </Stack>
      ))}
    </SimpleGrid>
  );
};

const Side = ({ trace }: Readonly<{ trace: Traces['issued'] }>) => {
  const say = useText(whyMessages);
  if (trace === null) return <Text c="dimmed">{say('noSuchLine')}</Text>;
  return (
    <>
      <ZeroNote zero={trace.zero} />
      <StepsTable steps={trace.steps} amount={trace.amount} />
    </>
  );
};
