import { Button, Group, Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { lastWritten } from '../api/use-command';
import { isFor, offersFor, type Bulk, type Offer } from '../bulk/bulk-act';
import { everyMatch, type Matching } from '../bulk/every-match';
import { useText } from '../i18n/locale';
import { CardCell } from '../ui/card-cell';
import { Empty, Failure, Loading } from '../ui/states';
import { uiMessages } from '../ui/ui.messages';
import { ExportButtons } from './export-buttons';
import { useListAddress } from './list-address';
import type { ListProps } from './list-props';
import type { Column } from './list-query';
import { reachable, useRowKeys } from './row-keys';
import { SelectAll, SelectOne, type Selection } from './selection';
import { WideTable } from '../ui/wide-table';

type RowsProps<Row> = ListProps<Row> & Readonly<{ selection: Selection; onOffer: (offer: Offer) => void }>;

/** Only lists whose rows can be decided together have it. */
const BulkBar = lazy(async () => ({ default: (await import('../bulk/bulk-bar')).BulkBar }));

/** The rows that are there, what the selected ones can be given, and what comes after them. */
export const Rows = <Row,>(props: RowsProps<Row>) => {
  const { query, columns, empty, filters = [], exportName, bulk } = props;
  const say = useText(uiMessages);
  const { values } = useListAddress();
  const list = useInfiniteQuery({
    queryKey: query.key,
    queryFn: ({ pageParam }) => query.page(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: query.every ?? false,
  });
  const given = ['q', ...filters.map(({ name }) => name)].filter((name) => values[name] !== undefined).length;
  if (list.isPending) return <Loading />;
  if (list.isError) return <Failure error={list.error} onRetry={() => void list.refetch()} />;
  const rows = list.data.pages.flatMap(({ data }) => data);
  if (rows.length === 0)
    return given > 0 ? <Empty title={say('emptyFiltered', { count: given })} /> : <>{empty}</>;
  const asOf = list.data.pages[0]?.asOf?.checkpoint;
  const matching = matchingOf(list, bulk);
  const { selectable } = matching;
  return (
    <Stack gap="xs">
      {asOf !== undefined && asOf < lastWritten() && (
        <Text size="sm" role="status">
          {say('catchingUp')}
        </Text>
      )}
      <Offers {...props} matching={matching} />
      <RowsTable {...props} rows={rows} selectable={selectable} fetching={list.isFetching} />
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {say(list.hasNextPage ? 'shown' : 'allShown', { count: rows.length })}
        </Text>
        <Group gap="xs">
          <ExportButtons query={query} columns={columns} name={exportName} />
          {list.hasNextPage && (
            <Button
              variant="light"
              loading={list.isFetchingNextPage}
              onClick={() => void list.fetchNextPage()}
            >
              {say('more')}
            </Button>
          )}
        </Group>
      </Group>
    </Stack>
  );
};

/** What is asked of a list: its pages so far, and the next. */
type Read<Row> = Readonly<{
  data: Readonly<{ pages: readonly Readonly<{ data: readonly Row[] }>[] }> | undefined;
  hasNextPage: boolean;
  fetchNextPage: () => Promise<Read<Row>>;
}>;

const selectableOf = <Row,>(rows: readonly Row[], bulk: Bulk<Row> | undefined): readonly Row[] =>
  bulk === undefined ? [] : rows.filter((row) => isFor(bulk, row));

/** The list once one more page of it is there. */
const matchingOf = <Row,>(list: Read<Row>, bulk: Bulk<Row> | undefined): Matching<Row> => ({
  selectable: selectableOf(list.data?.pages.flatMap(({ data }) => data) ?? [], bulk),
  hasMore: list.hasNextPage,
  readOn: async () => matchingOf(await list.fetchNextPage(), bulk),
});

/** What the selected rows can be given, where any row can be given something. */
const Offers = <Row,>({
  bulk,
  matching,
  selection,
  idOf,
  onOffer,
}: RowsProps<Row> & Readonly<{ matching: Matching<Row> }>) => {
  if (bulk === undefined || matching.selectable.length === 0) return null;
  const selected = matching.selectable.filter((row) => selection.has(idOf(row)));
  return (
    <Suspense fallback={<Group mih={32} />}>
      <BulkBar
        selected={selected.length}
        offers={offersFor(bulk, selected, idOf)}
        hasMore={matching.hasMore}
        onSelectAll={async () => selection.set((await everyMatch(matching)).map(idOf))}
        onOffer={onOffer}
        onClear={() => selection.set([])}
      />
    </Suspense>
  );
};

type RowsTableProps<Row> = RowsProps<Row> &
  Readonly<{
    rows: readonly Row[];
    /** Those of them that can be given something together with others. */
    selectable: readonly Row[];
    fetching: boolean;
  }>;

const RowsTable = <Row,>({
  title,
  columns,
  idOf,
  bulk,
  selection,
  rows,
  selectable,
  fetching,
}: RowsTableProps<Row>) => {
  const { values, set } = useListAddress();
  // Boxes stand there only where one of them can be ticked.
  const boxes = selectable.length > 0;
  const list = useRowKeys();
  return (
    <WideTable minWidth={640} cards>
      {/* What is laid out as cards is told as a table all the same. */}
      <Table
        role="table"
        highlightOnHover
        stickyHeader
        verticalSpacing={6}
        aria-busy={fetching}
        data-fetching={fetching}
      >
        <caption>
          <VisuallyHidden>{title}</VisuallyHidden>
        </caption>
        <Table.Thead role="rowgroup">
          <Table.Tr role="row">
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
        <Table.Tbody role="rowgroup" ref={list}>
          {rows.map((row) => (
            <Table.Tr key={idOf(row)} role="row" {...reachable}>
              {boxes && (
                <SelectOne
                  keyOf={selectable.includes(row) ? idOf(row) : undefined}
                  name={bulk?.nameOf(row) ?? ''}
                  selection={selection}
                />
              )}
              {columns.map(({ key, label, cell, numeric }) => (
                <CardCell key={key} label={label} ta={numeric === true ? 'right' : undefined}>
                  {cell(row)}
                </CardCell>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

const HeaderCell = <Row,>({
  column: { label, numeric, sort: order },
  sort,
  onSort,
}: Readonly<{ column: Column<Row>; sort: string | undefined; onSort: (sort: string) => void }>) => {
  const side = numeric === true ? 'right' : undefined;
  if (order === undefined)
    return (
      <Table.Th role="columnheader" ta={side}>
        {label}
      </Table.Th>
    );
  const direction = sort === order.up ? 'ascending' : sort === order.down ? 'descending' : 'none';
  return (
    <Table.Th role="columnheader" ta={side} aria-sort={direction}>
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
