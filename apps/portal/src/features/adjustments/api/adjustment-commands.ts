import { answered, ifMatch, newKey, once, type AnswerOf, type BodyOf } from '@channel/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import { useTrial } from '../../../shared/decisions/trial';
import type { Adjustment } from './adjustments.query';

export type Asked = BodyOf<'prepareAdjustment'>;
const CHANGES = { changes: [['adjustments'], ['earnings'], ['ledger']] };

export const usePrepareAdjustment = (onDone: (prepared: AnswerOf<'prepareAdjustment'>) => void) =>
  useCommand((body: Asked, header) => api.POST('/v1/adjustments', { params: { header }, body }), {
    ...CHANGES,
    onDone,
  });

/** What it would post, by the calculation of the next run; nothing is kept. */
export const useAdjustmentPreview = (asked: Asked | undefined) =>
  useQuery({
    queryKey: ['adjustments', 'preview', asked],
    queryFn: async () => {
      if (asked === undefined) return null;
      const params = { header: once(newKey()), query: { dryRun: true } };
      return (await answered(api.POST('/v1/adjustments', { params, body: asked }))).data;
    },
    enabled: asked !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });

type On = Readonly<{ adjustment: Pick<Adjustment, 'id' | 'revision'>; onDone: () => void }>;

export const useApproveAdjustment = ({ adjustment: { id: adjustmentId, revision }, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/adjustments/{adjustmentId}/approve', {
          params: { path: { adjustmentId }, header: { ...header, ...at } },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useRejectAdjustment = ({ adjustment: { id: adjustmentId, revision }, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/adjustments/{adjustmentId}/reject', {
          params: { path: { adjustmentId }, header: { ...header, ...at } },
          body: { reason },
        }),
      ),
    { ...CHANGES, onDone },
  );

/** Why the person who looks may not approve it. */
export const useWhyNotApprove = ({ id: adjustmentId, revision }: On['adjustment'], asked: boolean) =>
  useTrial(
    ['adjustments', 'trial', adjustmentId, revision],
    (header) =>
      api.POST('/v1/adjustments/{adjustmentId}/approve', {
        params: {
          path: { adjustmentId },
          header: { ...header, ...ifMatch(revision) },
          query: { dryRun: true },
        },
      }),
    asked,
  );
