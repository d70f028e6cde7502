import { api } from '../../../shared/api/client';
import { useCommand } from '../../../shared/api/use-command';
import type { Partner } from './partners.query';

/** Signs the terms of the programme for the organisation. */
export const useSignTerms = ({ id }: Pick<Partner, 'id'>, onDone: () => void) =>
  useCommand(
    (termsVersion: number, header) =>
      api.POST('/v1/partners/{partnerId}/sign-terms', {
        params: { path: { partnerId: id }, header },
        body: { termsVersion },
      }),
    { changes: [['partners']], onDone },
  );
