import { queryOptions, useQuery } from '@tanstack/react-query';

/** The script of a built page, whose name says what is in it. */
const SCRIPT = /\/assets\/index-[\w-]+\.js/;
const LOOK_AGAIN_MS = 600_000;
const STALE_MS = 60_000;

const scriptIn = (page: string): string => SCRIPT.exec(page)?.[0] ?? '';

const own = (): string => scriptIn(document.querySelector('script[type=module]')?.getAttribute('src') ?? '');

const sentNowQuery = queryOptions({
  queryKey: ['page'],
  queryFn: async () => scriptIn(await (await fetch('/', { headers: { accept: 'text/html' } })).text()),
  initialData: own,
  staleTime: STALE_MS,
  refetchInterval: LOOK_AGAIN_MS,
});

/** Whether the server has another portal than the one that runs here: its parts that are not loaded yet may be gone. */
export const useNewVersion = (): boolean => {
  const { data } = useQuery({ ...sentNowQuery, enabled: own() !== '' });
  return data !== '' && data !== own();
};
