import { actOf, usd } from '../fund/fund.builders';
import { balanceOf } from './mou.balance';
import {
  active,
  after,
  end,
  given,
  milestone,
  mouAfter,
  propose,
  reached,
  revise,
  sign,
  submit,
  terminate,
} from './mou.builders';

describe('req:J46 the terms of a co-investment', () => {
  it('are proposed with objectives, areas and milestones, and stand once', () => {
    expect(mouAfter(propose())).toMatchObject({ status: 'proposed', proposed: 1, inForce: null });
    given(propose()).when(propose()).thenNothing();
  });
  it.each([
    ['elite', 'elite'],
    ['no level', null],
  ])('LEVEL_TOO_LOW: not with %s', (_what, level) =>
    given().when(propose({}, { level })).thenRefused('LEVEL_TOO_LOW'),
  );
  it('MILESTONES_EXCEED_TOTAL: to the cent', () => {
    const both = [milestone('a', 4_000), milestone('b', 6_000)];
    expect(mouAfter(propose({ milestones: both })).status).toBe('proposed');
    given()
      .when(propose({ milestones: [...both, milestone('c', 1)] }))
      .thenRefused('MILESTONES_EXCEED_TOTAL');
  });
  it('CURRENCY_DIFFERS AMOUNT_OUT_OF_RANGE: in the programme’s currency, and about more than nothing', () => {
    const eur = { amount: { amount: '1', currency: 'EUR' } };
    given()
      .when(propose({ milestones: [milestone('a', 1, '2026-06-30', eur)] }))
      .thenRefused('CURRENCY_DIFFERS', 'CURRENCY_DIFFERS');
    given()
      .when(propose({ milestones: [milestone('a', 0)] }))
      .thenRefused('AMOUNT_OUT_OF_RANGE', 'AMOUNT_OUT_OF_RANGE');
  });
  it('MILESTONE_OUTSIDE_DATES: on the last day at the latest', () => {
    expect(mouAfter(propose({ milestones: [milestone('a', 1, '2026-12-31')] })).status).toBe('proposed');
    given()
      .when(propose({ milestones: [milestone('a', 1, '2027-01-01')] }))
      .thenRefused('MILESTONE_OUTSIDE_DATES', 'MILESTONE_OUTSIDE_DATES');
    given()
      .when(propose({ endsOn: '2026-04-30', milestones: [milestone('a', 1, '2026-04-30')] }))
      .thenRefused('MILESTONE_OUTSIDE_DATES');
  });
  it('MILESTONE_TWICE PROOF_MISSING R29: each has a key, what shows it, and of a service its fair value', () => {
    given()
      .when(propose({ milestones: [milestone('a', 1), milestone('a', 2)] }))
      .thenRefused('MILESTONE_TWICE', 'MILESTONE_TWICE');
    const shownBy = (...proofs: readonly string[]) => [milestone('a', 1, '2026-06-30', { proofs })];
    given()
      .when(propose({ milestones: shownBy() }))
      .thenRefused('PROOF_MISSING', 'PROOF_MISSING');
    const accounting = 'distinct-service';
    given()
      .when(propose({ accounting, milestones: shownBy('report') }))
      .thenRefused('PROOF_MISSING', 'PROOF_MISSING');
    expect(mouAfter(propose({ accounting, milestones: shownBy('fair-value') })).status).toBe('proposed');
  });
  it('HUMAN_REQUIRED: are proposed by a person', () =>
    given()
      .when(propose({}, { act: { ...actOf('chen'), type: 'machine' } }))
      .thenRefused('HUMAN_REQUIRED'));
});

describe('req:J46 both signatures', () => {
  it.each([
    ['partner', 'vendor'],
    ['vendor', 'partner'],
  ] as const)('grant the money with the second, whoever signs first: %s', (first, second) => {
    expect(mouAfter(propose(), sign(first))).toMatchObject({ status: 'proposed', granted: 0n });
    expect(after(propose(), sign(first), sign(second)).slice(-2)).toMatchObject([
      { type: 'MouSigned', data: { party: second } },
      {
        type: 'MouActivated',
        data: {
          ...{ total: usd(10_000), document: 'co-investment-agreement', activatedOn: '2026-05-02' },
          clocks: [
            {
              ...{ key: 'launch', dueOn: '2026-06-30', dueAt: '2026-07-01T00:00:00.000Z' },
              reminders: [
                { on: '2026-05-31', at: '2026-05-31T00:00:00.000Z' },
                { on: '2026-06-23', at: '2026-06-23T00:00:00.000Z' },
              ],
            },
            { key: 'leads' },
          ],
        },
      },
    ]);
  });
  it('FOUR_EYES: who proposed it does not sign it for the vendor', () =>
    given(propose({}, { act: actOf('carol') }))
      .when(sign('vendor'))
      .thenRefused('FOUR_EYES'));
  it('ALREADY_SIGNED HUMAN_REQUIRED LEVEL_TOO_LOW: once each, by a person, of a partner that still has the level', () => {
    given(propose(), sign('partner')).when(sign('partner')).thenRefused('ALREADY_SIGNED');
    const { data } = sign('partner');
    given(propose())
      .when({ type: 'SignMou', data: { ...data, act: { ...data.act, type: 'machine' } } })
      .thenRefused('HUMAN_REQUIRED');
    given(propose())
      .when({ type: 'SignMou', data: { ...data, level: 'elite' } })
      .thenRefused('LEVEL_TOO_LOW');
  });
  it('SIGNATURE_MISSING: before both nothing is submitted', () => {
    given(propose(), sign('partner')).when(submit('launch')).thenRefused('SIGNATURE_MISSING');
  });
  it('MOU_NOT_OPEN: none for what nobody proposed, or what is over', () => {
    given().when(sign('partner')).thenRefused('MOU_NOT_OPEN');
    given(...active)
      .when(sign('partner'))
      .thenRefused('MOU_NOT_OPEN');
    given(propose()).when(sign('partner', '2027-01-01')).thenRefused('MILESTONE_OUTSIDE_DATES');
  });
});

describe('the next version', () => {
  it('of a proposal takes its place, and is signed anew', () => {
    const mou = mouAfter(propose(), sign('partner'), revise({ total: usd(12_000) }), sign('vendor'));
    expect(mou).toMatchObject({ status: 'proposed', proposed: 2 });
    expect(mouAfter(propose(), revise(), sign('vendor'), sign('partner')).inForce).toBe(2);
  });
  it.each([
    ['more', 12_000, { granted: usd(2_000), returned: usd(0) }],
    ['less', 9_500, { granted: usd(0), returned: usd(500) }],
  ])('of an active one moves what it has %s, once both have signed it', (_what, total, moved) => {
    const commands = [...active, revise({ total: usd(total) }), sign('vendor'), sign('partner')] as const;
    expect(mouAfter(...commands.slice(0, -1))).toMatchObject({ inForce: 1, proposed: 2 });
    expect(after(...commands).at(-1)).toMatchObject({ type: 'MouAmended', data: moved });
    expect(balanceOf(mouAfter(...commands)).open).toBe(BigInt(total));
  });
  it('MILESTONE_NOT_OPEN: what was begun stays as it was agreed, also if it was begun after the proposal', () => {
    const dearer = { milestones: [milestone('launch', 4_001), milestone('leads', 5_000, '2026-09-30')] };
    const without = { milestones: [milestone('leads', 5_000, '2026-09-30')] };
    for (const changed of [dearer, without]) {
      given(...active, submit('launch'))
        .when(revise(changed, '2026-06-02'))
        .thenRefused('MILESTONE_NOT_OPEN', 'MILESTONE_NOT_OPEN');
      given(...active, revise(changed), sign('vendor'), submit('launch'))
        .when(sign('partner', '2026-06-02'))
        .thenRefused('MILESTONE_NOT_OPEN', 'MILESTONE_NOT_OPEN');
    }
  });
  it('completes the agreement where it leaves nothing to be reached', () => {
    const without = revise({ milestones: [milestone('launch', 4_000)] }, '2026-06-05');
    const signed = [without, sign('vendor', '2026-06-06'), sign('partner', '2026-06-06')] as const;
    expect(after(...active, ...reached('launch'), ...signed).slice(-2)).toMatchObject([
      { type: 'MouAmended' },
      { type: 'MouCompleted', data: { returned: usd(6_000) } },
    ]);
  });
  it('is withdrawn with a reason: REASON_MISSING, MOU_NOT_OPEN where none waits', () => {
    const withdraw = (reason: string) => {
      const { data } = terminate();
      return { type: 'WithdrawMouProposal', data: { ...data, reason } } as const;
    };
    given(propose()).when(withdraw(' ')).thenRefused('REASON_MISSING');
    given(...active)
      .when(withdraw('No.'))
      .thenRefused('MOU_NOT_OPEN');
    expect(mouAfter(propose(), withdraw('No.')).status).toBe('withdrawn');
    expect(mouAfter(...active, revise(), withdraw('No.'))).toMatchObject({
      status: 'active',
      proposed: null,
    });
    given(propose(), withdraw('No.')).when(revise()).thenRefused('MOU_NOT_OPEN');
  });
});

describe('the end of an agreement', () => {
  it('returns what was not released: terminated with a reason', () => {
    given(...active)
      .when(terminate('2026-06-03', ' '))
      .thenRefused('REASON_MISSING');
    given(propose()).when(terminate()).thenRefused('MOU_NOT_OPEN');
    expect(after(...active, ...reached('launch'), terminate()).at(-1)).toMatchObject({
      type: 'MouTerminated',
      data: { returned: usd(6_000), endedOn: '2026-06-03' },
    });
  });
  it('expired after its last day, and not before; a proposal as well', () => {
    given(...active)
      .when(end('2026-12-31T23:59:59.999Z'))
      .thenNothing();
    expect(after(...active, end()).at(-1)).toMatchObject({
      type: 'MouExpired',
      data: { returned: usd(10_000), endedOn: '2026-12-31' },
    });
    expect(mouAfter(propose(), end())).toMatchObject({ status: 'expired', granted: 0n, returned: 0n });
    given(...active, terminate())
      .when(end())
      .thenNothing();
    given().when(end()).thenNothing();
  });
  it('a longer version ends later', () => {
    const longer = [revise({ endsOn: '2027-03-31' }), sign('vendor'), sign('partner')] as const;
    given(...active, ...longer)
      .when(end())
      .thenNothing();
    expect(mouAfter(...active, ...longer, end('2027-04-01T00:00:00.000Z')).status).toBe('expired');
  });
});
