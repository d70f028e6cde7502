import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';

export type ComparedPartner = AnswerOf<'compareSimulatedPartner'>;

/**
 * A partner's quarter as it was issued beside the same one by a draft of the rules, line by line.
 * @param line whose steps are told, each way
 */
export const comparedQuery = (
  simulationId: string,
  { partnerId, quarter, line }: Readonly<{ partnerId: string; quarter: string; line: string | undefined }>,
) =>
  queryOptions({
    queryKey: ['why', 'simulated', simulationId, partnerId, quarter, line],
    queryFn: () =>
      dataOf(
        api.GET('/v1/simulations/{simulationId}/partners/{partnerId}', {
          params: {
            path: { simulationId, partnerId },
            query: line === undefined ? { quarter } : { quarter, line },
          },
        }),
      ),
    // A simulation is of the facts that issued runs knew: it does not change.
    staleTime: Infinity,
  });
