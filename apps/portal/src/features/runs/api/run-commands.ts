import type { BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
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

/** A note changes no amount, so it needs nothing that was read before. */
export const useNoteRun = ({ run, onDone }: On) =>
  useCommand(
    (note: string, header) =>
      api.POST('/v1/reward-runs/{runId}/note', {
        params: { path: { runId: run.id }, header },
        body: { note },
      }),
    { changes: [['runs']], onDone },
  );
