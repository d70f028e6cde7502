import { answered, ifMatch, newKey, once, Refusal } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { Deal } from './deal.query';

/** What an approval would do now: the day that it protects until, or what the server would say instead. */
export type ApprovalTrial = Readonly<{ protectedUntilOn: string | null } | { refusal: Refusal }>;

/** Asks for an approval as a dry run: by the rules of the decision, and nothing is written. */
export const approvalTrialQuery = ({ id, revision, dealType }: Pick<Deal, 'id' | 'revision' | 'dealType'>) =>
  queryOptions({
    queryKey: ['deals', 'approval-trial', id, revision],
    queryFn: async (): Promise<ApprovalTrial> => {
      try {
        const { data } = await answered(
          api.POST('/v1/deals/{dealId}/approve', {
            params: {
              path: { dealId: id },
              header: { ...once(newKey()), ...ifMatch(revision) },
              query: { dryRun: true },
            },
            body: { dealType },
          }),
        );
        return { protectedUntilOn: data.protectedUntilOn };
      } catch (error) {
        if (error instanceof Refusal && error.status < 500) return { refusal: error };
        throw error;
      }
    },
  });
