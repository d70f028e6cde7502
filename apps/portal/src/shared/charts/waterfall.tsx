import { Text } from '@mantine/core';
import { Table } from '../ui/table';
import type { Money } from '../format/money';
import { ExplainedAmount } from '../why/explained-amount';
import { waterfallBars, type WaterfallStep } from './waterfall-bars';

export type WaterfallRow = Readonly<{
  label: string;
  of: Money;
  kind: WaterfallStep['kind'];
  /** What explains it, as of `ExplainedAmount`. */
  why?: string;
}>;

const BAR = 14;

/** How an amount came about, step by step: a table whose rows have their bars, so that nobody needs the picture. */
export const Waterfall = ({ title, rows }: Readonly<{ title: string; rows: readonly WaterfallRow[] }>) => {
  const { zero, bars } = waterfallBars(rows.map(({ of, kind }) => ({ minor: of.amount, kind })));
  return (
    <Table verticalSpacing={4} withRowBorders={false} maw={760}>
      <caption className="chart-title">{title}</caption>
      <Table.Tbody>
        {rows.map(({ label, of, kind, why }, at) => (
          <Table.Tr key={label}>
            <Table.Th scope="row" fw={kind === 'level' ? 600 : 400} w="40%">
              <Text size="sm" inherit>
                {label}
              </Text>
            </Table.Th>
            <Table.Td visibleFrom="xs">
              <Bar {...(bars[at] ?? { from: 0, to: 0, falls: false })} zero={zero} kind={kind} />
            </Table.Td>
            <Table.Td ta="right" w={150}>
              <ExplainedAmount of={of} why={why} strong={kind === 'level'} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

type BarProps = Readonly<{
  from: number;
  to: number;
  falls: boolean;
  zero: number;
  kind: WaterfallStep['kind'];
}>;

const Bar = ({ from, to, falls, zero, kind }: BarProps) => (
  <svg
    viewBox={`0 0 1000 ${String(BAR)}`}
    preserveAspectRatio="none"
    className="chart-bar"
    aria-hidden="true"
  >
    <line x1={zero} x2={zero} y1={0} y2={BAR} className="chart-axis" />
    <rect
      x={from}
      width={Math.max(to - from, 2)}
      y={2}
      height={BAR - 4}
      className={falls ? 'chart-falls' : kind === 'level' ? 'chart-level' : 'chart-rises'}
    />
  </svg>
);
