import { dataOf, type RowOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { Role } from '../../../shared/session/session';

export type DealShipment = RowOf<'listShipmentLines'>;

/** Who reads what distributors reported. */
export const SHIPMENT_READERS: readonly Role[] = [
  'distributor.user',
  'distributor.admin',
  'channel.manager',
  'channel.lead',
  'finance.analyst',
  'finance.approver',
  'auditor',
];

const ROWS = 50;

/** Lines that belong to a deal, the last shipped first. */
export const shipmentsOfDealQuery = (dealId: string): ListQuery<DealShipment> => {
  const filter = { dealId: [dealId], sort: '-shipOn' as const };
  return {
    key: ['shipments', 'of-deal', dealId],
    file: { path: '/v1/shipment-lines', filter },
    page: (cursor) =>
      dataOf(
        api.GET('/v1/shipment-lines', {
          params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
        }),
      ),
  };
};
