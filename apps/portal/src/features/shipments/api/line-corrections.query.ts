import { dataOf, ifMatch, type BodyOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import { useTrial } from '../../../shared/decisions/trial';
import type { Shipment } from './shipments.query';

export type LineCorrection = RowOf<'listLineCorrections'>;
const CHANGES = { changes: [['shipments']] };

/** Corrections of the match of a line, with what they move. */
export const lineCorrectionsQuery = (lineId: string) =>
  queryOptions({
    queryKey: ['shipments', 'corrections', lineId],
    queryFn: async () =>
      (await dataOf(api.GET('/v1/shipment-lines/{lineId}/corrections', { params: { path: { lineId } } })))
        .data,
  });

type On = Readonly<{ line: Pick<Shipment, 'id' | 'revision'>; correctionId: string; onDone: () => void }>;

export const useApproveLineCorrection = ({ line, correctionId, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      decideOn(line.revision, (revision) =>
        api.POST('/v1/shipment-lines/{lineId}/corrections/{correctionId}/approve', {
          params: { path: { lineId: line.id, correctionId }, header: { ...header, ...revision } },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useRejectLineCorrection = ({ line, correctionId, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      api.POST('/v1/shipment-lines/{lineId}/corrections/{correctionId}/reject', {
        params: { path: { lineId: line.id, correctionId }, header },
        body: { reason },
      }),
    { ...CHANGES, onDone },
  );

/** Why the person who looks may not approve it. */
export const useWhyNotApproveLineCorrection = (
  { id: lineId, revision }: On['line'],
  correctionId: string,
  asked: boolean,
) =>
  useTrial(
    ['shipments', 'trial', 'correction', correctionId, revision],
    (header) =>
      api.POST('/v1/shipment-lines/{lineId}/corrections/{correctionId}/approve', {
        params: {
          path: { lineId, correctionId },
          header: { ...header, ...ifMatch(revision) },
          query: { dryRun: true },
        },
      }),
    asked,
  );

export const useCorrectMatch = ({ lineId, onDone }: Readonly<{ lineId: string; onDone: () => void }>) =>
  useCommand(
    (body: BodyOf<'correctMatch'>, header) =>
      api.POST('/v1/shipment-lines/{lineId}/correct-match', { params: { path: { lineId }, header }, body }),
    { ...CHANGES, onDone },
  );

export const useCorrectReturn = ({ lineId, onDone }: Readonly<{ lineId: string; onDone: () => void }>) =>
  useCommand(
    (body: BodyOf<'correctReturn'>, header) =>
      api.POST('/v1/shipment-lines/{lineId}/correct-return', { params: { path: { lineId }, header }, body }),
    { ...CHANGES, onDone },
  );

/** The deal that people call by this number; nothing where there is none that may be seen. */
export const dealByNumberQuery = (number: string) =>
  queryOptions({
    queryKey: ['deals', 'number', number],
    queryFn: async () =>
      (await dataOf(api.GET('/v1/deals', { params: { query: { number: [number], limit: 1 } } }))).data[0] ??
      null,
    enabled: /^DR-\d{4}-\d{6}$/.test(number),
  });
