import type { BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import type { Bom } from './bom.query';

export type PriceBody = BodyOf<'approveBomPrice'>;
type On = Readonly<{ bom: Pick<Bom, 'id' | 'revision'>; onDone?: () => void }>;
const CHANGES = [['deals'], ['quotes']];

/** With `check`, says what the price would be and records nothing. */
export const useApprovePrice = ({ bom, onDone, check }: On & Readonly<{ check: boolean }>) =>
  useCommand(
    (body: PriceBody, header) =>
      decideOn(bom.revision, (revision) =>
        api.POST('/v1/boms/{bomId}/approve-price', {
          params: {
            path: { bomId: bom.id },
            header: { ...header, ...revision },
            ...(check ? { query: { dryRun: true } } : {}),
          },
          body,
        }),
      ),
    { changes: check ? [] : CHANGES, ...(onDone === undefined ? {} : { onDone }) },
  );

export const useDeclinePrice = ({ bom, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      api.POST('/v1/boms/{bomId}/decline-price', {
        params: { path: { bomId: bom.id }, header },
        body: { reason },
      }),
    { changes: CHANGES, ...(onDone === undefined ? {} : { onDone }) },
  );
