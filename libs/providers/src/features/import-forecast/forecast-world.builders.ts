import type { ImportContext } from '@channel/imports';
import { jpa2023 } from '@channel/programs';
import type { DeciderRunner } from '@channel/runtime';
import { metaOf, personOf } from '@channel/testing/harness';
import { evolve, initial, type Forecast } from '../../domain/forecast/forecast';
import type { ProviderSenders } from '../../provider-senders';
import { ForecastKind } from './forecast.kind';

// What the files meet: PTR-0131, a provider that has sent for August that Granite Hotels will order 150,000.00 in November with
// 60 percent. It is 7 September 2026. Without database and log.

const at = '2026-09-07T09:00:00.000Z';
const NORRSKEN = 'prtn_norrsken';

const received: Forecast = evolve(initial, {
  type: 'SalesForecastReported',
  data: {
    ...{ forecastId: 'sfct_1', programmeId: jpa2023.programmeId, partnerId: NORRSKEN, period: '2026-08' },
    lines: [
      {
        ...{ track: 'wlan', customer: 'Granite Hotels', closeMonth: '2026-11', probability: 60 },
        expectedTcv: { amount: '15000000', currency: 'USD' },
      },
    ],
    ...{ importId: 'impt_0', reportedBy: 'pers_nils', reportedAt: at },
  },
});
const senders = {
  find: () =>
    Promise.resolve({
      standing: { partnerId: NORRSKEN, programmeId: jpa2023.programmeId, code: 'PTR-0131' },
      programme: { day: '2026-09-07', zone: 'UTC', inForce: { definition: jpa2023 } },
    }),
} as unknown as ProviderSenders;

/** A command that was sent, and to which forecast. */
export type Sent = Readonly<{
  id: string;
  command: Readonly<{ data: Readonly<{ lines: readonly unknown[] }> }>;
}>;
/** @param idOfAugust the forecast that was received before */
export const forecastKind = (idOfAugust: string, sent: Sent[] = []): ForecastKind =>
  new ForecastKind(senders, {
    load: (_decider: unknown, id: string) =>
      Promise.resolve({ state: id === idOfAugust ? received : initial, revision: 0n }),
    run: (_decider: unknown, id: string, command: Sent['command']) => {
      sent.push({ id, command });
      return Promise.resolve({ kind: 'accepted' });
    },
  } as unknown as DeciderRunner);

export const forecastContext = (options: ImportContext['options'] = {}): ImportContext => ({
  ...{ importId: 'impt_1', fileHash: 'h', fileName: 'f.csv', options, unreadable: 0 },
  sender: { id: 'pers_nils', orgId: NORRSKEN, orgKind: 'partner' },
  meta: metaOf(personOf('nils', NORRSKEN), at),
  progress: () => Promise.resolve(),
});
