import { Group, Stack } from '@mantine/core';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Offer } from '../bulk/bulk-act';
import { FilterBar } from './filter-bar';
import type { ListProps } from './list-props';
import { Rows } from './rows';
import { useSelection } from './selection';
import { PageHeading } from '../ui/page-heading';
import { WholePage } from '../ui/page-title';

export type { Filter } from './list-query';

type ListPageProps<Row> = ListProps<Row> &
  Readonly<{
    actions?: ReactNode;
    /** Filters of its own, where choices are not enough. */
    narrowed?: ReactNode;
    /** Ready questions to the list, each with its address. */
    views?: ReactNode;
  }>;

/** A list as every screen shows it: filters and order in the address, pages by cursor, CSV of all that match. */
export const ListPage = <Row,>(props: ListPageProps<Row>) => {
  const { title, actions, narrowed, views } = props;
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end">
        <PageHeading>{title}</PageHeading>
        {actions}
      </Group>
      {views}
      {narrowed}
      <WholePage value>
        <ListTable {...props} />
      </WholePage>
    </Stack>
  );
};

/** Behind the first rows: nobody waits for them. */
const SavedViews = lazy(async () => ({ default: (await import('./saved-views')).SavedViews }));

const PinnedViews = lazy(async () => ({ default: (await import('./pinned-views')).PinnedViews }));

/** Only who selects rows needs it. */
const BulkDialog = lazy(async () => ({ default: (await import('../bulk/bulk-dialog')).BulkDialog }));

/** What of the address is the list's own. */
const namesOf = <Row,>({ filters = [], searchable = false, columns }: ListProps<Row>): readonly string[] => [
  ...filters.map(({ name }) => name),
  ...(searchable ? ['q'] : []),
  ...(columns.some(({ sort }) => sort !== undefined) ? ['sort'] : []),
];

/** The same inside of another page, e.g. the lines of a record. */
export const ListTable = <Row,>(props: ListProps<Row>) => {
  const [offer, setOffer] = useState<Offer>();
  const selection = useSelection(props.exportName);
  const views = { list: props.exportName, names: namesOf(props) };
  return (
    <Stack gap="md">
      <Suspense fallback={null}>
        <PinnedViews {...views} />
      </Suspense>
      <Group gap="sm" align="flex-end">
        <FilterBar filters={props.filters ?? []} searchable={props.searchable ?? false} />
        <Suspense fallback={null}>
          <SavedViews {...views} />
        </Suspense>
      </Group>
      <Rows {...props} selection={selection} onOffer={setOffer} />
      {offer !== undefined && (
        <Suspense fallback={null}>
          <WholePage value={false}>
            <BulkDialog
              offer={offer}
              onClose={() => {
                setOffer(undefined);
                selection.drop(offer.chosen.map(({ key }) => key));
              }}
              onRefused={(keys) => {
                setOffer(undefined);
                selection.set(keys);
              }}
            />
          </WholePage>
        </Suspense>
      )}
    </Stack>
  );
};
