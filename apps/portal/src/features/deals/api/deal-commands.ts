import type { BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import type { Deal } from './deal.query';

/** What a person read, and what follows when it was decided. */
type On = Readonly<{ deal: Pick<Deal, 'id' | 'revision'>; onDone: () => void }>;
const CHANGES = [['deals']];

export const useWithdrawDeal = ({ deal, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      api.POST('/v1/deals/{dealId}/withdraw', { params: { path: { dealId: deal.id }, header } }),
    { changes: CHANGES, onDone },
  );

export const useMarkDealWon = ({ deal, onDone }: On) =>
  useCommand(
    (body: BodyOf<'markDealWon'>, header) =>
      decideOn(deal.revision, (revision) =>
        api.POST('/v1/deals/{dealId}/mark-won', {
          params: { path: { dealId: deal.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { changes: CHANGES, onDone },
  );

export const useMarkDealLost = ({ deal, onDone }: On) =>
  useCommand(
    (body: BodyOf<'markDealLost'>, header) =>
      decideOn(deal.revision, (revision) =>
        api.POST('/v1/deals/{dealId}/mark-lost', {
          params: { path: { dealId: deal.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { changes: CHANGES, onDone },
  );

export const useRequestDealExtension = ({ deal, onDone }: On) =>
  useCommand(
    (body: BodyOf<'requestDealExtension'>, header) =>
      api.POST('/v1/deals/{dealId}/request-extension', {
        params: { path: { dealId: deal.id }, header },
        body,
      }),
    { changes: CHANGES, onDone },
  );

export const useAnswerDealInformation = ({ deal, onDone }: On) =>
  useCommand(
    (body: BodyOf<'answerDealInformation'>, header) =>
      api.POST('/v1/deals/{dealId}/answer', { params: { path: { dealId: deal.id }, header }, body }),
    { changes: CHANGES, onDone },
  );

export const useResubmitDeal = ({ deal, onDone }: On) =>
  useCommand(
    (body: BodyOf<'resubmitDeal'>, header) =>
      decideOn(deal.revision, (revision) =>
        api.POST('/v1/deals/{dealId}/resubmit', {
          params: { path: { dealId: deal.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { changes: CHANGES, onDone },
  );
