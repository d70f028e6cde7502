import { apiId, EVENT_STORE, type EventStore } from '@channel/event-store';
import type { ProviderOrderRecorded, SalesForecastReported } from '@channel/providers';
import { CLOCK, stamped, type Clock } from '@channel/runtime';
import type { PosFileApplied, PosLine, PosLinesRecorded } from '@channel/shipments';
import { metaOf } from '@channel/testing/harness';
import type { Api } from './start-api';

/** A line of an order as its import would record it: nobody in these tests is a provider. */
export const order = async (
  { app, settled }: Pick<Api, 'app' | 'settled'>,
  partnerId: string,
  orderNo: string,
): Promise<void> => {
  const orderId = apiId('pord', `${partnerId}|${orderNo}|1`);
  const at = app.get<Clock>(CLOCK, { strict: false }).now();
  const data: ProviderOrderRecorded['data'] = {
    ...{ orderId, programmeId: 'jpa-2023', partnerId, orderNo, line: '1', submittedOn: '2026-09-20' },
    ...{ region: 'emea', track: 'wlan', sku: 'AP33-WW', quantity: 10, business: 'new' },
    tcv: { amount: '2500000', currency: 'USD' },
    endCustomer: { name: 'Halden Hospitals', country: 'US' },
    ...{ importId: apiId('impt', orderNo), recordedBy: 'pers_chen', recordedAt: at },
  };
  const meta = metaOf('chen', at);
  const events = [stamped({ type: 'ProviderOrderRecorded', data }, meta)];
  await app
    .get<EventStore>(EVENT_STORE, { strict: false })
    .append(`providerOrder-${orderId}`, 'noStream', { commandId: meta.commandId, events });
  await settled();
};

/** A forecast as its import would record it. */
export const expectSales = async (
  { app, settled }: Pick<Api, 'app' | 'settled'>,
  partnerId: string,
): Promise<void> => {
  const forecastId = apiId('sfct', `${partnerId}|2026-09`);
  const at = app.get<Clock>(CLOCK, { strict: false }).now();
  const data: SalesForecastReported['data'] = {
    ...{ forecastId, programmeId: 'jpa-2023', partnerId, period: '2026-09', reportedBy: 'pers_chen' },
    lines: [
      {
        ...{ track: 'wlan', customer: 'Halden Hospitals', closeMonth: '2026-12', probability: 60 },
        expectedTcv: { amount: '2500000', currency: 'USD' },
      },
    ],
    ...{ importId: apiId('impt', partnerId), reportedAt: at },
  };
  const meta = metaOf('chen', at);
  const events = [stamped({ type: 'SalesForecastReported', data }, meta)];
  await app
    .get<EventStore>(EVENT_STORE, { strict: false })
    .append(`salesForecast-${forecastId}`, 'noStream', { commandId: meta.commandId, events });
  await settled();
};

/** What a provider runs for a customer, as the import of its own report would record it. @returns the line */
export const reportOwnSale = async (
  { app, settled }: Pick<Api, 'app' | 'settled'>,
  partnerId: string,
): Promise<string> => {
  const lineId = apiId('ship', `${partnerId}|OWN-1|1`);
  const posFileId = apiId('impt', `${partnerId}|own`);
  const at = app.get<Clock>(CLOCK, { strict: false }).now();
  const sender = { posFileId, distributorId: partnerId };
  const line: PosLine = {
    ...{ lineId, row: 2, distributorId: partnerId, partnerId, reportPeriod: '2026-09', dealNumber: null },
    ...{ invoiceNo: 'OWN-1', invoiceLine: '1', invoiceOn: '2026-09-20', shipOn: '2026-09-20', type: 'sale' },
    customer: { name: 'Halden Hospitals', country: 'US', domain: null },
    ...{ sku: 'AP33-WW', family: 'AP', productLine: 'wireless', quantity: 1, serials: ['OWN1'], match: null },
    ...{ unitNetPrice: { amount: '129000', currency: 'USD' }, orderUse: 'own-service' },
  };
  const meta = metaOf('chen', at);
  const recorded: PosLinesRecorded = {
    type: 'PosLinesRecorded',
    data: { ...sender, chunk: 0, lines: [line] },
  };
  const applied: PosFileApplied = {
    type: 'PosFileApplied',
    data: {
      ...{
        ...sender,
        importId: apiId('impt', 'own'),
        fileHash: 'own',
        reportPeriods: ['2026-09'],
        chunks: 1,
      },
      ...{
        lineCount: 1,
        controlTotals: { USD: '129000' },
        digest: '',
        appliedBy: 'pers_chen',
        appliedAt: at,
      },
    },
  };
  await app.get<EventStore>(EVENT_STORE, { strict: false }).append(`posFile-${posFileId}`, 'noStream', {
    commandId: meta.commandId,
    events: [stamped(recorded, meta), stamped(applied, meta)],
  });
  await settled();
  return lineId;
};
