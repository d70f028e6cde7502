import { present } from '@channel/kernel';
import { events, registered, submitBom } from '../../../domain/bom/bom.builders';
import { dealSubmitted, recorded } from '../../../domain/deal/deal.builders';
import type { DealEvent } from '../../../domain/deal/deal.events';
import { whenBomSubmittedReserveNfrUnits as automation } from './when-bom-submitted-reserve-nfr-units';

const react = (event: Parameters<typeof recorded>[0]) => automation.react(recorded(event) as never);
const submitted = (orderUse?: 'nfr') =>
  present(
    events(
      submitBom({ registration: { ...registered(true), ...(orderUse === undefined ? {} : { orderUse }) } }),
    )[0],
  );
const withdrawn = (data: object): DealEvent => ({
  type: 'DealWithdrawn',
  data: {
    ...{ dealId: 'deal_1', partnerId: 'prtn_alder', opportunityIds: [] },
    ...{ withdrawnBy: 'pers_priya', withdrawnAt: '2026-09-08T09:00:00.000Z', ...data },
  },
});

describe('req:J31 what is ordered for demonstration', () => {
  it('takes from the year of its partner with each version of its bill of materials', () =>
    expect(react(submitted('nfr'))).toEqual([
      {
        ...{ do: 'send', n: 0, lane: 'deal_1' },
        command: { type: 'ReserveNfrUnits', data: { dealId: 'deal_1', bomId: 'bom_1' } },
      },
    ]));
  it('takes it anew when its registration comes again', () =>
    expect(react(dealSubmitted({ orderUse: 'nfr' }))).toMatchObject([
      { command: { type: 'ReserveNfrUnits', data: { dealId: 'deal_1', bomId: null } } },
    ]));
  it('gives it back when its deal ends without an order', () =>
    expect(react(withdrawn({ orderUse: 'nfr' }))).toEqual([
      {
        ...{ do: 'send', n: 0, lane: 'deal_1' },
        command: { type: 'ReleaseNfrUnits', data: { dealId: 'deal_1' } },
      },
    ]));
  it('what is for resale takes and gives nothing', () =>
    expect([submitted(), dealSubmitted(), withdrawn({})].flatMap(react)).toEqual([]));
});
