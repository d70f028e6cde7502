import { dataOf, ifMatch, type AnswerOf, type BodyOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import { useTrial } from '../../../shared/decisions/trial';

export type Version = AnswerOf<'getProgrammeVersion'>;
type Named = Readonly<{ programmeId: string; version: number }>;
type On = Readonly<{ of: Version; onDone: () => void }>;

const CHANGES = { changes: [['programme'], ['programmes'], ['choices']] };
const pathOf = ({ programmeId, version }: Version) => ({ programmeId, version });

export const versionQuery = ({ programmeId, version }: Named) =>
  queryOptions({
    queryKey: ['programme', 'version', programmeId, version],
    queryFn: () =>
      dataOf(
        api.GET('/v1/programs/{programmeId}/versions/{version}', {
          params: { path: { programmeId, version } },
        }),
      ),
  });

export const useDraftVersion = (programmeId: string, onDone: (made: Named) => void) =>
  useCommand(
    (body: BodyOf<'draftProgrammeVersion'>, header) =>
      api.POST('/v1/programs/{programmeId}/versions', { params: { path: { programmeId }, header }, body }),
    { ...CHANGES, onDone },
  );

export const useSubmitVersion = ({ of, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      decideOn(of.revision, (revision) =>
        api.POST('/v1/programs/{programmeId}/versions/{version}/submit', {
          params: { path: pathOf(of), header: { ...header, ...revision } },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useApproveVersion = ({ of, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      decideOn(of.revision, (revision) =>
        api.POST('/v1/programs/{programmeId}/versions/{version}/approve', {
          params: { path: pathOf(of), header: { ...header, ...revision } },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useReturnVersion = ({ of, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      decideOn(of.revision, (revision) =>
        api.POST('/v1/programs/{programmeId}/versions/{version}/return', {
          params: { path: pathOf(of), header: { ...header, ...revision } },
          body: { reason },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useWithdrawVersion = ({ of, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      decideOn(of.revision, (revision) =>
        api.POST('/v1/programs/{programmeId}/versions/{version}/withdraw', {
          params: { path: pathOf(of), header: { ...header, ...revision } },
          body: { reason },
        }),
      ),
    { ...CHANGES, onDone },
  );

/** Why the person who looks may not approve it. */
export const useWhyNotApproveVersion = (of: Version, asked: boolean) =>
  useTrial(
    ['programme', 'trial', of.programmeId, of.version, of.revision],
    (header) =>
      api.POST('/v1/programs/{programmeId}/versions/{version}/approve', {
        params: {
          path: pathOf(of),
          header: { ...header, ...ifMatch(of.revision) },
          query: { dryRun: true },
        },
      }),
    asked,
  );
