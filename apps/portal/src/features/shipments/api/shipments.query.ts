import { dataOf, type AnswerOf, type BodyOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { useCommand } from '../../../shared/api/use-command';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';
import { wholeSales } from './whole-sales';

export type ShipmentRow = RowOf<'listShipmentLines'>;
export type Shipment = AnswerOf<'getShipmentLine'>;
export type ShipmentFilter = Omit<QueryOf<'listShipmentLines'>, 'cursor' | 'limit'>;

const ROWS = 50;

export const shipmentsQuery = (filter: ShipmentFilter): ListQuery<ShipmentRow> => ({
  key: ['shipments', 'list', filter],
  file: { path: '/v1/shipment-lines', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/shipment-lines', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const shipmentQuery = (lineId: string) =>
  queryOptions({
    queryKey: ['shipments', 'record', lineId],
    queryFn: () => dataOf(api.GET('/v1/shipment-lines/{lineId}', { params: { path: { lineId } } })),
  });

/** Number and customer of a deal that a line belongs to, or may. */
export const dealNameQuery = (dealId: string) =>
  queryOptions({
    queryKey: ['deals', 'name', dealId],
    queryFn: async () => {
      const { number, customer } = await dataOf(
        api.GET('/v1/deals/{dealId}', { params: { path: { dealId } } }),
      );
      return { number, customer: customer.name };
    },
  });

/** Sales of the same part to the same partner, which a return may take back; of one that is split all of it, once. */
export const salesQuery = ({ partnerId, distributorId, sku }: Shipment) =>
  queryOptions({
    queryKey: ['shipments', 'sales', partnerId, distributorId, sku],
    queryFn: async () => {
      const { data } = await dataOf(
        api.GET('/v1/shipment-lines', {
          params: {
            query: {
              ...{ partnerId: [partnerId], distributorId: [distributorId], sku: [sku] },
              ...{ type: ['sale'], sort: '-shipOn', limit: 100 },
            },
          },
        }),
      );
      return wholeSales(data);
    },
  });

const MOST = 100;
/** Lines that wait for a match, as their list has them first. */
export const matchQueueQuery = queryOptions({
  queryKey: ['shipments', 'queue'],
  queryFn: async () => {
    const { data } = await dataOf(
      api.GET('/v1/shipment-lines', {
        params: { query: { status: ['unmatched'], sort: '-shipOn', limit: MOST } },
      }),
    );
    return data.map(({ id }) => id);
  },
});

type On = Readonly<{ line: Pick<Shipment, 'id'>; onDone: () => void }>;
const CHANGES = [['shipments']];

export const useMatch = ({ line, onDone }: On) =>
  useCommand(
    (body: BodyOf<'matchShipmentLine'>, header) =>
      api.POST('/v1/shipment-lines/{lineId}/match', { params: { path: { lineId: line.id }, header }, body }),
    { changes: CHANGES, onDone },
  );

export const useSplit = ({ line, onDone }: On) =>
  useCommand(
    (body: BodyOf<'splitShipmentLine'>, header) =>
      api.POST('/v1/shipment-lines/{lineId}/split', { params: { path: { lineId: line.id }, header }, body }),
    { changes: CHANGES, onDone },
  );

export const useUnmatch = ({ line, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      api.POST('/v1/shipment-lines/{lineId}/unmatch', {
        params: { path: { lineId: line.id }, header },
        body: { reason },
      }),
    { changes: CHANGES, onDone },
  );

export const useMarkNotADeal = ({ line, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      api.POST('/v1/shipment-lines/{lineId}/mark-not-a-deal', {
        params: { path: { lineId: line.id }, header },
        body: { reason },
      }),
    { changes: CHANGES, onDone },
  );

export const useUndo = ({ line, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      api.POST('/v1/shipment-lines/{lineId}/undo', { params: { path: { lineId: line.id }, header } }),
    { changes: CHANGES, onDone },
  );

export const useLinkReturn = ({ line, onDone }: On) =>
  useCommand(
    (body: BodyOf<'linkReturn'>, header) =>
      api.POST('/v1/shipment-lines/{lineId}/link-return', {
        params: { path: { lineId: line.id }, header },
        body,
      }),
    { changes: CHANGES, onDone },
  );

export const lineHistory = (lineId: string): HistoryQuery => ({
  key: ['shipments', 'history', lineId],
  read: () => dataOf(api.GET('/v1/shipment-lines/{lineId}/history', { params: { path: { lineId } } })),
});
