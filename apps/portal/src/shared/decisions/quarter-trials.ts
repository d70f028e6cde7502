import { ifMatch } from '@channel/client';
import { api } from '../api/client';
import { useTrial } from './trial';

/** A record as it was read. */
type Read = Readonly<{ id: string; revision: number }>;

/** What stands against a step of a quarter, on the page of the quarter as on that of the record. */

/** Why a run cannot be submitted now, whoever asks: its quarter still runs, or a newer draft exists. */
export const useWhyNotSubmitRun = ({ id, revision }: Read, asked: boolean) =>
  useTrial(
    ['runs', 'trial-submit', id, revision],
    (header) =>
      api.POST('/v1/reward-runs/{runId}/submit', {
        params: {
          path: { runId: id },
          header: { ...header, ...ifMatch(revision) },
          query: { dryRun: true },
        },
      }),
    asked,
  );

/** Why the person who looks may not approve a run, if they may not. */
export const useWhyNotApproveRun = ({ id, revision }: Read, asked: boolean) =>
  useTrial(
    ['runs', 'trial', id, revision],
    (header) =>
      api.POST('/v1/reward-runs/{runId}/approve', {
        params: {
          path: { runId: id },
          header: { ...header, ...ifMatch(revision) },
          query: { dryRun: true },
        },
      }),
    asked,
  );

/** Why the person who looks may not lock a quarter now. */
export const useWhyNotLock = ({ id, revision }: Read, asked: boolean) =>
  useTrial(
    ['periods', 'trial', id, revision],
    (header) =>
      api.POST('/v1/periods/{periodId}/lock', {
        params: {
          path: { periodId: id },
          header: { ...header, ...ifMatch(revision) },
          query: { dryRun: true },
        },
      }),
    asked,
  );
