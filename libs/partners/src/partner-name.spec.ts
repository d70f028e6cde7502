import { PARTNER_CODE } from './partner-code';
import { partnerName } from './partner-name';

describe('case:B13 the code of a partner', () => {
  it.each(['PTR-0042', 'DIST-001', 'ACME', '7-ELEVEN', 'PTR-2026-0042', 'A-2026-1'])('is %s', (code) => {
    expect([PARTNER_CODE.pattern.test(code), partnerName.form.test(code)]).toEqual([true, true]);
  });
  it.each([
    ...['DR-2026-000001', 'QT-2026-000028', 'PB-2026-000009', 'MOU-2026-000001', 'SL-2026-1000000'],
    ...['ST-2026Q2-PTR0042', 'RR-2026Q3-01', 'ptr-0042', 'PTR--1', ''],
  ])('is never %j: a filter by it is refused, whoever exists', (code) => {
    expect([PARTNER_CODE.pattern.test(code), partnerName.form.test(code)]).toEqual([false, false]);
  });
  it('of the vendor names no partner', () => {
    expect([partnerName.form.test('VENDOR'), partnerName.form.test('VENDORS')]).toEqual([false, true]);
  });
});
