import { ifMatch, type BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import { useTrial } from '../../../shared/decisions/trial';
import type { Grant } from './funds.query';

type On = Readonly<{ grant: Grant; onDone: () => void }>;
const CHANGES = { changes: [['funds']] };
const pathOf = ({ fundId, grantId }: Grant) => ({ fundId, grantId });

export const useProposeGrant = (onDone: (grant: Readonly<{ fundId: string; grantId: string }>) => void) =>
  useCommand(
    (body: BodyOf<'proposeFundGrant'>, header) => api.POST('/v1/fund-grants', { params: { header }, body }),
    { ...CHANGES, onDone },
  );

export const useApproveGrant = ({ grant, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      decideOn(grant.revision, (revision) =>
        api.POST('/v1/funds/{fundId}/grants/{grantId}/approve', {
          params: { path: pathOf(grant), header: { ...header, ...revision } },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useDeclineGrant = ({ grant, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      decideOn(grant.revision, (revision) =>
        api.POST('/v1/funds/{fundId}/grants/{grantId}/decline', {
          params: { path: pathOf(grant), header: { ...header, ...revision } },
          body: { reason },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useRequestCorrection = ({ grant, onDone }: On) =>
  useCommand(
    (body: BodyOf<'requestFundCorrection'>, header) =>
      decideOn(grant.revision, (revision) =>
        api.POST('/v1/funds/{fundId}/grants/{grantId}/request-correction', {
          params: { path: pathOf(grant), header: { ...header, ...revision } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useApproveCorrection = ({ grant, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      decideOn(grant.revision, (revision) =>
        api.POST('/v1/funds/{fundId}/grants/{grantId}/approve-correction', {
          params: { path: pathOf(grant), header: { ...header, ...revision } },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useDeclineCorrection = ({ grant, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      decideOn(grant.revision, (revision) =>
        api.POST('/v1/funds/{fundId}/grants/{grantId}/decline-correction', {
          params: { path: pathOf(grant), header: { ...header, ...revision } },
          body: { reason },
        }),
      ),
    { ...CHANGES, onDone },
  );

/** Why the person who looks may not approve the grant. */
export const useWhyNotApproveGrant = (grant: Grant, asked: boolean) =>
  useTrial(
    ['funds', 'trial', 'grant', grant.grantId, grant.revision],
    (header) =>
      api.POST('/v1/funds/{fundId}/grants/{grantId}/approve', {
        params: {
          path: pathOf(grant),
          header: { ...header, ...ifMatch(grant.revision) },
          query: { dryRun: true },
        },
      }),
    asked,
  );

/** Why the person who looks may not take it back. */
export const useWhyNotApproveCorrection = (grant: Grant, asked: boolean) =>
  useTrial(
    ['funds', 'trial', 'correction', grant.grantId, grant.revision],
    (header) =>
      api.POST('/v1/funds/{fundId}/grants/{grantId}/approve-correction', {
        params: {
          path: pathOf(grant),
          header: { ...header, ...ifMatch(grant.revision) },
          query: { dryRun: true },
        },
      }),
    asked,
  );
