import type { BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { useCommand } from '../../../shared/api/use-command';

const CHANGES = { changes: [['access']] };
type On = Readonly<{ personId: string; onDone: () => void }>;
export type RoleGiven = BodyOf<'grantRole'>;

export const useInvite = () =>
  useCommand(
    (body: BodyOf<'invitePerson'>, header) => api.POST('/v1/invitations', { params: { header }, body }),
    CHANGES,
  );

export const useAdmit = (onDone: (access: Readonly<{ personId: string }>) => void) =>
  useCommand(
    (body: BodyOf<'admitPerson'>, header) => api.POST('/v1/access/admit', { params: { header }, body }),
    { ...CHANGES, onDone },
  );

export const useWithdrawInvitation = (invitationId: string, onDone: () => void) =>
  useCommand(
    (_: void, header) =>
      api.POST('/v1/invitations/{invitationId}/withdraw', { params: { path: { invitationId }, header } }),
    { ...CHANGES, onDone },
  );

export const useGrantRole = ({ personId, onDone }: On) =>
  useCommand(
    (body: RoleGiven, header) =>
      api.POST('/v1/access/{personId}/grant', { params: { path: { personId }, header }, body }),
    { ...CHANGES, onDone },
  );

export const useRevokeRole = ({ personId, onDone }: On) =>
  useCommand(
    (body: BodyOf<'revokeRole'>, header) =>
      api.POST('/v1/access/{personId}/revoke', { params: { path: { personId }, header }, body }),
    { ...CHANGES, onDone },
  );

export const useDisablePerson = ({ personId, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      api.POST('/v1/access/{personId}/disable', { params: { path: { personId }, header } }),
    { ...CHANGES, onDone },
  );

export const useRemovePerson = ({ personId, onDone }: On) =>
  useCommand(
    (_: void, header) => api.POST('/v1/people/{personId}/remove', { params: { path: { personId }, header } }),
    { ...CHANGES, onDone },
  );

export const useErasePerson = ({ personId, onDone }: On) =>
  useCommand(
    (_: void, header) => api.POST('/v1/people/{personId}/erase', { params: { path: { personId }, header } }),
    { ...CHANGES, onDone },
  );

export const useMapGroup = (onDone: () => void) =>
  useCommand(
    (body: BodyOf<'mapGroup'>, header) => api.POST('/v1/group-mappings', { params: { header }, body }),
    { ...CHANGES, onDone },
  );

export const useEndGroupMapping = ({
  mappingId,
  onDone,
}: Readonly<{ mappingId: string; onDone: () => void }>) =>
  useCommand(
    (_: void, header) =>
      api.POST('/v1/group-mappings/{mappingId}/end', { params: { path: { mappingId }, header } }),
    { ...CHANGES, onDone },
  );

/** A way to a new password; the address in the answer is for the person alone. */
export const useIssuePasswordLink = (personId: string) =>
  useCommand(
    (_: void, header) =>
      api.POST('/v1/people/{personId}/issue-password-link', { params: { path: { personId }, header } }),
    CHANGES,
  );

/** Whoever has a code becomes one of the organisation’s people. */
export const useAcceptInvitation = (onDone: () => void) =>
  useCommand(
    (code: string, header) => api.POST('/v1/invitations/accept', { params: { header }, body: { code } }),
    { changes: [['me']], onDone },
  );
