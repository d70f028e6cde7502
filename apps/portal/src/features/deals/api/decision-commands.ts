import type { BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import type { Deal } from './deal.query';

type On = Readonly<{ deal: Pick<Deal, 'id' | 'revision'>; onDone: () => void }>;
const CHANGES = [['deals'], ['conflicts']];

export const useApproveDeal = ({ deal, onDone }: On) =>
  useCommand(
    (body: BodyOf<'approveDeal'>, header) =>
      decideOn(deal.revision, (revision) =>
        api.POST('/v1/deals/{dealId}/approve', {
          params: { path: { dealId: deal.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { changes: CHANGES, onDone },
  );

export const useRejectDeal = ({ deal, onDone }: On) =>
  useCommand(
    (body: BodyOf<'rejectDeal'>, header) =>
      decideOn(deal.revision, (revision) =>
        api.POST('/v1/deals/{dealId}/reject', {
          params: { path: { dealId: deal.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { changes: CHANGES, onDone },
  );

export const useReturnDeal = ({ deal, onDone }: On) =>
  useCommand(
    (text: string, header) =>
      decideOn(deal.revision, (revision) =>
        api.POST('/v1/deals/{dealId}/return', {
          params: { path: { dealId: deal.id }, header: { ...header, ...revision } },
          body: { text },
        }),
      ),
    { changes: CHANGES, onDone },
  );

export const useRequestDealInformation = ({ deal, onDone }: On) =>
  useCommand(
    (question: string, header) =>
      api.POST('/v1/deals/{dealId}/request-information', {
        params: { path: { dealId: deal.id }, header },
        body: { question },
      }),
    { changes: CHANGES, onDone },
  );

export const useTakeUpDeal = ({ deal, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      api.POST('/v1/deals/{dealId}/take-up', { params: { path: { dealId: deal.id }, header } }),
    { changes: CHANGES, onDone },
  );

export const useAssignDeal = ({ deal, onDone }: On) =>
  useCommand(
    (body: BodyOf<'assignDeal'>, header) =>
      api.POST('/v1/deals/{dealId}/assign', { params: { path: { dealId: deal.id }, header }, body }),
    { changes: [...CHANGES, ['inbox']], onDone },
  );

export const useEscalateDeal = ({ deal, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      api.POST('/v1/deals/{dealId}/escalate', {
        params: { path: { dealId: deal.id }, header },
        body: { reason },
      }),
    { changes: [...CHANGES, ['inbox']], onDone },
  );

export const useExtendDeal = ({ deal, onDone }: On) =>
  useCommand(
    (body: BodyOf<'extendDeal'>, header) =>
      api.POST('/v1/deals/{dealId}/extend', { params: { path: { dealId: deal.id }, header }, body }),
    { changes: CHANGES, onDone },
  );

export const useReassignDeal = ({ deal, onDone }: On) =>
  useCommand(
    (body: BodyOf<'reassignDeal'>, header) =>
      decideOn(deal.revision, (revision) =>
        api.POST('/v1/deals/{dealId}/reassign', {
          params: { path: { dealId: deal.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { changes: CHANGES, onDone },
  );

export const useRevokeDeal = ({ deal, onDone }: On) =>
  useCommand(
    (body: BodyOf<'revokeDeal'>, header) =>
      api.POST('/v1/deals/{dealId}/revoke', { params: { path: { dealId: deal.id }, header }, body }),
    { changes: CHANGES, onDone },
  );

export const useCloseDeal = ({ deal, onDone }: On) =>
  useCommand(
    (body: BodyOf<'closeDeal'>, header) =>
      decideOn(deal.revision, (revision) =>
        api.POST('/v1/deals/{dealId}/close', {
          params: { path: { dealId: deal.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { changes: CHANGES, onDone },
  );
