import { Button, Group, Stack, Text } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { lastWritten } from '../api/use-command';
import { isFor, offersFor, type Bulk, type Offer } from '../bulk/bulk-act';
import { everyMatch, type Matching } from '../bulk/every-match';
import { useText } from '../i18n/locale';
import { Empty, Failure, Loading } from '../ui/states';
import { uiMessages } from '../ui/ui.messages';
import { ExportButtons } from './export-buttons';
import { useListAddress } from './list-address';
import type { ListProps } from './list-props';
import { RowsTable } from './rows-table';
import type { Selection } from './selection';

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
  const given = ['q', 'quarter', ...filters.map(({ name }) => name)].filter(
    (name) => values[name] !== undefined,
  );
  if (list.isPending) return <Loading />;
  if (list.data === undefined || (list.isError && !list.isFetchNextPageError))
    return <Failure error={list.error} onRetry={() => void list.refetch()} />;
  const rows = list.data.pages.flatMap(({ data }) => data);
  if (rows.length === 0) return given.length > 0 ? <NothingMatches given={given} /> : <>{empty}</>;
  const matching = matchingOf(list, bulk);
  const { selectable } = matching;
  return (
    <Stack gap="xs">
      <CatchingUp asOf={list.data.pages[0]?.asOf?.checkpoint} />
      <Offers {...props} matching={matching} />
      <RowsTable {...props} {...{ rows, selectable }} fetching={list.isFetching} hasMore={list.hasNextPage} />
      {list.isError && <Failure error={list.error} onRetry={() => void list.fetchNextPage()} />}
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

/** What this page has written is not in the list yet. */
const CatchingUp = ({ asOf }: Readonly<{ asOf: string | undefined }>) => {
  const say = useText(uiMessages);
  if (asOf === undefined || asOf >= lastWritten()) return null;
  return (
    <Text size="sm" role="status">
      {say('catchingUp')}
    </Text>
  );
};

/** Nothing of the list is what was asked for; the way back to all of it stands beside it. */
const NothingMatches = ({ given }: Readonly<{ given: readonly string[] }>) => {
  const say = useText(uiMessages);
  const { set } = useListAddress();
  const clear = (): void => set(Object.fromEntries(given.map((name) => [name, undefined])));
  return (
    <Empty
      title={say('emptyFiltered', { count: given.length })}
      action={
        <Button variant="light" onClick={clear}>
          {say('clearFilters')}
        </Button>
      }
    />
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
