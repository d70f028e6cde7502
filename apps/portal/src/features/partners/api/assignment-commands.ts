import { dataOf, type BodyOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import { everyRow } from '../../../shared/lists/every-row';
import type { On } from './participation-commands';

const CHANGES = { changes: [['partners']] };
const PAGE = 100;

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

const manages = ({ orgKind, type, grants }: RowOf<'listPeople'>): boolean =>
  orgKind === 'vendor' &&
  type === 'person' &&
  grants.some(({ role }) => role === 'channel.manager' || role === 'channel.lead');

/** Who of the vendor may look after a partner. */
export const managersQuery = queryOptions({
  queryKey: ['access', 'managers'],
  queryFn: async () => {
    const status = ['active' as const];
    const people = await everyRow((cursor) =>
      dataOf(
        api.GET('/v1/people', {
          params: { query: cursor === undefined ? { status, limit: PAGE } : { cursor, limit: PAGE } },
        }),
      ),
    );
    return people.filter(manages);
  },
});
