import { answered, ifMatch, once, newKey, type BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import { useTrial } from '../../../shared/decisions/trial';
import type { MdfRequest } from './requests.query';

type On = Readonly<{ request: MdfRequest; onDone: () => void }>;
const CHANGES = { changes: [['funds']] };
const pathOf = ({ fundId, requestId }: MdfRequest) => ({ fundId, requestId });
type Plan = BodyOf<'submitMdfRequest'>;

/** What the server would make of a plan: the share that it would hold, or what stands against it. */
export const tryRequest = async (body: Plan) =>
  (
    await answered(
      api.POST('/v1/mdf-requests', { params: { header: once(newKey()), query: { dryRun: true } }, body }),
    )
  ).data;

export const useSubmitRequest = (
  onDone: (request: Readonly<{ fundId: string; requestId: string }>) => void,
) =>
  useCommand((body: Plan, header) => api.POST('/v1/mdf-requests', { params: { header }, body }), {
    ...CHANGES,
    onDone,
  });

export const useAskRequest = ({ request, onDone }: On) =>
  useCommand(
    (question: string, header) =>
      decideOn(request.revision, (revision) =>
        api.POST('/v1/funds/{fundId}/requests/{requestId}/ask', {
          params: { path: pathOf(request), header: { ...header, ...revision } },
          body: { question },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useApproveRequest = ({ request, onDone }: On) =>
  useCommand(
    (body: BodyOf<'approveMdfRequest'>, header) =>
      decideOn(request.revision, (revision) =>
        api.POST('/v1/funds/{fundId}/requests/{requestId}/approve', {
          params: { path: pathOf(request), header: { ...header, ...revision } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useRejectRequest = ({ request, onDone }: On) =>
  useCommand(
    (body: BodyOf<'rejectMdfRequest'>, header) =>
      decideOn(request.revision, (revision) =>
        api.POST('/v1/funds/{fundId}/requests/{requestId}/reject', {
          params: { path: pathOf(request), header: { ...header, ...revision } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useAnswerRequest = ({ request, onDone }: On) =>
  useCommand(
    (answer: string, header) =>
      api.POST('/v1/funds/{fundId}/requests/{requestId}/answer', {
        params: { path: pathOf(request), header },
        body: { answer },
      }),
    { ...CHANGES, onDone },
  );

export const useCancelRequest = ({ request, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      api.POST('/v1/funds/{fundId}/requests/{requestId}/cancel', {
        params: { path: pathOf(request), header },
        body: { reason },
      }),
    { ...CHANGES, onDone },
  );

/** Why the person who looks may not approve the request. */
export const useWhyNotApproveRequest = (request: MdfRequest, asked: boolean) =>
  useTrial(
    ['funds', 'trial', 'request', request.requestId, request.revision],
    (header) =>
      api.POST('/v1/funds/{fundId}/requests/{requestId}/approve', {
        params: {
          path: pathOf(request),
          header: { ...header, ...ifMatch(request.revision) },
          query: { dryRun: true },
        },
        body: {},
      }),
    asked,
  );
