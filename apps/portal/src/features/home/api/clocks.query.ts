import { queryOptions } from '@tanstack/react-query';
import { clocksQuery } from '../../../shared/standing/clocks.query';

const SHOWN = 3;

/** What ends next of what has to be done in time. */
export const nextClocksQuery = (partnerId: string) => {
  const { key, page } = clocksQuery(partnerId);
  return queryOptions({
    queryKey: [...key, 'next'],
    queryFn: async () => (await page(undefined)).data.slice(0, SHOWN),
  });
};
