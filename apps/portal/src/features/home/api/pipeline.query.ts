import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

export const STAGES = ['qualifying', 'quoting', 'won', 'lost'] as const;

const countOf = async (stage: (typeof STAGES)[number]): Promise<number> => {
  const query = { status: ['approved' as const], stage: [stage], count: true, limit: 1 };
  return (await dataOf(api.GET('/v1/deals', { params: { query } }))).page.count?.value ?? 0;
};

/** How many approved registrations stand at each stage. */
export const pipelineQuery = queryOptions({
  queryKey: ['deals', 'home', 'pipeline'],
  queryFn: () => Promise.all(STAGES.map(async (stage) => ({ stage, count: await countOf(stage) }))),
});
