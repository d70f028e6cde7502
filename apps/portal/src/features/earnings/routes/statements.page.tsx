import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { decimalOf } from '../../../shared/format/money';
import { useText } from '../../../shared/i18n/locale';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage, type Column } from '../../../shared/lists/list-page';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { useMe } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { statusMessages } from '../../../shared/status/status.messages';
import { Empty } from '../../../shared/ui/states';
import { Amount, Day, Instant } from '../../../shared/ui/values';
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
  };
};

/** P9: one statement for each closed quarter; finance sees those of all partners. */
export const StatementsPage = () => {
  const say = useText(earningMessages);
  const word = useText(statusMessages);
  const { values } = useListAddress();
  return (
    <ListPage
      title={say('statements')}
      query={statementsQuery(filterOf(values))}
      columns={useColumns()}
      idOf={({ id }) => id}
      filters={[
        {
          name: 'status',
          label: say('status'),
          options: STATUSES.map((value) => ({ value, label: word(value) })),
        },
      ]}
      searchable
      exportName="statements"
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
    {
      key: 'total',
      label: say('total'),
      numeric: true,
      cell: ({ total }) => <Amount of={total} />,
      text: ({ total }) => `${total.currency} ${decimalOf(total)}`,
    },
    {
      key: 'status',
      label: say('status'),
      cell: ({ status }) => <StatusWord status={status} />,
      text: ({ status }) => status,
    },
    {
      key: 'issuedAt',
      label: say('issued'),
      cell: ({ issuedAt }) => <Instant of={issuedAt} />,
      text: ({ issuedAt }) => issuedAt,
    },
    {
      key: 'payableFromOn',
      label: say('payableFrom'),
      cell: ({ payableFromOn }) => <Day of={payableFromOn} />,
      text: ({ payableFromOn }) => payableFromOn,
    },
  ];
};
