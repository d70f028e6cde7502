import type { BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import type { On } from './participation-commands';

const CHANGES = { changes: [['partners']] };

export const useInviteToRole = ({ partner: { id: partnerId, revision }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'inviteToRole'>, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/partners/{partnerId}/invite-to-role', {
          params: { path: { partnerId }, header: { ...header, ...at } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useApplyForRole = ({ partner: { id: partnerId, revision }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'applyForRole'>, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/partners/{partnerId}/apply-for-role', {
          params: { path: { partnerId }, header: { ...header, ...at } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useDeclineRole = ({ partner: { id: partnerId, revision }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'declineRole'>, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/partners/{partnerId}/decline-role', {
          params: { path: { partnerId }, header: { ...header, ...at } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useEnrolInRole = ({ partner: { id: partnerId, revision }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'enrolInRole'>, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/partners/{partnerId}/enrol-in-role', {
          params: { path: { partnerId }, header: { ...header, ...at } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );
