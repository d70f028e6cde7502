import type { BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import type { On } from './participation-commands';

const CHANGES = { changes: [['partners']] };

export const useAssignManager = ({ partner: { id: partnerId, revision }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'assignPartnerManager'>, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/partners/{partnerId}/assign', {
          params: { path: { partnerId }, header: { ...header, ...at } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useEndAssignment = ({
  partner,
  assignmentId,
  onDone,
}: On & Readonly<{ assignmentId: string }>) => {
  const { id: partnerId, revision } = partner;
  return useCommand(
    (body: BodyOf<'endPartnerAssignment'>, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/partners/{partnerId}/assignments/{assignmentId}/end', {
          params: { path: { partnerId, assignmentId }, header: { ...header, ...at } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );
};
