import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { amountColumn, instantColumn, statusColumn, useStatusFilter } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Empty } from '../../../shared/ui/states';
import { adjustmentsQuery, type AdjustmentRow } from '../api/adjustments.query';
import { adjustmentMessages } from '../adjustments.messages';

const STATUSES = ['prepared', 'approved', 'rejected'] as const;

/** F4: amounts that two people adjusted by hand, and what waits for the second. */
export const AdjustmentsPage = () => {
  const say = useText(adjustmentMessages);
  const { values } = useListAddress();
  return (
    <ListPage
      title={say('adjustments')}
      query={adjustmentsQuery(STATUSES.find((one) => one === values.status))}
      columns={useColumns()}
      idOf={({ id }) => id}
      filters={[useStatusFilter(say('status'), STATUSES)]}
      exportName="adjustments"
      empty={<Empty title={say('none')}>{say('noneAbout')}</Empty>}
    />
  );
};

const useColumns = (): readonly Column<AdjustmentRow>[] => {
  const say = useText(adjustmentMessages);
  const nameOf = useOrganisationName();
  return [
    {
      ...{ key: 'invoice', label: say('invoice') },
      cell: ({ id, invoiceNo, invoiceLine }) => (
        <Anchor component={Link} to={`/adjustments/${id}`} inherit className="figures">
          {invoiceNo}/{invoiceLine}
        </Anchor>
      ),
      text: ({ invoiceNo, invoiceLine }) => `${invoiceNo}/${invoiceLine}`,
    },
    {
      ...{ key: 'partner', label: say('partner') },
      cell: ({ partnerId }) => nameOf(partnerId),
      text: ({ partnerId }) => nameOf(partnerId),
    },
    {
      ...{ key: 'quarter', label: say('quarter') },
      cell: ({ quarter }) => quarter,
      text: ({ quarter }) => quarter,
    },
    {
      ...{ key: 'reasonCode', label: say('reasonCode') },
      cell: ({ reasonCode }) => say(`reasonOf_${reasonCode}`),
      text: ({ reasonCode }) => reasonCode,
    },
    amountColumn('amount', say('amount'), ({ amount }) => amount),
    statusColumn(say('status')),
    instantColumn('preparedAt', say('preparedAt')),
  ];
};
