import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { amountColumn, instantColumn, statusColumn } from '../../../shared/lists/columns';
import { ListTable } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { Empty } from '../../../shared/ui/states';
import { partnerDealsQuery, type DealRow } from '../api/partners.query';
import { partnerMessages } from '../partners.messages';

/** What a partner registered. */
export const PartnerDeals = ({ partnerId }: Readonly<{ partnerId: string }>) => {
  const say = useText(partnerMessages);
  const columns: readonly Column<DealRow>[] = [
    {
      ...{ key: 'number', label: say('number') },
      cell: ({ id, number }) => (
        <Anchor component={Link} to={`/deals/${id}`} className="figures" inherit>
          {number}
        </Anchor>
      ),
      text: ({ number }) => number,
    },
    {
      ...{ key: 'customer', label: say('customer') },
      cell: ({ customer }) => customer.name,
      text: ({ customer }) => customer.name,
    },
    amountColumn('value', say('value'), ({ value }) => value),
    statusColumn(say('status')),
    instantColumn('submittedAt', say('submitted')),
  ];
  return (
    <ListTable
      title={say('deals')}
      query={partnerDealsQuery(partnerId)}
      columns={columns}
      idOf={({ id }) => id}
      empty={<Empty title={say('noDeals')}>{say('noDealsAbout')}</Empty>}
      exportName="deals"
    />
  );
};
