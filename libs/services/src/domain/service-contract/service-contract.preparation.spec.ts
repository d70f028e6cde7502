import {
  after,
  carePlus,
  contractAfter,
  drop,
  end,
  given,
  name,
  of,
  prepare,
  quote,
  register,
  returned,
  withdraw,
} from './service-contract.builders';

describe('C10 a contract that is prepared', () => {
  it('has what the line and the programme say, covers nothing, and says what is missing', () => {
    expect(after(prepare())[0]).toMatchObject({
      type: 'ServiceContractPrepared',
      data: {
        ...{ number: 'SC-2026-000001', kind: 'juniper-care', serials: ['FX01', 'FX02'], missing: [] },
        ...{ startsOn: '2026-04-15', endsOn: '2027-04-14', renewsContractId: null, representatives: [] },
        preparedAt: '2026-05-01T10:00:00.000Z',
      },
    });
    const waiting = contractAfter(prepare({ serials: [] }));
    expect(waiting).toMatchObject({ status: 'prepared', missing: ['serials'] });
    given(prepare()).when(end()).thenNothing();
    given(prepare())
      .when(returned({ owned: 0 }))
      .thenNothing();
    given(prepare()).when(quote()).thenRefused('CONTRACT_NOT_ACTIVE');
    given(prepare())
      .when(name(['pers_a', 'pers_b']))
      .thenRefused('CONTRACT_NOT_ACTIVE');
  });
  it('C1 C11 of Care Plus lacks who speaks for it, and the contract that it needs where that is not known', () => {
    const plus = { of: { ...of, contractId: 'svct_plus' }, rules: carePlus };
    expect(contractAfter(prepare(plus)).missing).toEqual(['base', 'representatives']);
    const base = contractAfter(register());
    const known = contractAfter(prepare({ ...plus, base }));
    expect(known).toMatchObject({
      missing: ['representatives'],
      registered: { baseContractId: 'svct_1' },
    });
  });
  it('holds once a person has registered it, under its number', () => {
    expect(contractAfter(prepare({ serials: [] }), register())).toMatchObject({
      ...{ status: 'active', missing: [], units: 2, serials: ['FX01', 'FX02'] },
      registered: { number: 'SC-2026-000001' },
    });
    given(prepare({ serials: [] }))
      .when(register({ serials: ['FX01'] }))
      .thenRefused('SERIALS_MISSING');
  });
  it('is said once, and again where something of it has changed; never of what is registered or withdrawn', () => {
    given(prepare()).when(prepare()).thenNothing();
    expect(contractAfter(prepare({ serials: [] }), prepare()).missing).toEqual([]);
    expect(contractAfter(prepare(), prepare({ dealId: 'deal_2' })).registered.dealId).toBe('deal_2');
    given(register()).when(prepare()).thenNothing();
    given(prepare(), withdraw()).when(prepare()).thenNothing();
    expect(contractAfter(prepare(), withdraw()).status).toBe('withdrawn');
  });
  it.each(['unmatched', 'returned'] as const)(
    'is none any more once its line is %s, and keeps its number for the next time',
    (because) => {
      expect(after(prepare(), drop(because)).at(-1)).toEqual({
        type: 'ContractPreparationDropped',
        data: { ...of, because, droppedAt: '2026-05-02T10:00:00.000Z' },
      });
      given(prepare(), drop(because)).when(quote()).thenRefused('CONTRACT_MISSING');
      given(prepare(), drop(because)).when(drop(because)).thenNothing();
      given(register()).when(drop(because)).thenNothing();
      expect(contractAfter(prepare(), drop(because), prepare()).status).toBe('prepared');
      expect(contractAfter(prepare(), drop(because), register()).status).toBe('active');
    },
  );
});
