import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Bulk } from '../../../shared/bulk/bulk-act';
import { useText } from '../../../shared/i18n/locale';
import { useListAddress } from '../../../shared/lists/list-address';
import { partnerIn } from '../../../shared/lists/scope-address';
import { useScopeFilters } from '../../../shared/lists/scope-filters';
import { amountColumn, instantColumn, statusColumn, useStatusFilter } from '../../../shared/lists/columns';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { useMay, useMe } from '../../../shared/session/session';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { statementsQuery, type StatementFilter, type StatementRow } from '../api/statements.query';
import { earningMessages } from '../earnings.messages';

const STATUSES = ['issued', 'accepted', 'settled'] as const;

const filterOf = (address: Readonly<Record<string, string>>): StatementFilter => {
  const status = STATUSES.filter((one) => one === address.status);
  const [sort] = (['number', '-number'] as const).filter((one) => one === address.sort);
  return {
    ...(status.length === 0 ? {} : { status }),
    ...(sort === undefined ? {} : { sort }),
    ...(address.q === undefined ? {} : { q: address.q }),
    ...(address.quarter === undefined ? {} : { quarter: [address.quarter] }),
    ...partnerIn(address),
  };
};

const ACCEPTING: Bulk<StatementRow> = {
  acts: [
    {
      operation: 'acceptStatement',
      idsOf: ({ id, status }) => (status === 'issued' ? [id] : undefined),
    },
  ],
  nameOf: ({ number }) => number,
  amountOf: ({ total }) => total,
};

/** P9: one statement for each closed quarter; finance sees those of all partners. */
export const StatementsPage = () => {
  const say = useText(earningMessages);
  const status = useStatusFilter(say('status'), STATUSES);
  const { partner } = useScopeFilters();
  const { values } = useListAddress();
  return (
    <ListPage
      title={say('statements')}
      query={statementsQuery(filterOf(values))}
      columns={useColumns()}
      idOf={({ id }) => id}
      filters={[status, partner]}
      searchable
      exportName="statements"
      bulk={useMay()('partner.finance', 'partner.admin') ? ACCEPTING : undefined}
      empty={<Empty title={say('noStatements')}>{say('noStatementsAbout')}</Empty>}
    />
  );
};

const useColumns = (): readonly Column<StatementRow>[] => {
  const say = useText(earningMessages);
  const nameOf = useOrganisationName();
  const partner: readonly Column<StatementRow>[] =
    useMe().organisation.kind === 'vendor'
      ? [
          {
            key: 'partner',
            label: say('partner'),
            cell: ({ partnerId }) => nameOf(partnerId),
            text: ({ partnerId }) => nameOf(partnerId),
          },
        ]
      : [];
  return [
    {
      key: 'number',
      label: say('number'),
      sort: { up: 'number', down: '-number' },
      cell: ({ id, number }) => (
        <Anchor component={Link} to={`/statements/${id}`} className="figures" inherit>
          {number}
        </Anchor>
      ),
      text: ({ number }) => number,
    },
    ...partner,
    { key: 'quarter', label: say('quarter'), cell: ({ quarter }) => quarter, text: ({ quarter }) => quarter },
    amountColumn(
      'total',
      say('total'),
      ({ total }) => total,
      ({ id }) => `statement.${id}.total`,
    ),
    statusColumn(say('status')),
    instantColumn('issuedAt', say('issued')),
    {
      key: 'payableFromOn',
      label: say('payableFrom'),
      cell: ({ payableFromOn }) => <Day of={payableFromOn} />,
      text: ({ payableFromOn }) => payableFromOn,
    },
  ];
};
