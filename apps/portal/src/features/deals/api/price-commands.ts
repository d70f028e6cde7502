import { ifMatch, type BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import { useTrial } from '../../../shared/decisions/trial';
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

/** Why whoever looks cannot approve the price as it was asked for. */
export const useWhyNotApprovePrice = ({ id, revision }: Pick<Bom, 'id' | 'revision'>, asked: boolean) =>
  useTrial(
    ['deals', 'price-trial', id, revision],
    (header) =>
      api.POST('/v1/boms/{bomId}/approve-price', {
        params: {
          path: { bomId: id },
          header: { ...header, ...ifMatch(revision) },
          query: { dryRun: true },
        },
        body: {},
      }),
    asked,
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
