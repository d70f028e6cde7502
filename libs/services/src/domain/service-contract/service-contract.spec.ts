import {
  actOf,
  after,
  ahead,
  carePlus,
  contractAfter,
  end,
  given,
  name,
  of,
  overlapping,
  quote,
  register,
  renewed,
  start,
  usd,
  withdraw,
} from './service-contract.builders';

const base = contractAfter(register());
const two = ['pers_paula', 'pers_piet'];
const plus = (overrides: Parameters<typeof register>[0] = {}) =>
  register({
    ...{ of: { ...of, contractId: 'svct_plus' }, rules: carePlus, base, representatives: two },
    ...overrides,
  });

describe('a service contract', () => {
  it('C10 is a shipped line with its term and the serial number of each unit', () => {
    expect(after(register())[0]).toMatchObject({
      type: 'ServiceContractRegistered',
      data: {
        ...{ number: 'SC-2026-000001', kind: 'juniper-care', serials: ['FX01', 'FX02'] },
        ...{ startsOn: '2026-04-15', endsOn: '2027-04-14', endsAt: '2027-04-15T00:00:00.000Z' },
        notices: [{ on: '2027-01-14' }, { on: '2027-02-13' }, { on: '2027-03-15' }],
      },
    });
    expect(contractAfter(register()).status).toBe('active');
  });
  it('T1 of 29 February ends on 27 February', () =>
    expect(contractAfter(register({ startsOn: '2028-02-29' })).registered.endsOn).toBe('2029-02-27'));
  it('C10 SERIALS_MISSING SERIALS_ABOVE_UNITS SERIAL_DOUBLED', () => {
    given()
      .when(register({ serials: ['FX01'] }))
      .thenRefused('SERIALS_MISSING');
    given()
      .when(register({ serials: [] }))
      .thenRefused('SERIALS_MISSING');
    given()
      .when(register({ serials: ['FX01', 'FX02', 'FX03'] }))
      .thenRefused('SERIALS_ABOVE_UNITS');
    given()
      .when(register({ serials: ['FX01', 'FX01'] }))
      .thenRefused('SERIAL_DOUBLED');
    // Units are told apart by their numbers, however they are spelt.
    given()
      .when(register({ serials: ['FX01', ' fx 01'] }))
      .thenRefused('SERIAL_DOUBLED');
  });
  it('ALREADY_REGISTERED CONTRACT_OVER HUMAN_REQUIRED', () => {
    given(register()).when(register()).thenRefused('ALREADY_REGISTERED');
    given()
      .when(register({ startsOn: '2025-04-30' }))
      .thenRefused('CONTRACT_OVER');
    // Its last day is today.
    expect(contractAfter(register({ startsOn: '2025-05-02' })).registered.endsOn).toBe('2026-05-01');
    given()
      .when(register({ act: actOf('job', '2026-05-01', 'machine') }))
      .thenRefused('HUMAN_REQUIRED');
  });
  it('CONTRACT_OVERLAP of units that another contract covers in these days', () =>
    given()
      .when(register({ covered: ['FX02'] }))
      .thenRefused('CONTRACT_OVERLAP'));
  it('begins on its first day where that is to come', () => {
    const planned = register({ startsOn: '2026-06-01' });
    expect(contractAfter(planned).status).toBe('planned');
    given(planned).when(start('2026-05-31T23:00:00.000Z')).thenNothing();
    given(planned)
      .when(start('2026-06-01T00:00:00.000Z'))
      .then({
        type: 'ServiceContractStarted',
        data: { ...of, startsOn: '2026-06-01', startedAt: '2026-06-01T00:00:00.000Z' },
      });
    given(register()).when(start('2026-06-01T00:00:00.000Z')).thenNothing();
  });
});

describe('C1 Care Plus', () => {
  it('needs an active contract of Juniper Care of the same customer: CONTRACT_NOT_ACTIVE', () => {
    expect(contractAfter(plus()).registered.baseContractId).toBe('svct_1');
    const isRefused = (overrides: Parameters<typeof register>[0]) =>
      given().when(plus(overrides)).thenRefused('CONTRACT_NOT_ACTIVE');
    isRefused({ base: undefined });
    isRefused({ base: null });
    isRefused({ customerKey: 'US|other.example' });
    isRefused({ base: contractAfter(plus()) });
    isRefused({ base: contractAfter(register(), withdraw()) });
    isRefused({ base: contractAfter(register(), end()) });
    // A day before the contract that it needs begins, and one after it has ended.
    isRefused({ startsOn: '2026-04-14' });
    isRefused({ startsOn: '2027-04-15' });
    expect(contractAfter(plus({ startsOn: '2027-04-14' })).status).toBe('planned');
  });
  it('C11 CONTACTS_OUT_OF_RANGE REPRESENTATIVE_FOREIGN: 2 to 6 representatives, each of the partner', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `pers_${String(index)}`);
    for (const count of [0, 1, 7])
      given()
        .when(plus({ representatives: many(count) }))
        .thenRefused('CONTACTS_OUT_OF_RANGE');
    for (const count of [2, 6])
      expect(contractAfter(plus({ representatives: many(count) })).representatives).toHaveLength(count);
    // The same person twice is one.
    given()
      .when(plus({ representatives: ['pers_paula', 'pers_paula'] }))
      .thenRefused('CONTACTS_OUT_OF_RANGE');
    given()
      .when(plus({ strangers: ['pers_piet'] }))
      .thenRefused('REPRESENTATIVE_FOREIGN');
    given()
      .when(register({ representatives: two }))
      .thenRefused('CONTACTS_OUT_OF_RANGE');
  });
  it('C11 has others named in their place, as long as it holds: CONTRACT_NOT_ACTIVE', () => {
    expect(contractAfter(plus(), name(['pers_piet', 'pers_quinn'])).representatives).toEqual([
      'pers_piet',
      'pers_quinn',
    ]);
    given(plus())
      .when(name(['pers_piet']))
      .thenRefused('CONTACTS_OUT_OF_RANGE');
    given(plus())
      .when(name(two, ['pers_piet']))
      .thenRefused('REPRESENTATIVE_FOREIGN');
    given(plus(), withdraw()).when(name(two)).thenRefused('CONTRACT_NOT_ACTIVE');
    given().when(name(two)).thenRefused('CONTRACT_MISSING');
  });
});

describe('J72 the renewal of a contract', () => {
  it('is told on its days, once each, and no more once it is renewed', () => {
    given(register())
      .when(ahead('2027-01-14'))
      .then({
        type: 'ContractRenewalAhead',
        data: {
          ...{ ...of, number: 'SC-2026-000001', endsOn: '2027-04-14', endsAt: '2027-04-15T00:00:00.000Z' },
          ...{ notedOn: '2027-01-14', notedAt: '2027-01-14T00:00:00.000Z' },
        },
      });
    expect(contractAfter(register(), ahead('2027-01-14')).renewal).toBe('due');
    given(register(), ahead('2027-01-14')).when(ahead('2027-01-14')).thenNothing();
    given(register(), renewed()).when(ahead('2027-01-14')).thenNothing();
    given(register(), withdraw()).when(ahead('2027-01-14')).thenNothing();
  });
  it('J52 is quoted from its lines at the prices of the day, marked as a renewal', () => {
    expect(after(register(), quote()).at(-1)).toMatchObject({
      type: 'RenewalQuoted',
      data: { quoteType: 'renewal', net: usd(60_200n), quotedOn: '2027-02-01', validUntilOn: '2027-03-03' },
    });
    expect(contractAfter(register(), ahead('2027-01-14'), quote(), ahead('2027-02-13')).renewal).toBe(
      'quoted',
    );
    given(register(), renewed()).when(quote()).thenRefused('ALREADY_RENEWED');
    given(register(), end()).when(quote()).thenRefused('CONTRACT_NOT_ACTIVE');
  });
  it('J52 is another contract of the kind and customer, which begins after this one', () => {
    const next = (overrides: Parameters<typeof register>[0] = {}) =>
      register({
        ...{ of: { ...of, contractId: 'svct_2' }, renews: base, startsOn: '2027-04-15' },
        ...overrides,
      });
    expect(contractAfter(next()).registered.renewsContractId).toBe('svct_1');
    expect(contractAfter(next({ renews: contractAfter(register(), end()) })).status).toBe('planned');
    given()
      .when(next({ startsOn: '2027-04-14' }))
      .thenRefused('CONTRACT_OVERLAP');
    for (const renews of [null, contractAfter(plus()), contractAfter(register(), withdraw())])
      given().when(next({ renews })).thenRefused('CONTRACT_NOT_ACTIVE');
    given()
      .when(next({ customerKey: 'US|other.example' }))
      .thenRefused('CONTRACT_NOT_ACTIVE');
  });
  it('is done by the first contract that renews it, also late', () => {
    expect(contractAfter(register(), renewed()).renewedBy).toBe('svct_2');
    given(register(), renewed()).when(renewed('svct_3')).thenNothing();
    expect(contractAfter(register(), end()).renewal).toBe('lapsed');
    expect(contractAfter(register(), end(), renewed()).renewal).toBe('renewed');
    given(register(), withdraw()).when(renewed()).thenNothing();
  });
});

describe('the end of a contract', () => {
  it('comes when its last day is over, and says whether it was renewed', () => {
    given(register()).when(end('2027-04-14T23:59:59.999Z')).thenNothing();
    expect(after(register(), renewed(), end()).at(-1)).toMatchObject({
      type: 'ServiceContractEnded',
      data: { endsOn: '2027-04-14', renewed: true },
    });
    given(register(), end()).when(end()).thenNothing();
  });
  it('is its withdrawal, with a reason, by a person: REASON_MISSING HUMAN_REQUIRED CONTRACT_NOT_ACTIVE', () => {
    expect(after(register(), withdraw()).at(-1)).toMatchObject({
      type: 'ServiceContractWithdrawn',
      data: { kind: 'juniper-care', serials: ['FX01', 'FX02'], reason: 'Another site.' },
    });
    given(register()).when(withdraw(' ')).thenRefused('REASON_MISSING');
    given(register())
      .when({
        type: 'WithdrawServiceContract',
        data: { reason: 'x', act: actOf('j', '2026-05-02', 'machine') },
      })
      .thenRefused('HUMAN_REQUIRED');
    given(register(), withdraw()).when(withdraw()).thenRefused('CONTRACT_NOT_ACTIVE');
  });
  it('is an overlap that came in between: it covers nothing', () => {
    expect(contractAfter(register(), overlapping())).toMatchObject({
      status: 'overlapping',
      overlap: 'FX02',
    });
    given(register(), overlapping()).when(overlapping('FX01')).thenNothing();
    given(register(), overlapping()).when(end()).thenNothing();
    expect(contractAfter(register(), overlapping(), withdraw()).status).toBe('withdrawn');
  });
});
