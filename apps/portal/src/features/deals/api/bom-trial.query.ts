import { answered, newKey, once, Refusal } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { Bom } from './bom.query';
import type { BomLines } from './submit-bom.command';

/** The prices of lines that are not submitted, nothing while they are refused: what is wrong is said where they are checked. */
export const bomTrialQuery = (dealId: string, lines: BomLines) =>
  queryOptions({
    queryKey: ['deals', 'bom', 'trial', dealId, lines],
    queryFn: async (): Promise<Pick<Bom, 'lines'> | null> => {
      const params = { path: { dealId }, header: once(newKey()), query: { dryRun: true } };
      try {
        return (await answered(api.POST('/v1/deals/{dealId}/boms', { params, body: { lines } }))).data;
      } catch (error) {
        if (error instanceof Refusal && error.status < 500) return null;
        throw error;
      }
    },
  });
