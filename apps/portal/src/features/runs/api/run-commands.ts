import { ifMatch, type BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import { useTrial } from '../../../shared/decisions/trial';
import type { Run } from './run.query';

type On = Readonly<{ run: Pick<Run, 'id' | 'revision'>; onDone: () => void }>;
const CHANGES = [['runs'], ['periods'], ['statements']];

export const useCalculateRun = (onDone: (runId: string) => void) =>
  useCommand(
    (body: BodyOf<'calculateRewardRun'>, header) => api.POST('/v1/reward-runs', { params: { header }, body }),
    { changes: CHANGES, onDone: (run) => ('id' in run ? onDone(run.id) : undefined) },
  );

export const useSubmitRun = ({ run, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      decideOn(run.revision, (revision) =>
        api.POST('/v1/reward-runs/{runId}/submit', {
          params: { path: { runId: run.id }, header: { ...header, ...revision } },
        }),
      ),
    { changes: CHANGES, onDone },
  );

export const useApproveRun = ({ run, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      decideOn(run.revision, (revision) =>
        api.POST('/v1/reward-runs/{runId}/approve', {
          params: { path: { runId: run.id }, header: { ...header, ...revision } },
        }),
      ),
    { changes: CHANGES, onDone },
  );

/** Why the person who looks may not approve it, if they may not. */
export const useWhyNotApproveRun = ({ id, revision }: Run, asked: boolean) =>
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

export const useReturnRun = ({ run, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      decideOn(run.revision, (revision) =>
        api.POST('/v1/reward-runs/{runId}/return', {
          params: { path: { runId: run.id }, header: { ...header, ...revision } },
          body: { reason },
        }),
      ),
    { changes: CHANGES, onDone },
  );

export const useExcludePartner = ({ run, onDone }: On) =>
  useCommand(
    (body: BodyOf<'excludePartner'>, header) =>
      decideOn(run.revision, (revision) =>
        api.POST('/v1/reward-runs/{runId}/exclude', {
          params: { path: { runId: run.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { changes: CHANGES, onDone },
  );
