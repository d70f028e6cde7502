import { Stack } from '@mantine/core';
import type { Money } from '../../../shared/format/money';
import { ExplainedAmount } from '../../../shared/why/explained-amount';
import { Table } from '../../../shared/ui/table';

type Part = Readonly<{
  key: string;
  label: string;
  of: Money;
  why?: string;
  /** Of the theme, with its shade: `teal-6`. */
  colour: string;
}>;
type Props = Readonly<{
  parts: readonly Part[];
  total: Readonly<{ label: string; of: Money; why?: string }>;
  /** What the bar shows, in a sentence. */
  bar: string;
}>;

const colourOf = ({ colour }: Part): string => `var(--mantine-color-${colour})`;

/** Where money is: one stacked bar, and the same as a table. */
export const StackedBalance = ({ parts, total, bar }: Props) => (
  <Stack gap="sm">
    <div className="stacked" role="img" aria-label={bar}>
      {parts.map((part) => (
        // As long as it is: the amounts themselves say to the layout how the bar is divided.
        <span key={part.key} style={{ flexGrow: part.of.amount, background: colourOf(part) }} />
      ))}
    </div>
    <Table withRowBorders={false} verticalSpacing={4}>
      <Table.Tbody>
        {parts.map((part) => (
          <Table.Tr key={part.key}>
            <Table.Th scope="row" fw={400}>
              <span className="swatch" style={{ background: colourOf(part) }} />
              {part.label}
            </Table.Th>
            <Table.Td ta="right">
              <ExplainedAmount of={part.of} why={part.why} />
            </Table.Td>
          </Table.Tr>
        ))}
        <Table.Tr>
          <Table.Th scope="row">{total.label}</Table.Th>
          <Table.Td ta="right">
            <ExplainedAmount of={total.of} why={total.why} strong />
          </Table.Td>
        </Table.Tr>
      </Table.Tbody>
    </Table>
  </Stack>
);
