import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { instantColumn, statusColumn, useStatusFilter } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { PersonName } from '../../../shared/people/person-name';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Empty } from '../../../shared/ui/states';
import { conflictsQuery, type ConflictRow } from '../api/conflicts.query';
import { conflictMessages } from '../conflicts.messages';

const STATUSES = ['open', 'decided', 'ended'] as const;
const ORDERS = ['openedAt', '-openedAt'] as const;

/** Registrations that claim the same opportunity. */
export const ConflictsPage = () => {
  const say = useText(conflictMessages);
  const { values } = useListAddress();
  const status = STATUSES.filter((one) => one === values.status);
  const sort = ORDERS.find((one) => one === values.sort);
  return (
    <ListPage
      title={say('conflicts')}
      query={conflictsQuery({
        status: status.length > 0 ? status : [...STATUSES],
        sort: sort ?? '-openedAt',
      })}
      columns={useColumns()}
      idOf={({ id }) => id}
      filters={[useStatusFilter(say('status'), STATUSES)]}
      empty={<Empty title={say('noConflicts')}>{say('noConflictsAbout')}</Empty>}
      exportName="conflicts"
    />
  );
};

const useColumns = (): readonly Column<ConflictRow>[] => {
  const say = useText(conflictMessages);
  const nameOf = useOrganisationName();
  const partnersOf = ({ claims }: ConflictRow): string =>
    claims.map(({ partnerId }) => nameOf(partnerId)).join(', ');
  return [
    {
      ...{ key: 'customer', label: say('customer') },
      cell: (row) => (
        <Anchor component={Link} to={`/conflicts/${row.id}`} inherit>
          {row.customer ?? partnersOf(row)}
        </Anchor>
      ),
      text: ({ customer }) => customer ?? '',
    },
    { key: 'partners', label: say('partners'), cell: partnersOf, text: partnersOf },
    statusColumn(say('status')),
    instantColumn('openedAt', say('opened'), { up: 'openedAt', down: '-openedAt' }),
    {
      ...{ key: 'decidedAt', label: say('decidedAt') },
      cell: ({ decision }) => (decision === null ? '–' : <PersonName id={decision.decidedBy} />),
      text: ({ decision }) => decision?.decidedAt ?? '',
    },
  ];
};
