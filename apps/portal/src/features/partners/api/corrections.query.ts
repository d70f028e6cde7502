import { dataOf, ifMatch, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import { useTrial } from '../../../shared/decisions/trial';
import type { Partner } from './partners.query';

export type Correction = RowOf<'listStandingCorrections'>;

/** Corrections of past standings of a partner, with what they change. */
export const correctionsQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['partners', 'corrections', partnerId],
    queryFn: async () =>
      (await dataOf(api.GET('/v1/partners/{partnerId}/corrections', { params: { path: { partnerId } } })))
        .data,
  });

type On = Readonly<{ partner: Pick<Partner, 'revision'>; correction: Correction; onDone: () => void }>;
const CHANGES = [['partners']];

export const useApproveCorrection = ({ partner, correction, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      decideOn(partner.revision, (revision) =>
        api.POST('/v1/partners/{partnerId}/corrections/{correctionId}/approve', {
          params: { path: pathOf(correction), header: { ...header, ...revision } },
        }),
      ),
    { changes: CHANGES, onDone },
  );

export const useRejectCorrection = ({ correction, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      api.POST('/v1/partners/{partnerId}/corrections/{correctionId}/reject', {
        params: { path: pathOf(correction), header },
        body: { reason },
      }),
    { changes: CHANGES, onDone },
  );

/** Why the person who looks may not approve it. */
export const useWhyNotApproveCorrection = (
  { partner: { revision }, correction }: Omit<On, 'onDone'>,
  asked: boolean,
) =>
  useTrial(
    ['partners', 'trial', 'correction', correction.correctionId, revision],
    (header) =>
      api.POST('/v1/partners/{partnerId}/corrections/{correctionId}/approve', {
        params: {
          path: pathOf(correction),
          header: { ...header, ...ifMatch(revision) },
          query: { dryRun: true },
        },
      }),
    asked,
  );

const pathOf = ({ partnerId, correctionId }: Correction) => ({ partnerId, correctionId });
