import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { amountColumn, countColumn, statusColumn } from '../../../shared/lists/columns';
import { ListTable } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { shipmentsOfDealQuery, type DealShipment } from '../api/shipments-of-deal.query';
import { dealMessages } from '../deals.messages';

/** What was shipped to a deal, and what of it came back. */
export const DealShipments = ({ dealId }: Readonly<{ dealId: string }>) => {
  const say = useText(dealMessages);
  const columns: readonly Column<DealShipment>[] = [
    {
      ...{ key: 'invoice', label: say('invoiceLine') },
      cell: ({ id, invoiceNo, invoiceLine }) => (
        <Anchor component={Link} to={`/shipments/${id}`} className="figures" inherit>
          {`${invoiceNo}/${invoiceLine}`}
        </Anchor>
      ),
      text: ({ invoiceNo, invoiceLine }) => `${invoiceNo}/${invoiceLine}`,
    },
    {
      ...{ key: 'shipOn', label: say('shippedOn') },
      cell: ({ shipOn }) => <Day of={shipOn} />,
      text: ({ shipOn }) => shipOn,
    },
    { key: 'sku', label: say('sku'), cell: ({ sku }) => sku, text: ({ sku }) => sku },
    countColumn('quantity', say('quantity'), ({ quantity }) => quantity),
    countColumn('returned', say('cameBack'), ({ returned }) => returned),
    amountColumn('unitNetPrice', say('unitPrice'), ({ unitNetPrice }) => unitNetPrice),
    statusColumn(say('status')),
    {
      ...{ key: 'serials', label: say('serials') },
      cell: ({ serials }) => serials.join(', '),
      text: ({ serials }) => serials.join(' '),
    },
  ];
  return (
    <ListTable
      title={say('shipments')}
      query={shipmentsOfDealQuery(dealId)}
      columns={columns}
      idOf={({ id }) => id}
      exportName="deal-shipments"
      empty={<Empty title={say('noShipments')}>{say('noShipmentsAbout')}</Empty>}
    />
  );
};
