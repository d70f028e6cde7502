import { useQuery, type QueryKey } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { Failure, Loading } from '../ui/states';
import { History } from './history';

/** Where the history of a record is read. */
export type HistoryQuery = Readonly<{
  key: QueryKey;
  read: () => Promise<Readonly<{ data: ComponentProps<typeof History>['entries'] }>>;
}>;

/** What happened to a record, asked for when it is shown. */
export const RecordHistory = ({ of }: Readonly<{ of: HistoryQuery }>) => {
  const history = useQuery({ queryKey: of.key, queryFn: of.read });
  if (history.isPending) return <Loading />;
  if (history.isError) return <Failure error={history.error} onRetry={() => void history.refetch()} />;
  return <History entries={history.data.data} />;
};
