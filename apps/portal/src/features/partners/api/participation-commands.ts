import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import type { Partner } from './partners.query';

export type On = Readonly<{ partner: Pick<Partner, 'id' | 'revision'>; onDone: () => void }>;
const CHANGES = { changes: [['partners'], ['organisations']] };

export const useSuspendPartner = ({ partner: { id: partnerId, revision }, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/partners/{partnerId}/suspend', {
          params: { path: { partnerId }, header: { ...header, ...at } },
          body: { reason },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useChangeKind = ({ partner: { id: partnerId, revision }, onDone }: On) =>
  useCommand(
    (body: Readonly<{ kind: Partner['kind']; reason: string }>, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/partners/{partnerId}/change-kind', {
          params: { path: { partnerId }, header: { ...header, ...at } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useReinstatePartner = ({ partner: { id: partnerId, revision }, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/partners/{partnerId}/reinstate', {
          params: { path: { partnerId }, header: { ...header, ...at } },
          body: { reason },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useTerminatePartner = ({ partner: { id: partnerId, revision }, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/partners/{partnerId}/terminate', {
          params: { path: { partnerId }, header: { ...header, ...at } },
          body: { reason },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useLeaveProgramme = ({ partner: { id: partnerId, revision }, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/partners/{partnerId}/leave', {
          params: { path: { partnerId }, header: { ...header, ...at } },
          body: { reason },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useDeclineApplication = ({ partner: { id: partnerId, revision }, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/partners/{partnerId}/decline-application', {
          params: { path: { partnerId }, header: { ...header, ...at } },
          body: { reason },
        }),
      ),
    { ...CHANGES, onDone },
  );
