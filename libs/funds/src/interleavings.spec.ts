import { claimOf, everyInterleaving, fundWith, playing } from './claim-acts.builders';
import { balanceOf } from './domain/fund/fund.balance';
import { fundDecider } from './domain/fund/fund.decider';
import { Interleaved } from './interleavings.builders';

/** A failure prints its seed. */
const INTERLEAVINGS = 1_000;

describe('claims in any order of what happens between them', () => {
  it(`INVOICE_ALREADY_CLAIMED: the same invoice by two partners, ${String(INTERLEAVINGS)} interleavings: one is paid for it`, () => {
    const alder = {
      requestId: 'mreq_1',
      claimId: 'mclm_a',
      fundId: 'fund_a',
      partnerId: 'prtn_alder',
      invoiceNo: 'X',
      left: 10_000,
    };
    const boreal = { ...alder, claimId: 'mclm_b', fundId: 'fund_b', partnerId: 'prtn_boreal' };
    const given = [
      fundWith('fund_a', 'prtn_alder', { mreq_1: 10_000 }),
      fundWith('fund_b', 'prtn_boreal', { mreq_1: 10_000 }),
    ];
    const winners = new Set<string>();
    everyInterleaving((draw) => {
      const world = new Interleaved([...playing(alder), ...playing(boreal)], given);
      world.run(draw);
      const [one, other] = [alder, boreal].map(({ claimId }) => claimOf(world, claimId));
      expect([one?.status, other?.status].sort()).toEqual(['approved', 'submitted']);
      const committed = ['fund_a', 'fund_b'].map((id) => {
        const fund = world.stateOf(fundDecider, id);
        return fund.status === 'none' ? 0n : balanceOf(fund).committed;
      });
      expect(committed.reduce((total, minor) => total + minor, 0n)).toBe(10_000n);
      winners.add(one?.status === 'approved' ? 'alder' : 'boreal');
    }, INTERLEAVINGS);
    // Both orders were reached.
    expect([...winners].sort()).toEqual(['alder', 'boreal']);
  });

  it(`inv:M4 FUND_INSUFFICIENT: two claims on the last 100.00 at once, ${String(INTERLEAVINGS)} times: exactly one is funded`, () => {
    const first = {
      requestId: 'mreq_1',
      claimId: 'mclm_1',
      fundId: 'fund_a',
      partnerId: 'prtn_alder',
      invoiceNo: 'X',
      left: 10_000,
    };
    const second = { ...first, claimId: 'mclm_2', invoiceNo: 'Y' };
    const given = [fundWith('fund_a', 'prtn_alder', { mreq_1: 10_000 })];
    const winners = new Set<string>();
    const told = new Set<unknown>();
    everyInterleaving((draw) => {
      const world = new Interleaved([...playing(first), ...playing(second)], given);
      world.run(draw);
      const [one, other] = [first, second].map(({ claimId }) => claimOf(world, claimId));
      expect([one?.status, other?.status].sort()).toEqual(['approved', 'in_review']);
      const loser = one?.status === 'approved' ? other : one;
      // Once the other has taken all of it the request is closed, which a claim that is registered later is told instead.
      const code = loser !== undefined && loser.status !== 'none' && loser.funding?.code;
      expect(['FUND_INSUFFICIENT', 'REQUEST_NOT_APPROVED']).toContain(code);
      told.add(code);
      const fund = world.stateOf(fundDecider, 'fund_a');
      expect(fund.status === 'none' ? undefined : balanceOf(fund)).toMatchObject({
        ...{ granted: 10_000n, committed: 10_000n, approved: 0n, available: 0n },
      });
      winners.add(one?.status === 'approved' ? 'first' : 'second');
    }, INTERLEAVINGS);
    expect([...winners].sort()).toEqual(['first', 'second']);
    expect(told).toContain('FUND_INSUFFICIENT');
  });
});
