import { ifMatch, type BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import { useTrial } from '../../../shared/decisions/trial';
import type { Lot } from './lots.query';

type On = Readonly<{ lot: Lot; onDone: () => void }>;
const CHANGES = { changes: [['credits']] };

export const useGrantLot = (onDone: (lot: Readonly<{ id: string }>) => void) =>
  useCommand(
    (body: BodyOf<'grantCreditLot'>, header) => api.POST('/v1/credit-lots', { params: { header }, body }),
    { ...CHANGES, onDone },
  );

export const useReserveCredits = ({ lot, onDone }: On) =>
  useCommand(
    (body: BodyOf<'reserveCredits'>, header) =>
      api.POST('/v1/credit-lots/{lotId}/reserve', { params: { path: { lotId: lot.id }, header }, body }),
    { ...CHANGES, onDone },
  );

export const useUseCredits = ({ lot, onDone }: On) =>
  useCommand(
    (body: BodyOf<'useCredits'>, header) =>
      decideOn(lot.revision, (revision) =>
        api.POST('/v1/credit-lots/{lotId}/use', {
          params: { path: { lotId: lot.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useCancelReservation = ({ lot, onDone }: On) =>
  useCommand(
    (body: BodyOf<'cancelCreditReservation'>, header) =>
      decideOn(lot.revision, (revision) =>
        api.POST('/v1/credit-lots/{lotId}/cancel-reservation', {
          params: { path: { lotId: lot.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useRequestCorrection = ({ lot, onDone }: On) =>
  useCommand(
    (body: BodyOf<'requestCreditCorrection'>, header) =>
      decideOn(lot.revision, (revision) =>
        api.POST('/v1/credit-lots/{lotId}/request-correction', {
          params: { path: { lotId: lot.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useApproveCorrection = ({ lot, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      decideOn(lot.revision, (revision) =>
        api.POST('/v1/credit-lots/{lotId}/approve-correction', {
          params: { path: { lotId: lot.id }, header: { ...header, ...revision } },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useDeclineCorrection = ({ lot, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      decideOn(lot.revision, (revision) =>
        api.POST('/v1/credit-lots/{lotId}/decline-correction', {
          params: { path: { lotId: lot.id }, header: { ...header, ...revision } },
          body: { reason },
        }),
      ),
    { ...CHANGES, onDone },
  );

/** Why the person who looks may not take back what somebody asked for. */
export const useWhyNotCorrect = (lot: Lot, asked: boolean) =>
  useTrial(
    ['credits', 'trial', lot.id, lot.revision],
    (header) =>
      api.POST('/v1/credit-lots/{lotId}/approve-correction', {
        params: {
          path: { lotId: lot.id },
          header: { ...header, ...ifMatch(lot.revision) },
          query: { dryRun: true },
        },
      }),
    asked,
  );

/** C2: from a day on, in place of the one before. */
export const useNameManager = ({ lot, onDone }: On) =>
  useCommand(
    (body: BodyOf<'nameServiceManager'>, header) =>
      decideOn(lot.revision, (revision) =>
        api.POST('/v1/credit-lots/{lotId}/name-service-manager', {
          params: { path: { lotId: lot.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useRecordReview = ({ lot, onDone }: On) =>
  useCommand(
    (body: BodyOf<'recordOperationalReview'>, header) =>
      decideOn(lot.revision, (revision) =>
        api.POST('/v1/credit-lots/{lotId}/record-review', {
          params: { path: { lotId: lot.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );
