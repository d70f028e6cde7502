import {
  after,
  contractAfter,
  end,
  given,
  of,
  overlapping,
  quote,
  register,
  renewed,
  returned,
  usd,
  withdraw,
} from './service-contract.builders';

describe('C10 units of a contract that come back', () => {
  it('are covered no more: the contract is for what is left', () => {
    expect(after(register(), returned({ serials: ['FX01'] })).at(-1)).toEqual({
      type: 'ContractUnitsReturned',
      data: {
        ...{ ...of, number: 'SC-2026-000001', kind: 'juniper-care', serials: ['FX01'], byLineId: 'ship_9' },
        ...{ unitsReturned: 1, unitsLeft: 1, value: usd(28_700n), returnedOn: '2026-06-01' },
        notedAt: '2026-06-02T10:00:00.000Z',
      },
    });
    expect(contractAfter(register(), returned({ serials: ['FX01'] }))).toMatchObject({
      ...{ status: 'active', units: 1, serials: ['FX02'], returned: ['FX01'] },
    });
  });
  it('end it once nothing is left, all of them leave it', () => {
    const all = returned({ serials: ['FX01', 'FX02'] });
    expect(after(register(), all).at(-1)).toMatchObject({
      data: { serials: ['FX01', 'FX02'], unitsLeft: 0, value: usd(0n) },
    });
    expect(contractAfter(register(), all)).toMatchObject({ status: 'returned', serials: [] });
    for (const command of [end(), overlapping(), renewed(), returned({ owned: 0 })])
      given(register(), all).when(command).thenNothing();
    given(register(), all).when(quote()).thenRefused('CONTRACT_NOT_ACTIVE');
    given(register(), all).when(withdraw()).thenRefused('CONTRACT_NOT_ACTIVE');
  });
  it('are as many as its line lost, where no serial number says which', () => {
    const shorter = contractAfter(register(), returned({ owned: 1 }));
    expect(shorter).toMatchObject({ status: 'active', units: 1, serials: ['FX01', 'FX02'], returned: [] });
    expect(after(register(), returned({ owned: 0 })).at(-1)).toMatchObject({
      data: { serials: ['FX01', 'FX02'], unitsLeft: 0 },
    });
  });
  it('count once, whichever of its own line and that of the service comes back first', () => {
    const unit = returned({ serials: ['FX01'], owned: 2 });
    const unitAfterService = returned({ serials: ['FX01'], owned: 1 });
    const service = returned({ owned: 1, byLineId: 'ship_8' });
    given(register(), unit).when(service).thenNothing();
    expect(contractAfter(register(), service, unitAfterService)).toMatchObject({
      ...{ units: 1, serials: ['FX02'], returned: ['FX01'] },
    });
    // The second unit's own line: now both are gone.
    const other = returned({ serials: ['FX02'], owned: 1 });
    expect(contractAfter(register(), service, unitAfterService, other).status).toBe('returned');
  });
  it('are told once, and what is left never grows', () => {
    given(register(), returned({ serials: ['FX01'] }))
      .when(returned({ serials: ['FX01'] }))
      .thenNothing();
    given(register(), returned({ owned: 1 }))
      .when(returned({ owned: 2 }))
      .thenNothing();
    given(register())
      .when(returned({ owned: 5 }))
      .thenNothing();
  });
  it('leave nothing that has ended, and are no reason to leave of others', () => {
    given(register(), end())
      .when(returned({ owned: 0 }))
      .thenNothing();
    given(register())
      .when(returned({ serials: ['FX09'] }))
      .thenNothing();
    given()
      .when(returned({ owned: 0 }))
      .thenRefused('CONTRACT_MISSING');
  });
});
