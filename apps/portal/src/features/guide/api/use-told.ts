import { useQuery } from '@tanstack/react-query';
import { useMay, type Role } from '../../../shared/session/session';
import type { Told } from '../components/steps';
import { storyDealsQuery, storyLinesQuery, storyRunsQuery, storyStatementsQuery } from './told.query';

const FINANCE: readonly Role[] = ['finance.analyst', 'finance.approver', 'auditor'];
const VENDOR: readonly Role[] = ['channel.manager', 'channel.lead', ...FINANCE];
const DISTRIBUTOR: readonly Role[] = ['distributor.user', 'distributor.admin'];
const PARTNER: readonly Role[] = ['partner.rep', 'partner.finance', 'partner.admin'];

/** The records of the story as far as whoever looks may read them; what they may not is asked of nobody. */
export const useTold = (): Readonly<{ told?: Told; error: Error | null; retry: () => void }> => {
  const may = useMay();
  const all = [
    useQuery({ ...storyDealsQuery, enabled: may(...PARTNER, ...DISTRIBUTOR, ...VENDOR) }),
    useQuery({ ...storyLinesQuery, enabled: may(...DISTRIBUTOR, ...VENDOR) }),
    useQuery({ ...storyRunsQuery, enabled: may(...FINANCE) }),
    useQuery({ ...storyStatementsQuery, enabled: may('partner.finance', 'partner.admin', ...FINANCE) }),
  ] as const;
  const [deals, lines, runs, statements] = all;
  const error = all.find((query) => query.error !== null)?.error ?? null;
  const retry = (): void =>
    void Promise.all(all.filter(({ isError }) => isError).map(({ refetch }) => refetch()));
  if (all.some(({ isLoading, isError }) => isLoading || isError)) return { error, retry };
  const told = {
    deals: deals.data ?? [],
    lines: lines.data ?? [],
    runs: runs.data ?? [],
    statements: statements.data ?? [],
  };
  return { told, error, retry };
};
