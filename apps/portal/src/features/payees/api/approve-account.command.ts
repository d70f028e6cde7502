import { ifMatch } from '@channel/client';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import { useTrial } from '../../../shared/decisions/trial';
import type { Payee } from './payees.query';

export const useApproveAccount = ({ id, revision }: Payee, onDone: () => void) =>
  useCommand(
    (_: void, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/payees/{partnerId}/approve-account', {
          params: { path: { partnerId: id }, header: { ...header, ...at } },
        }),
      ),
    { changes: [['payees']], onDone },
  );

/** Why the person who looks may not approve the proposed account. */
export const useWhyNotApprove = ({ id, revision }: Payee, asked: boolean) =>
  useTrial(
    ['payees', 'trial', id, revision],
    (header) =>
      api.POST('/v1/payees/{partnerId}/approve-account', {
        params: {
          path: { partnerId: id },
          header: { ...header, ...ifMatch(revision) },
          query: { dryRun: true },
        },
      }),
    asked,
  );
