import type { BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
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

/** Signs them for one more role of the organisation. */
export const useSignRole = (
  { id: partnerId, revision }: Pick<Partner, 'id' | 'revision'>,
  onDone: () => void,
) =>
  useCommand(
    (body: BodyOf<'signRole'>, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/partners/{partnerId}/sign-role', {
          params: { path: { partnerId }, header: { ...header, ...at } },
          body,
        }),
      ),
    { changes: [['partners']], onDone },
  );
