import type { ImportContext } from '@channel/imports';
import { jpa2023 } from '@channel/programs';
import { metaOf, personOf } from '@channel/testing/harness';
import type { ProviderOn } from '../../domain/order/judge-order';
import { evolve, initial, type Order } from '../../domain/order/order';
import type { OrderSurroundings } from '../../order-surroundings';
import type { ProviderSenders } from '../../provider-senders';
import { OrdersKind } from './orders.kind';
import type { DeciderRunner } from '@channel/runtime';

// What the files meet: a provider since 4 August 2026, authorised for EMEA, that lacks what the track SD-WAN asks for. Line
// 1 of PO-100 was received before. It is 7 September 2026. Without database and log.

export const at = '2026-09-07T09:00:00.000Z';
export const NORRSKEN = 'prtn_norrsken';
const FAMILIES: Readonly<Record<string, string>> = {
  'AP33-WW': 'AP',
  'SRX340-SYS-JB': 'BRANCH_SRX',
  SSR120: 'SSR',
  'EX4100-48P': 'EX',
};
const catalogue: Pick<ProviderOn, 'partOf' | 'nearTo'> = {
  partOf: (sent) => {
    const sku = sent === 'AP33WW' ? 'AP33-WW' : sent;
    const family = FAMILIES[sku];
    return family === undefined ? undefined : { sku, family };
  },
  nearTo: (sku) => Object.keys(FAMILIES).filter((known) => known.startsWith(sku.slice(0, 3))),
};
const LACKING = {
  track: 'SD-WAN',
  unmet: [{ missing: '2 more people with Session Smart SD-WAN accreditation' }],
};
export const surroundings = {
  on: ({ day }: Readonly<{ day: string }>): Promise<ProviderOn> =>
    Promise.resolve({
      ...catalogue,
      ...(day < '2026-08-04' ? {} : { regions: ['emea'] }),
      tracks: jpa2023.tracks,
      closed: [LACKING],
    }),
} as unknown as OrderSurroundings;

const received: Order = evolve(initial, {
  type: 'ProviderOrderRecorded',
  data: {
    ...{ orderId: 'pord_1', programmeId: jpa2023.programmeId, partnerId: NORRSKEN, orderNo: 'PO-100' },
    ...{ line: '1', submittedOn: '2026-08-10', region: 'emea', track: 'wlan', sku: 'AP33-WW', quantity: 10 },
    ...{ tcv: { amount: '2500000', currency: 'USD' }, business: 'new', importId: 'impt_0' },
    endCustomer: { name: 'Halden Hospitals', country: 'NO' },
    ...{ recordedBy: 'pers_nils', recordedAt: at },
  },
});
export type Sent = Readonly<{ id: string; command: unknown }>;
/** Lines by the key of their order; what is sent to them is kept. */
const runnerOf = (sent: Sent[], idOfReceived: string): DeciderRunner =>
  ({
    load: (_decider: unknown, id: string) =>
      Promise.resolve({ state: id === idOfReceived ? received : initial, revision: 0n }),
    run: (_decider: unknown, id: string, command: unknown) => {
      sent.push({ id, command });
      return Promise.resolve({ kind: 'accepted' });
    },
  }) as unknown as DeciderRunner;

const provider = {
  standing: { partnerId: NORRSKEN, programmeId: jpa2023.programmeId },
  programme: { day: '2026-09-07', zone: 'UTC' },
};
export const senders = { find: () => Promise.resolve(provider) } as unknown as ProviderSenders;
export const nobody = {
  find: () => Promise.resolve({ code: 'SENDER_NOT_AUTHORISED', detail: 'Only a provider.' }),
} as unknown as ProviderSenders;

export const ordersKind = (of: ProviderSenders, idOfReceived: string, sent: Sent[] = []): OrdersKind =>
  new OrdersKind(of, surroundings, runnerOf(sent, idOfReceived));

export const context: ImportContext = {
  ...{ importId: 'impt_1', fileHash: 'h', fileName: 'f.csv', options: {}, unreadable: 0 },
  sender: { id: 'pers_nils', orgId: NORRSKEN, orgKind: 'partner' },
  meta: metaOf(personOf('nils', NORRSKEN), at),
  progress: () => Promise.resolve(),
};
