import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { decimalOf } from '../../../shared/format/money';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { linkTo } from '../../../shared/lists/list-address';
import { useMay } from '../../../shared/session/session';
import { csvOf, download } from '../../../shared/lists/csv';
import { Failure, Loading } from '../../../shared/ui/states';
import { uiMessages } from '../../../shared/ui/ui.messages';
import { Day } from '../../../shared/ui/values';
import { ExplainedAmount } from '../../../shared/why/explained-amount';
import { statementLinesQuery, type Statement, type StatementLine } from '../api/statements.query';
import { earningMessages } from '../earnings.messages';
import { Table } from '../../../shared/ui/table';
import { WideTable } from '../../../shared/ui/wide-table';

/** The lines of a statement; each amount opens its explanation. */
export const StatementLines = ({ statement }: Readonly<{ statement: Statement }>) => {
  const say = useText(earningMessages);
  const sayUi = useText(uiMessages);
  const lines = useQuery(statementLinesQuery(statement.id));
  if (lines.isPending) return <Loading rows={8} />;
  if (lines.isError) return <Failure error={lines.error} onRetry={() => void lines.refetch()} />;
  const { data } = lines;
  return (
    <Stack gap="xs">
      <WideTable minWidth={700}>
        <Table stickyHeader verticalSpacing={6} horizontalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('invoice')}</Table.Th>
              <Table.Th>{say('shipped')}</Table.Th>
              <Table.Th>{say('product')}</Table.Th>
              <Table.Th ta="right">{say('quantity')}</Table.Th>
              <Table.Th ta="right">{say('base')}</Table.Th>
              <Table.Th ta="right">{say('rate')}</Table.Th>
              <Table.Th>{say('plan')}</Table.Th>
              <Table.Th ta="right">{say('amount')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.map((line) => (
              <LineRow key={line.id} line={line} />
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row" colSpan={7}>
                {say('total')}
              </Table.Th>
              <Table.Td role="cell" ta="right">
                <ExplainedAmount of={statement.total} why={`statement.${statement.id}.total`} strong />
              </Table.Td>
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </WideTable>
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {sayUi('allShown', { count: data.length })}
        </Text>
        <Button
          variant="default"
          onClick={() => download(`${statement.number}.csv`, csvOf([COLUMNS, ...data.map(exported)]))}
        >
          {sayUi('export')}
        </Button>
      </Group>
    </Stack>
  );
};

const LineRow = ({ line }: Readonly<{ line: StatementLine }>) => {
  const say = useText(earningMessages);
  const may = useMay();
  return (
    <Table.Tr>
      <Table.Td className="figures">
        {line.invoiceNo}/{line.invoiceLine}
      </Table.Td>
      <Table.Td>
        <Day of={line.shipOn} />
      </Table.Td>
      <Table.Td>{line.sku === '' ? '–' : line.sku}</Table.Td>
      <Table.Td ta="right" className="figures">
        {line.sku === '' ? '–' : line.quantity}
      </Table.Td>
      <Table.Td ta="right">
        <ExplainedAmount of={line.base} why={line.rewardLineId} />
      </Table.Td>
      <Table.Td ta="right" className="figures">
        {line.rate.percent === null ? say('banded') : `${line.rate.percent} %`}
      </Table.Td>
      <Table.Td>
        {codeText(line.planId)}
        {line.adjusts !== undefined && (
          <Text size="sm" c="dimmed">
            {line.adjusts.byHand === undefined
              ? say('adjustment', { quarter: line.adjusts.quarter })
              : say('adjustedByHand', { quarter: line.adjusts.quarter, reason: line.adjusts.byHand.reason })}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="right">
        <ExplainedAmount of={line.amount} why={line.rewardLineId} />
        {may('finance.analyst') && (
          <div>
            <Anchor
              component={Link}
              {...linkTo(`/adjustments/new?line=${line.rewardLineId}`)}
              size="sm"
              aria-label={say('adjustLine', { invoice: `${line.invoiceNo}/${line.invoiceLine}` })}
            >
              {say('adjust')}
            </Anchor>
          </div>
        )}
      </Table.Td>
    </Table.Tr>
  );
};

/** Names and exact values, the same in every language. */
const COLUMNS = [
  'invoiceNo',
  'invoiceLine',
  'shipOn',
  'sku',
  'quantity',
  'base',
  'rate',
  'planId',
  'amount',
  'currency',
  'dealId',
  'rewardLineId',
];
const exported = (line: StatementLine): readonly string[] => [
  line.invoiceNo,
  line.invoiceLine,
  line.shipOn,
  line.sku,
  String(line.quantity),
  decimalOf(line.base),
  line.rate.percent ?? '',
  line.planId,
  decimalOf(line.amount),
  line.amount.currency,
  line.dealId ?? '',
  line.rewardLineId,
];
