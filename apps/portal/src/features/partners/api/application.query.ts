import { answered, newKey, once, Refusal, type AnswerOf, type BodyOf } from '@channel/client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { useCommand } from '../../../shared/api/use-command';

export type Application = BodyOf<'applyPartner'>;

export const useApplyPartner = (onDone: (partner: AnswerOf<'applyPartner'>) => void) =>
  useCommand((body: Application, header) => api.POST('/v1/partners/apply', { params: { header }, body }), {
    changes: [['partners'], ['organisations']],
    onDone,
  });

/** What stands against an application: decided by the server as it would decide it, and nothing is kept. */
export const useApplicationTrial = (asked: Application | undefined) =>
  useQuery({
    queryKey: ['partners', 'trial', 'apply', asked],
    queryFn: async (): Promise<Refusal | null> => {
      if (asked === undefined) return null;
      const params = { header: once(newKey()), query: { dryRun: true } };
      try {
        await answered(api.POST('/v1/partners/apply', { params, body: asked }));
        return null;
      } catch (error) {
        if (error instanceof Refusal && error.status < 500) return error;
        throw error;
      }
    },
    enabled: asked !== undefined,
  });
