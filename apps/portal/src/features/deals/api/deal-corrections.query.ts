import { dataOf, ifMatch, type BodyOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import { useTrial } from '../../../shared/decisions/trial';
import type { Deal } from './deal.query';

export type DealCorrection = RowOf<'listDealCorrections'>;
const CHANGES = { changes: [['deals']] };

/** Corrections of the past of a registration, with what they move. */
export const dealCorrectionsQuery = (dealId: string) =>
  queryOptions({
    queryKey: ['deals', 'corrections', dealId],
    queryFn: async () =>
      (await dataOf(api.GET('/v1/deals/{dealId}/corrections', { params: { path: { dealId } } }))).data,
  });

type On = Readonly<{ deal: Pick<Deal, 'id' | 'revision'>; correctionId: string; onDone: () => void }>;

export const useApproveDealCorrection = ({ deal, correctionId, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      decideOn(deal.revision, (revision) =>
        api.POST('/v1/deals/{dealId}/corrections/{correctionId}/approve', {
          params: { path: { dealId: deal.id, correctionId }, header: { ...header, ...revision } },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useRejectDealCorrection = ({ deal, correctionId, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      api.POST('/v1/deals/{dealId}/corrections/{correctionId}/reject', {
        params: { path: { dealId: deal.id, correctionId }, header },
        body: { reason },
      }),
    { ...CHANGES, onDone },
  );

/** Why the person who looks may not approve it. */
export const useWhyNotApproveDealCorrection = (
  { id: dealId, revision }: On['deal'],
  correctionId: string,
  asked: boolean,
) =>
  useTrial(
    ['deals', 'trial', 'correction', correctionId, revision],
    (header) =>
      api.POST('/v1/deals/{dealId}/corrections/{correctionId}/approve', {
        params: {
          path: { dealId, correctionId },
          header: { ...header, ...ifMatch(revision) },
          query: { dryRun: true },
        },
      }),
    asked,
  );

type Prepared = Readonly<{ dealId: string; onDone: () => void }>;

export const useCorrectWonDay = ({ dealId, onDone }: Prepared) =>
  useCommand(
    (body: BodyOf<'correctWonDay'>, header) =>
      api.POST('/v1/deals/{dealId}/correct-won-day', { params: { path: { dealId }, header }, body }),
    { ...CHANGES, onDone },
  );

export const useCorrectClosing = ({ dealId, onDone }: Prepared) =>
  useCommand(
    (body: BodyOf<'correctClosing'>, header) =>
      api.POST('/v1/deals/{dealId}/correct-closing', { params: { path: { dealId }, header }, body }),
    { ...CHANGES, onDone },
  );

export const useCorrectDealType = ({ dealId, onDone }: Prepared) =>
  useCommand(
    (body: BodyOf<'correctDealType'>, header) =>
      api.POST('/v1/deals/{dealId}/correct-type', { params: { path: { dealId }, header }, body }),
    { ...CHANGES, onDone },
  );
