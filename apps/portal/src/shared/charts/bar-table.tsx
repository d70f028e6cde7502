import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { comparedBars } from './compared-bars';
import { Table } from '../ui/table';
import { WideTable } from '../ui/wide-table';

/** A column of amounts or counts, and the colour of its bars; without one it has no bars. */
export type BarSeries = Readonly<{ key: string; label: string; tone?: 'level' | 'rises' }>;
/** A row: what it is called, and for each series what is shown and the whole number that its bar stands for. */
export type BarRow = Readonly<{
  key: string;
  label: ReactNode;
  cells: readonly Readonly<{ shown: ReactNode; length: string }>[];
}>;

const BAR = 8;
const GAP = 2;
const TONES = { level: 'chart-level', rises: 'chart-rises' } as const;

/** Amounts beside each other: a table whose rows have their bars on one scale, so that nobody needs the picture. */
export const BarTable = ({
  title,
  first,
  series,
  rows,
}: Readonly<{ title: string; first: string; series: readonly BarSeries[]; rows: readonly BarRow[] }>) => {
  const drawn = series.flatMap(({ tone }, at) => (tone === undefined ? [] : [{ tone, at }]));
  const lengths = comparedBars(rows.flatMap(({ cells }) => drawn.map(({ at }) => cells[at]?.length ?? '0')));
  return (
    <WideTable minWidth={260}>
      <Table verticalSpacing={4} horizontalSpacing={6} fz="sm">
        <caption className="chart-title">{title}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{first}</Table.Th>
            {series.map(({ key, label, tone }) => (
              <Table.Th key={key} ta="right">
                <Group gap={4} justify="flex-end" wrap="nowrap">
                  {tone !== undefined && drawn.length > 1 && (
                    <svg viewBox="0 0 10 10" width={10} height={10} aria-hidden="true">
                      <rect width={10} height={10} rx={2} className={TONES[tone]} />
                    </svg>
                  )}
                  <Text span inherit>
                    {label}
                  </Text>
                </Group>
              </Table.Th>
            ))}
            <Table.Td w="30%" visibleFrom="sm" aria-hidden="true" />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, label, cells }, row) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" fw={400}>
                {label}
              </Table.Th>
              {cells.map(({ shown }, at) => (
                <Table.Td key={series[at]?.key ?? at} ta="right" className="figures">
                  {shown}
                </Table.Td>
              ))}
              <Table.Td visibleFrom="sm" aria-hidden="true">
                <Bars
                  bars={drawn.map(({ tone }, at) => ({
                    tone,
                    length: lengths[row * drawn.length + at] ?? 0,
                  }))}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

const Bars = ({
  bars,
}: Readonly<{ bars: readonly Readonly<{ tone: keyof typeof TONES; length: number }>[] }>) => {
  const height = bars.length * (BAR + GAP);
  return (
    <svg
      viewBox={`0 0 1000 ${String(height)}`}
      preserveAspectRatio="none"
      className="chart-bars"
      style={{ height }}
    >
      {bars.map(({ tone, length }, at) => (
        <rect key={tone} x={0} y={at * (BAR + GAP)} width={length} height={BAR} className={TONES[tone]} />
      ))}
    </svg>
  );
};
