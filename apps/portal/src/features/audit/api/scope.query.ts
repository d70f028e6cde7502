import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { between, partnerIn } from '../../../shared/lists/scope-address';
import type { Process } from '../routes/audit-scope';

type Address = Readonly<Record<string, string>>;
type Counted = Readonly<{ page: Readonly<{ count?: Readonly<{ value: number }> }> }>;

const ONE = { count: true, limit: 1 };
const ofQuarter = ({ quarter }: Address) => (quarter === undefined ? {} : { quarter: [quarter] });

/** What is counted of a process, and as a control: what should be none. The address of its list says of what. */
const COUNTS = {
  deals: (where: Address) =>
    dataOf(
      api.GET('/v1/deals', {
        params: { query: { ...partnerIn(where), ...between('submittedAt', where), ...ONE } },
      }),
    ),
  runs: (where: Address) =>
    dataOf(api.GET('/v1/reward-runs', { params: { query: { ...ofQuarter(where), ...ONE } } })),
  failedRuns: (where: Address) =>
    dataOf(
      api.GET('/v1/reward-runs', { params: { query: { ...ofQuarter(where), status: ['failed'], ...ONE } } }),
    ),
  statements: (where: Address) =>
    dataOf(
      api.GET('/v1/statements', { params: { query: { ...ofQuarter(where), ...partnerIn(where), ...ONE } } }),
    ),
  batches: (where: Address) =>
    dataOf(api.GET('/v1/payout-batches', { params: { query: { ...between('draftedAt', where), ...ONE } } })),
  refusedBatches: (where: Address) =>
    dataOf(
      api.GET('/v1/payout-batches', {
        params: { query: { ...between('draftedAt', where), status: ['partly_failed'], ...ONE } },
      }),
    ),
  claims: (where: Address) =>
    dataOf(
      api.GET('/v1/mdf-claims', {
        params: { query: { ...partnerIn(where), ...between('submittedAt', where), ...ONE } },
      }),
    ),
} satisfies Readonly<Record<string, (where: Address) => Promise<Counted>>>;
export type CountName = keyof typeof COUNTS;

/** Which process it belongs to, whether it is known by partner, and whether none is what should be found. */
export const COUNTED: readonly Readonly<{
  name: CountName;
  process: Process;
  byPartner: boolean;
  control: boolean;
}>[] = [
  { name: 'deals', process: 'deals', byPartner: true, control: false },
  { name: 'runs', process: 'rewards', byPartner: false, control: false },
  { name: 'failedRuns', process: 'rewards', byPartner: false, control: true },
  { name: 'statements', process: 'rewards', byPartner: true, control: false },
  { name: 'batches', process: 'payouts', byPartner: false, control: false },
  { name: 'refusedBatches', process: 'payouts', byPartner: false, control: true },
  { name: 'claims', process: 'funds', byPartner: true, control: false },
];

export const countQuery = (name: CountName, where: Address) =>
  queryOptions({
    queryKey: ['audit', 'scope', name, where],
    queryFn: async () => ((await COUNTS[name](where)) as Counted).page.count?.value ?? 0,
  });
