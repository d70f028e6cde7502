import fc from 'fast-check';
import type { MdfClaim } from './domain/claim/claim';
import { actOf, approveRequest, lot, rules, submit as submitRequest, usd } from './domain/fund/fund.builders';
import { file, invoice, submit, terms } from './domain/claim/claim.builders';
import { mdfClaimDecider } from './domain/claim/claim.decider';
import { balanceOf } from './domain/fund/fund.balance';
import { fundDecider } from './domain/fund/fund.decider';
import { after } from './domain/fund/history.builders';
import { Interleaved, type Act, type Given } from './interleavings.builders';

/** A failure prints its seed. */
const INTERLEAVINGS = 1_000;

type Of = Readonly<{ claimId: string; fundId: string; partnerId: string; invoiceNo: string; left: number }>;
const claimOf = (world: Interleaved, claimId: string): MdfClaim => world.stateOf(mdfClaimDecider, claimId);

/** A claim of an invoice of twice the share; its files are its own. */
const submits = ({ claimId, fundId, partnerId, invoiceNo, left }: Of): Act => {
  const { data } = submit({
    ...{ claimId, fundId, partnerId, terms: { ...terms, left: usd(left) } },
    invoices: [invoice('1', left * 2, { evidenceId: `evid_${invoiceNo}` })],
    files: [
      file('invoice', { evidenceId: `evid_${claimId}_invoice` }),
      file('invitation', { evidenceId: `evid_${claimId}_invitation` }),
    ],
  });
  return () => [mdfClaimDecider, claimId, { type: 'SubmitMdfClaim', data }];
};
/** Chen looks at the advert once there is a claim, and approves as soon as its evidence allows it. */
const checks =
  ({ claimId }: Of): Act =>
  (world) =>
    claimOf(world, claimId).status === 'none'
      ? undefined
      : [
          mdfClaimDecider,
          claimId,
          {
            type: 'CheckMdfAdvert',
            data: {
              claimId,
              fileId: 'file_invitation',
              showsPrices: false,
              act: actOf('chen', '2026-06-11'),
            },
          },
        ];
const approves =
  ({ claimId }: Of): Act =>
  (world) => {
    const claim = claimOf(world, claimId);
    if (claim.status === 'none' || claim.checks.size === 0) return undefined;
    // Also where an invoice is used elsewhere: the claim has to refuse that by itself.
    if ([...claim.evidence.values()].includes('pending')) return undefined;
    const data = { claimId, lines: null, rules, act: actOf('chen', '2026-06-12') };
    return [mdfClaimDecider, claimId, { type: 'ApproveMdfClaim', data }];
  };
const playing = (of: Of): readonly Act[] => [submits(of), checks(of), approves(of)];

/** A fund with one approved request of so much. */
const fundWith = (fundId: string, partnerId: string, minor: number): Given => [
  fundDecider,
  fundId,
  after(...lot('g1', minor), submitRequest('mreq_1', minor), approveRequest('mreq_1')).map(
    ({ type, data }) => ({ type, data: { ...data, fundId, partnerId } }),
  ),
];

const everyInterleaving = (play: (draw: (below: number) => number) => void): void => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(1_000_000)), (stream) => {
      play((below) => (stream.next().value as number) % below);
    }),
    { numRuns: INTERLEAVINGS },
  );
};

describe('claims in any order of what happens between them', () => {
  it(`INVOICE_ALREADY_CLAIMED: the same invoice by two partners, ${String(INTERLEAVINGS)} interleavings: one is paid for it`, () => {
    const alder = {
      claimId: 'mclm_a',
      fundId: 'fund_a',
      partnerId: 'prtn_alder',
      invoiceNo: 'X',
      left: 10_000,
    };
    const boreal = { ...alder, claimId: 'mclm_b', fundId: 'fund_b', partnerId: 'prtn_boreal' };
    const winners = new Set<string>();
    everyInterleaving((draw) => {
      const world = new Interleaved(
        [...playing(alder), ...playing(boreal)],
        [fundWith('fund_a', 'prtn_alder', 10_000), fundWith('fund_b', 'prtn_boreal', 10_000)],
      );
      world.run(draw);
      const [one, other] = [alder, boreal].map(({ claimId }) => claimOf(world, claimId));
      expect([one?.status, other?.status].sort()).toEqual(['approved', 'submitted']);
      const committed = ['fund_a', 'fund_b'].map((id) => {
        const fund = world.stateOf(fundDecider, id);
        return fund.status === 'none' ? 0n : balanceOf(fund).committed;
      });
      expect(committed.reduce((total, minor) => total + minor, 0n)).toBe(10_000n);
      winners.add(one?.status === 'approved' ? 'alder' : 'boreal');
    });
    // Both orders were reached.
    expect([...winners].sort()).toEqual(['alder', 'boreal']);
  });

  it(`inv:M4 FUND_INSUFFICIENT: two claims on the last 100.00 at once, ${String(INTERLEAVINGS)} times: exactly one is funded`, () => {
    const first = {
      claimId: 'mclm_1',
      fundId: 'fund_a',
      partnerId: 'prtn_alder',
      invoiceNo: 'X',
      left: 10_000,
    };
    const second = { ...first, claimId: 'mclm_2', invoiceNo: 'Y' };
    const winners = new Set<string>();
    everyInterleaving((draw) => {
      const world = new Interleaved(
        [...playing(first), ...playing(second)],
        [fundWith('fund_a', 'prtn_alder', 10_000)],
      );
      world.run(draw);
      const [one, other] = [first, second].map(({ claimId }) => claimOf(world, claimId));
      expect([one?.status, other?.status].sort()).toEqual(['approved', 'in_review']);
      const loser = one?.status === 'approved' ? other : one;
      expect(loser !== undefined && loser.status !== 'none' && loser.funding?.code).toBe('FUND_INSUFFICIENT');
      const fund = world.stateOf(fundDecider, 'fund_a');
      expect(fund.status === 'none' ? undefined : balanceOf(fund)).toMatchObject({
        ...{ granted: 10_000n, committed: 10_000n, approved: 0n, available: 0n },
      });
      winners.add(one?.status === 'approved' ? 'first' : 'second');
    });
    expect([...winners].sort()).toEqual(['first', 'second']);
  });
});
