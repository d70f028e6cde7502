import { scenario } from '@channel/testing';
import { nfrAllowanceDecider, type ReleaseNfrUnits, type ReserveNfrUnits } from './nfr-allowance.decider';
import type { NfrUnitsReserved } from './nfr-allowance.events';

const given = scenario(nfrAllowanceDecider);
const at = '2026-09-07T09:00:00.000Z';
const order = {
  ...{ programmeId: 'jpa-2023', partnerId: 'prtn_alder', dealId: 'deal_1', bomId: 'bom_1' },
  ...{ year: '2026', units: 5, unitsPerYear: 8 },
};
const reserve = (data: Partial<ReserveNfrUnits['data']> = {}): ReserveNfrUnits => ({
  type: 'ReserveNfrUnits',
  data: { ...order, at, ...data },
});
const reserved = (data: Partial<NfrUnitsReserved['data']> = {}): NfrUnitsReserved => ({
  type: 'NfrUnitsReserved',
  data: { ...order, reservedAt: at, ...data },
});
const release: ReleaseNfrUnits = {
  type: 'ReleaseNfrUnits',
  data: { programmeId: 'jpa-2023', partnerId: 'prtn_alder', dealId: 'deal_1', at },
};

describe('req:J31 a year of products for demonstration', () => {
  it('is taken up to its last unit, in the order of the feed', () => {
    given().when(reserve()).then(reserved());
    const three = { dealId: 'deal_2', bomId: 'bom_2', units: 3 };
    given(reserved()).when(reserve(three)).then(reserved(three));
    given(reserved())
      .when(reserve({ ...three, units: 4 }))
      .thenNothing();
  });
  it('is one year: the next one begins with all of it', () => {
    const next = { dealId: 'deal_2', bomId: 'bom_2', units: 8, year: '2027' };
    given(reserved()).when(reserve(next)).then(reserved(next));
  });
  it('is taken once by a deal: a later version of its bill of materials stands in place of the one before', () => {
    given(reserved()).when(reserve()).thenNothing();
    given(reserved())
      .when(reserve({ bomId: 'bom_1b', units: 8 }))
      .then(reserved({ bomId: 'bom_1b', units: 8 }));
  });
  it('gets back what a deal that ended had taken, and no more', () => {
    const { unitsPerYear: _perYear, ...taken } = order;
    given(reserved())
      .when(release)
      .then({ type: 'NfrUnitsReleased', data: { ...taken, releasedAt: at } });
    given().when(release).thenNothing();
    const whole = { dealId: 'deal_2', bomId: 'bom_2', units: 8 };
    given(reserved(), { type: 'NfrUnitsReleased', data: { ...taken, releasedAt: at } })
      .when(reserve(whole))
      .then(reserved(whole));
  });
});
