import { apiId, EVENT_STORE, type EventStore } from '@channel/event-store';
import { CLOCK, stamped, type Clock } from '@channel/runtime';
import { metaOf } from '@channel/testing/harness';
import type { TitleTransferCharged, TitleTransferReported } from '@channel/transfers';
import type { Api } from './start-api';

/** A title transfer that is owed, as its command would record it: nobody in these tests is a provider. */
export const passOn = async (
  { app, settled }: Pick<Api, 'app' | 'settled'>,
  partnerId: string,
  number: string,
): Promise<Readonly<Record<string, string>>> => {
  const holdingId = apiId('ttrf', partnerId);
  const transferId = `${holdingId}-${apiId('ttrn', partnerId)}`;
  const at = app.get<Clock>(CLOCK, { strict: false }).now();
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const of = {
    ...{ holdingId, programmeId: 'jpa-2023', partnerId, lineId: apiId('ship', partnerId) },
    ...{ sku: 'EX4100-48P', transferId, number, quantity: 2 },
  };
  const reported: TitleTransferReported['data'] = {
    ...{ ...of, serials: [], endUser: { name: 'Halden Hospitals', country: 'US' }, owned: 5 },
    ...{ transferredAt: '2026-09-20T09:00:00.000Z', notification: null, approval: null },
    ...{ reportedBy: 'pers_chen', reportedAt: at },
  };
  const charged: TitleTransferCharged['data'] = {
    ...{ ...of, lacks: [{ mail: 'approval', because: 'missing' }], definitionVersion: 1 },
    ...{ listPrice: usd('10000'), providerPercent: '45', standardPercent: '30' },
    ...{ standardLevel: 'reseller', amount: usd('3000'), chargedOn: at.slice(0, 10), chargedAt: at },
  };
  const meta = metaOf('chen', at);
  const events = [
    stamped({ type: 'TitleTransferReported', data: reported }, meta),
    stamped({ type: 'TitleTransferCharged', data: charged }, meta),
  ];
  await app
    .get<EventStore>(EVENT_STORE, { strict: false })
    .append(`titleTransfer-${holdingId}`, 'noStream', { commandId: meta.commandId, events });
  await settled();
  return { 'title-transfers': transferId };
};
