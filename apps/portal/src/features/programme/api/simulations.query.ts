import { dataOf, type AnswerOf, type BodyOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { useCommand } from '../../../shared/api/use-command';
import type { ListQuery } from '../../../shared/lists/list-query';

export type Simulation = AnswerOf<'getSimulation'>;
export type SimulationSums = NonNullable<Simulation['total']>;
export type SimulatedPartner = RowOf<'listSimulatedPartners'>;
export type SimulatedFilter = Omit<QueryOf<'listSimulatedPartners'>, 'cursor' | 'limit'>;

const ROWS = 50;
const WHILE_CALCULATING_MS = 1_000;

/** Simulations of all drafts of a programme, the newest first. */
export const simulationsQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['programme', 'simulations', programmeId],
    queryFn: async () =>
      (
        await dataOf(
          api.GET('/v1/programs/{programmeId}/simulations', {
            params: { path: { programmeId }, query: { limit: 100 } },
          }),
        )
      ).data,
  });

/** One of them; while its job calculates, it is read again. */
export const simulationQuery = (simulationId: string) =>
  queryOptions({
    queryKey: ['programme', 'simulation', simulationId],
    queryFn: () => dataOf(api.GET('/v1/simulations/{simulationId}', { params: { path: { simulationId } } })),
    refetchInterval: ({ state: { data } }) => (data?.status === 'calculating' ? WHILE_CALCULATING_MS : false),
  });

export const issuedQuartersQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['programme', 'issued-quarters', programmeId],
    queryFn: async () =>
      (
        await dataOf(
          api.GET('/v1/programs/{programmeId}/issued-quarters', { params: { path: { programmeId } } }),
        )
      ).data,
  });

export const simulatedPartnersQuery = (
  simulationId: string,
  filter: SimulatedFilter,
): ListQuery<SimulatedPartner> => ({
  key: ['programme', 'simulated', simulationId, filter],
  file: { path: `/v1/simulations/${simulationId}/partners`, filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/simulations/{simulationId}/partners', {
        params: {
          path: { simulationId },
          query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS },
        },
      }),
    ),
});

export const useSimulateVersion = (
  { programmeId, version }: Readonly<{ programmeId: string; version: number }>,
  onDone: () => void,
) =>
  useCommand(
    (body: BodyOf<'simulateProgrammeVersion'>, header) =>
      api.POST('/v1/programs/{programmeId}/versions/{version}/simulate', {
        params: { path: { programmeId, version }, header },
        body,
      }),
    { changes: [['programme', 'simulations', programmeId]], onDone },
  );
