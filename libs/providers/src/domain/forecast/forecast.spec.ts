import { actBy, scenario } from '@channel/testing';
import { forecastDecider } from './forecast.decider';
import type { ForecastLine, SalesForecastEvent } from './forecast.events';

const given = scenario(forecastDecider);
const nils = actBy('pers_nils');
const of = { forecastId: 'sfct_1', programmeId: 'jpa-2023', partnerId: 'prtn_1', period: '2026-08' };
const hotels: ForecastLine = {
  ...{ track: 'wlan', customer: 'Granite Hotels', closeMonth: '2026-11', probability: 60 },
  expectedTcv: { amount: '15000000', currency: 'USD' },
};
const clinics: ForecastLine = { ...hotels, customer: 'Northwind Clinics' };
const report = (...lines: readonly ForecastLine[]) =>
  ({ type: 'ReportSalesForecast', data: { of, lines, importId: 'impt_1', act: nils } }) as const;
const reported = (...lines: readonly ForecastLine[]): SalesForecastEvent => ({
  type: 'SalesForecastReported',
  data: { ...of, lines, importId: 'impt_1', reportedBy: nils.by, reportedAt: nils.at },
});

describe('req:J80 the forecast of a month', () => {
  it('is reported with its lines, or with none where nothing is expected', () => {
    given().when(report(hotels)).then(reported(hotels));
    given().when(report()).then(reported());
  });
  it('is told once more with what is new, and is nothing new when it is sent again', () => {
    given(reported(hotels)).when(report(hotels, clinics)).then(reported(clinics));
    given(reported(hotels))
      .when(report({ ...hotels, customer: ' granite  hotels' }))
      .thenNothing();
    given(reported()).when(report()).thenNothing();
  });
  it('holds of each customer, track and month what was said last', () => {
    const less = { ...hotels, probability: 30 };
    given(reported(hotels)).when(report(less)).then(reported(less));
    given(reported(hotels), reported(less)).when(report(less)).thenNothing();
  });
});
