import {
  Button,
  Group,
  NativeSelect,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
  VisuallyHidden,
} from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { lastWritten } from '../api/use-command';
import { useText } from '../i18n/locale';
import { Icon } from '../ui/icons';
import { Empty, Failure, Loading } from '../ui/states';
import { uiMessages } from '../ui/ui.messages';
import { ExportButtons } from './export-buttons';
import { useListAddress } from './list-address';
import type { Column, ListQuery } from './list-query';

/** One parameter of the address with the values that it can have. */
export type Filter = Readonly<{
  name: string;
  label: string;
  options: readonly Readonly<{ value: string; label: string }>[];
}>;

type ListProps<Row> = Readonly<{
  /** What a screen reader calls the table. */
  title: string;
  query: ListQuery<Row>;
  columns: readonly Column<Row>[];
  idOf: (row: Row) => string;
  filters?: readonly Filter[];
  /** Whether `q` searches. */
  searchable?: boolean;
  /** What stands here before there ever was a row. */
  empty: ReactNode;
  exportName: string;
}>;
type ListPageProps<Row> = ListProps<Row> & Readonly<{ actions?: ReactNode }>;

/** A list as every screen shows it: filters and order in the address, pages by cursor, CSV of all that match. */
export const ListPage = <Row,>(props: ListPageProps<Row>) => {
  const { title, actions } = props;
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end">
        <Title order={1} size="h2">
          {title}
        </Title>
        {actions}
      </Group>
      <ListTable {...props} />
    </Stack>
  );
};

/** Behind the first rows: nobody waits for them. */
const SavedViews = lazy(async () => ({ default: (await import('./saved-views')).SavedViews }));

/** What of the address is the list's own. */
const namesOf = <Row,>({ filters = [], searchable = false, columns }: ListProps<Row>): readonly string[] => [
  ...filters.map(({ name }) => name),
  ...(searchable ? ['q'] : []),
  ...(columns.some(({ sort }) => sort !== undefined) ? ['sort'] : []),
];

/** The same inside of another page, e.g. the lines of a record. */
export const ListTable = <Row,>(props: ListProps<Row>) => (
  <Stack gap="md">
    <Group gap="sm" align="flex-end">
      <FilterBar filters={props.filters ?? []} searchable={props.searchable ?? false} />
      <Suspense fallback={null}>
        <SavedViews list={props.exportName} names={namesOf(props)} />
      </Suspense>
    </Group>
    <Rows {...props} />
  </Stack>
);

const FilterBar = ({
  filters,
  searchable,
}: Readonly<{ filters: readonly Filter[]; searchable: boolean }>) => {
  const say = useText(uiMessages);
  const { values, set } = useListAddress();
  const [typed, setTyped] = useState(values.q ?? '');
  const names = [...filters.map(({ name }) => name), ...(searchable ? ['q'] : [])];
  const set_ = names.filter((name) => values[name] !== undefined);
  if (names.length === 0) return null;
  return (
    <Group
      gap="sm"
      align="flex-end"
      component="form"
      role="search"
      aria-label={say('filters')}
      onSubmit={(event) => {
        event.preventDefault();
        set({ q: typed });
      }}
    >
      {searchable && (
        <TextInput
          id="list-search"
          label={say('search')}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onBlur={() => set({ q: typed })}
          leftSection={<Icon name="search" />}
          type="search"
        />
      )}
      {filters.map(({ name, label, options }) => (
        <NativeSelect
          key={name}
          label={label}
          value={values[name] ?? ''}
          onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
          data={[{ value: '', label: say('all') }, ...options]}
        />
      ))}
      {set_.length > 0 && (
        <Button
          variant="subtle"
          onClick={() => {
            setTyped('');
            set(Object.fromEntries(names.map((name) => [name, undefined])));
          }}
        >
          {say('clearFilters')}
        </Button>
      )}
    </Group>
  );
};

const Rows = <Row,>({ query, columns, idOf, empty, filters = [], exportName, title }: ListProps<Row>) => {
  const say = useText(uiMessages);
  const { values, set } = useListAddress();
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
  return (
    <Stack gap="xs">
      {asOf !== undefined && asOf < lastWritten() && (
        <Text size="sm" role="status">
          {say('catchingUp')}
        </Text>
      )}
      <Table.ScrollContainer minWidth={640}>
        <Table
          highlightOnHover
          stickyHeader
          verticalSpacing={6}
          aria-busy={list.isFetching}
          data-fetching={list.isFetching}
        >
          <caption>
            <VisuallyHidden>{title}</VisuallyHidden>
          </caption>
          <Table.Thead>
            <Table.Tr>
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
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={idOf(row)}>
                {columns.map(({ key, cell, numeric }) => (
                  <Table.Td key={key} ta={numeric === true ? 'right' : undefined}>
                    {cell(row)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
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

const HeaderCell = <Row,>({
  column: { label, numeric, sort: order },
  sort,
  onSort,
}: Readonly<{ column: Column<Row>; sort: string | undefined; onSort: (sort: string) => void }>) => {
  const side = numeric === true ? 'right' : undefined;
  if (order === undefined) return <Table.Th ta={side}>{label}</Table.Th>;
  const direction = sort === order.up ? 'ascending' : sort === order.down ? 'descending' : 'none';
  return (
    <Table.Th ta={side} aria-sort={direction}>
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
