import type { ReactNode } from 'react';
import { useText } from '../../../shared/i18n/locale';
import type { Bom } from '../api/bom.query';
import { dealMessages } from '../deals.messages';
import { Table } from '../../../shared/ui/table';
import { WideTable } from '../../../shared/ui/wide-table';

type Line = Bom['lines'][number];
export type BomColumn = Readonly<{
  key: string;
  label: string;
  cell: (line: Line) => ReactNode;
  /** Words; figures stand at the right. */
  words?: true;
}>;

/** The lines of a bill of materials, with what a screen shows of each. */
export const BomTable = ({
  lines,
  columns,
}: Readonly<{ lines: readonly Line[]; columns: readonly BomColumn[] }>) => {
  const say = useText(dealMessages);
  return (
    <WideTable minWidth={560}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('line')}</Table.Th>
            <Table.Th>{say('sku')}</Table.Th>
            <Table.Th ta="right">{say('quantity')}</Table.Th>
            {columns.map(({ key, label, words }) => (
              <Table.Th key={key} ta={words === true ? undefined : 'right'}>
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.line}>
              <Table.Td>{line.line}</Table.Td>
              <Table.Td className="figures">{line.sku}</Table.Td>
              <Table.Td ta="right" className="figures">
                {line.quantity}
              </Table.Td>
              {columns.map(({ key, cell, words }) => (
                <Table.Td key={key} ta={words === true ? undefined : 'right'}>
                  {cell(line)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};
