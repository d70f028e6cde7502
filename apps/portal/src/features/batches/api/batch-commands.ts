import { ifMatch, type BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import { useTrial } from '../../../shared/decisions/trial';
import type { Batch } from './batches.query';

type On = Readonly<{ batch: Pick<Batch, 'id' | 'revision'>; onDone: () => void }>;
const CHANGES = [['batches'], ['statements']];

export const useDraftBatch = (onDone: (batch: Readonly<{ id: string }>) => void) =>
  useCommand(
    (body: BodyOf<'draftPayoutBatch'>, header) =>
      api.POST('/v1/payout-batches', { params: { header }, body }),
    { changes: CHANGES, onDone },
  );

export const useSubmitBatch = ({ batch, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      decideOn(batch.revision, (revision) =>
        api.POST('/v1/payout-batches/{batchId}/submit', {
          params: { path: { batchId: batch.id }, header: { ...header, ...revision } },
        }),
      ),
    { changes: CHANGES, onDone },
  );

export const useApproveBatch = ({ batch, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      decideOn(batch.revision, (revision) =>
        api.POST('/v1/payout-batches/{batchId}/approve', {
          params: { path: { batchId: batch.id }, header: { ...header, ...revision } },
        }),
      ),
    { changes: CHANGES, onDone },
  );

/** Why the person who looks may not approve it, if they may not. */
export const useWhyNotApproveBatch = ({ id, revision }: Batch, asked: boolean) =>
  useTrial(
    ['batches', 'trial', 'approve', id, revision],
    (header) =>
      api.POST('/v1/payout-batches/{batchId}/approve', {
        params: {
          path: { batchId: id },
          header: { ...header, ...ifMatch(revision) },
          query: { dryRun: true },
        },
      }),
    asked,
  );

/** Writes the file; a second time it is the same file. */
export const useExportBatch = ({ batch, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      api.POST('/v1/payout-batches/{batchId}/export', { params: { path: { batchId: batch.id }, header } }),
    { changes: CHANGES, onDone },
  );

export const useRecordResults = ({ batch, onDone }: On) =>
  useCommand(
    (body: BodyOf<'recordPayoutResults'>, header) =>
      api.POST('/v1/payout-batches/{batchId}/record-results', {
        params: { path: { batchId: batch.id }, header },
        body,
      }),
    { changes: CHANGES, onDone },
  );

export const useReconcileBatch = ({ batch, onDone }: On) =>
  useCommand(
    (body: BodyOf<'reconcilePayoutBatch'>, header) =>
      decideOn(batch.revision, (revision) =>
        api.POST('/v1/payout-batches/{batchId}/reconcile', {
          params: { path: { batchId: batch.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { changes: CHANGES, onDone },
  );

export const useCancelBatch = ({ batch, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      decideOn(batch.revision, (revision) =>
        api.POST('/v1/payout-batches/{batchId}/cancel', {
          params: { path: { batchId: batch.id }, header: { ...header, ...revision } },
          body: { reason },
        }),
      ),
    { changes: CHANGES, onDone },
  );

/** Why the person who looks may not confirm a cancellation that somebody asked for. */
export const useWhyNotCancelBatch = ({ id, revision, cancellation }: Batch) =>
  useTrial(
    ['batches', 'trial', 'cancel', id, revision],
    (header) =>
      api.POST('/v1/payout-batches/{batchId}/cancel', {
        params: {
          path: { batchId: id },
          header: { ...header, ...ifMatch(revision) },
          query: { dryRun: true },
        },
        body: { reason: cancellation?.reason ?? '' },
      }),
    cancellation !== undefined,
  );

type OnItem = On & Readonly<{ itemId: string }>;

export const useHoldItem = ({ batch, itemId, onDone }: OnItem) =>
  useCommand(
    (reason: string, header) =>
      api.POST('/v1/payout-batches/{batchId}/items/{itemId}/hold', {
        params: { path: { batchId: batch.id, itemId }, header },
        body: { reason },
      }),
    { changes: CHANGES, onDone },
  );

export const useReleaseItem = ({ batch, itemId, onDone }: OnItem) =>
  useCommand(
    (reason: string, header) =>
      api.POST('/v1/payout-batches/{batchId}/items/{itemId}/release', {
        params: { path: { batchId: batch.id, itemId }, header },
        body: { reason },
      }),
    { changes: CHANGES, onDone },
  );

/** Why the person who looks may not lift a hold: whoever held it is another. */
export const useWhyNotRelease = ({ id, revision }: Batch, itemId: string, asked: boolean) =>
  useTrial(
    ['batches', 'trial', 'release', id, itemId, revision],
    (header) =>
      api.POST('/v1/payout-batches/{batchId}/items/{itemId}/release', {
        params: { path: { batchId: id, itemId }, header, query: { dryRun: true } },
        body: { reason: 'trial' },
      }),
    asked,
  );
