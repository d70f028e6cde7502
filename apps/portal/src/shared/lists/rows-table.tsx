import { VisuallyHidden } from '@mantine/core';
import { lazy, Suspense, type ReactNode } from 'react';
import { Table } from '../ui/table';
import { WideTable } from '../ui/wide-table';
import { useListAddress } from './list-address';
import type { ListProps } from './list-props';
import type { Column } from './list-query';
import { reachable, useRowKeys } from './row-keys';
import { SelectAll, SelectOne, type Selection } from './selection';

/** From so many rows on only those in sight are in the document. */
const MANY = 200;
const ManyRows = lazy(async () => ({ default: (await import('./many-rows')).ManyRows }));

/** The head is a row too. */
const HEAD_ROWS = 1;
/** What a table says of its length as long as nobody knows it. */
const UNKNOWN_COUNT = -1;

type RowsTableProps<Row> = Pick<ListProps<Row>, 'title' | 'columns' | 'idOf' | 'bulk'> &
  Readonly<{
    selection: Selection;
    rows: readonly Row[];
    /** Those of them that can be given something together with others. */
    selectable: readonly Row[];
    fetching: boolean;
    /** Whether the list goes on after these rows. */
    hasMore: boolean;
  }>;

export const RowsTable = <Row,>(props: RowsTableProps<Row>) => {
  const { title, columns, idOf, selection, rows, selectable, fetching, hasMore } = props;
  const { values, set } = useListAddress();
  // Boxes stand there only where one of them can be ticked.
  const boxes = selectable.length > 0;
  return (
    <WideTable minWidth={640}>
      <Table
        aria-rowcount={hasMore ? UNKNOWN_COUNT : rows.length + HEAD_ROWS}
        highlightOnHover
        stickyHeader
        verticalSpacing={6}
        aria-busy={fetching}
        data-fetching={fetching}
      >
        <caption>
          <VisuallyHidden>{title}</VisuallyHidden>
        </caption>
        <Table.Thead>
          <Table.Tr aria-rowindex={HEAD_ROWS}>
            {boxes && <SelectAll keys={selectable.map(idOf)} selection={selection} />}
            {columns.map((column) => (
              <HeaderCell
                key={column.key}
                column={column}
                sort={values.sort}
                onSort={(sort) => set({ sort })}
              />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Body {...props} boxes={boxes} />
      </Table>
    </WideTable>
  );
};

const Body = <Row,>({
  rows,
  columns,
  idOf,
  bulk,
  selection,
  selectable,
  boxes,
}: RowsTableProps<Row> & Readonly<{ boxes: boolean }>) => {
  const list = useRowKeys();
  const of = (row: Row, index: number, measured: object = {}): ReactNode => (
    <Table.Tr key={idOf(row)} role="row" aria-rowindex={index + HEAD_ROWS + 1} {...reachable} {...measured}>
      {boxes && (
        <SelectOne
          keyOf={selectable.includes(row) ? idOf(row) : undefined}
          name={bulk?.nameOf(row) ?? ''}
          selection={selection}
        />
      )}
      <Cells {...{ row, columns }} />
    </Table.Tr>
  );
  const few = rows.slice(0, MANY).map((row, index) => of(row, index));
  return (
    <Table.Tbody ref={list}>
      {rows.length <= MANY ? (
        few
      ) : (
        <Suspense fallback={few}>
          <ManyRows
            count={rows.length}
            keyOf={(index) => idOf(rows[index] as Row)}
            row={(index, measured) => of(rows[index] as Row, index, measured)}
          />
        </Suspense>
      )}
    </Table.Tbody>
  );
};

const Cells = <Row,>({ row, columns }: Readonly<{ row: Row; columns: readonly Column<Row>[] }>) =>
  columns.map(({ key, cell, numeric }) => (
    <Table.Td key={key} ta={numeric === true ? 'right' : undefined}>
      {cell(row)}
    </Table.Td>
  ));

const HeaderCell = <Row,>({
  column: { label, numeric, sort: order },
  sort,
  onSort,
}: Readonly<{ column: Column<Row>; sort: string | undefined; onSort: (sort: string) => void }>) => {
  const side = numeric === true ? 'right' : undefined;
  if (order === undefined) return <Table.Th ta={side}>{label}</Table.Th>;
  const direction = sort === order.up ? 'ascending' : sort === order.down ? 'descending' : 'none';
  return (
    <Table.Th ta={side} aria-sort={direction} data-name={label}>
      <button
        type="button"
        className="plain"
        onClick={() => onSort(direction === 'descending' ? order.up : order.down)}
      >
        {label}
        <span aria-hidden="true">{{ ascending: ' ↑', descending: ' ↓', none: ' ↕' }[direction]}</span>
      </button>
    </Table.Th>
  );
};
