import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { amountColumn, countColumn, statusColumn, useStatusFilter } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { useMe } from '../../../shared/session/session';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { shipmentsQuery, type ShipmentRow } from '../api/shipments.query';
import { shipmentMessages } from '../shipments.messages';

const STATUSES = [
  'matched',
  'unmatched',
  'not_a_deal',
  'returned',
  'linked',
  'unlinked',
  'cancelled',
] as const;
const TYPES = ['sale', 'return', 'demo'] as const;
const DEVIATIONS = ['PRICE_DEVIATES', 'CURRENCY_DEVIATES'] as const;
const ORDERS = ['shipOn', '-shipOn'] as const;
/** Approved prices are for the vendor alone, so is what rests on them. */
const VENDOR_ORDERS = [...ORDERS, 'deviation', '-deviation'] as const;

/** D7: what distributors reported, and which deal each line belongs to. */
export const ShipmentsPage = () => {
  const say = useText(shipmentMessages);
  const { values } = useListAddress();
  const vendor = useMe().organisation.kind === 'vendor';
  const status = STATUSES.filter((one) => one === values.status);
  const deviation = DEVIATIONS.filter((one) => vendor && one === values.deviation);
  const orders = vendor ? VENDOR_ORDERS : ORDERS;
  const type = TYPES.filter((one) => one === values.type);
  return (
    <ListPage
      title={say('shipments')}
      query={shipmentsQuery({
        ...(status.length > 0 ? { status } : {}),
        ...(type.length > 0 ? { type } : {}),
        ...(deviation.length > 0 ? { deviation } : {}),
        ...(values.q === undefined ? {} : { q: values.q }),
        sort: orders.find((one) => one === values.sort) ?? '-shipOn',
      })}
      columns={useColumns()}
      idOf={({ id }) => id}
      filters={[
        useStatusFilter(say('status'), STATUSES),
        {
          ...{ name: 'type', label: say('type') },
          options: TYPES.map((value) => ({ value, label: say(value) })),
        },
        ...(vendor
          ? [
              {
                ...{ name: 'deviation', label: say('price') },
                options: DEVIATIONS.map((value) => ({ value, label: say(value) })),
              },
            ]
          : []),
      ]}
      searchable
      empty={<Empty title={say('noShipments')}>{say('noShipmentsAbout')}</Empty>}
      exportName="shipments"
    />
  );
};

const useColumns = (): readonly Column<ShipmentRow>[] => {
  const say = useText(shipmentMessages);
  const nameOf = useOrganisationName();
  const vendor = useMe().organisation.kind === 'vendor';
  return [
    {
      ...{ key: 'line', label: say('line') },
      cell: ({ id, invoiceNo, invoiceLine }) => (
        <Anchor component={Link} to={`/shipments/${id}`} className="figures" inherit>
          {`${invoiceNo}/${invoiceLine}`}
        </Anchor>
      ),
      text: ({ invoiceNo, invoiceLine }) => `${invoiceNo}/${invoiceLine}`,
    },
    {
      ...{ key: 'shipOn', label: say('shipped'), sort: { up: 'shipOn', down: '-shipOn' } },
      cell: ({ shipOn }) => <Day of={shipOn} />,
      text: ({ shipOn }) => shipOn,
    },
    {
      ...{ key: 'customer', label: say('customer') },
      cell: ({ customer, partnerId }) => (
        <>
          {customer.name}
          <Text size="sm" c="dimmed">
            {nameOf(partnerId, '')}
          </Text>
        </>
      ),
      text: ({ customer }) => customer.name,
    },
    ...(vendor
      ? [
          {
            ...{ key: 'distributor', label: say('distributor') },
            cell: ({ distributorId }: ShipmentRow) => nameOf(distributorId),
            text: ({ distributorId }: ShipmentRow) => nameOf(distributorId),
          },
        ]
      : []),
    {
      key: 'sku',
      label: say('sku'),
      cell: ({ sku }) => <span className="figures">{sku}</span>,
      text: ({ sku }) => sku,
    },
    countColumn('quantity', say('quantity'), ({ quantity }) => quantity),
    amountColumn('unitNetPrice', say('unitPrice'), ({ unitNetPrice }) => unitNetPrice),
    ...(vendor
      ? [
          {
            ...amountColumn(
              'deviation',
              say('otherwiseApproved'),
              ({ deviation }: ShipmentRow) => deviation?.approved ?? null,
            ),
            sort: { up: 'deviation', down: '-deviation' },
          },
        ]
      : []),
    {
      ...{ key: 'dealNumber', label: say('deal') },
      cell: ({ dealId, dealNumber }) =>
        dealId === null ? (
          '–'
        ) : (
          <Anchor component={Link} to={`/deals/${dealId}`} className="figures" inherit>
            {dealNumber ?? say('deal')}
          </Anchor>
        ),
      text: ({ dealNumber }) => dealNumber ?? '',
    },
    statusColumn(say('status')),
  ];
};
