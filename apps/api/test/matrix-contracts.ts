import { apiId, EVENT_STORE, type EventStore } from '@channel/event-store';
import { CLOCK, stamped, type Clock } from '@channel/runtime';
import type { ServiceContractRegistered } from '@channel/services';
import { metaOf } from '@channel/testing/harness';
import type { Api } from './start-api';

/** A service contract, as its command would record it: nobody in these tests ships a service. */
export const putUnderContract = async (
  { app, settled }: Pick<Api, 'app' | 'settled'>,
  partnerId: string,
  number: string,
): Promise<Readonly<Record<string, string>>> => {
  const lineId = apiId('ship', number);
  const contractId = apiId('svct', lineId);
  const at = app.get<Clock>(CLOCK, { strict: false }).now();
  const data: ServiceContractRegistered['data'] = {
    ...{ contractId, programmeId: 'jpa-2023', partnerId, partnerCode: 'PTR-0042', number, lineId },
    ...{ kind: 'juniper-care', reference: null, distributorId: 'DIST-001', dealId: null },
    customer: { name: 'Halden Hospitals', country: 'US', domain: null },
    customerKey: 'US|halden hospitals',
    line: { sku: 'DEMO-CARE-EX-1Y', quantity: 1, unitNetPrice: { amount: '28700', currency: 'USD' } },
    ...{ serials: [`FX-${number}`], termMonths: 12, startsOn: '2026-09-01', endsOn: '2027-08-31' },
    ...{ startsAt: '2026-09-01T00:00:00.000Z', endsAt: '2027-09-01T00:00:00.000Z', notices: [] },
    ...{ baseContractId: null, renewsContractId: null, representatives: [], definitionVersion: 1 },
    ...{ registeredBy: 'pers_chen', registeredAt: at },
  };
  const meta = metaOf('chen', at);
  await app
    .get<EventStore>(EVENT_STORE, { strict: false })
    .append(`serviceContract-${contractId}`, 'noStream', {
      commandId: meta.commandId,
      events: [stamped({ type: 'ServiceContractRegistered', data }, meta)],
    });
  await settled();
  return { 'service-contracts': contractId };
};
