import type { DomainCommand } from '@channel/kernel';
import fc from 'fast-check';
import type { MdfClaim, SubmittedClaim } from './domain/claim/claim';
import { file, invoice, submit, terms } from './domain/claim/claim.builders';
import { mdfClaimDecider } from './domain/claim/claim.decider';
import { actOf, approveRequest, lot, rules, submit as submitRequest, usd } from './domain/fund/fund.builders';
import { fundDecider } from './domain/fund/fund.decider';
import { after } from './domain/fund/history.builders';
import type { Act, Given, Interleaved } from './interleavings.builders';

// What people do with a claim, each act as soon as it is possible, and where they begin.

export type Of = Readonly<{
  claimId: string;
  fundId: string;
  partnerId: string;
  requestId: string;
  invoiceNo: string;
  /** Of its request. Minor units. */
  left: number;
}>;
export const claimOf = (world: Interleaved, claimId: string): MdfClaim =>
  world.stateOf(mdfClaimDecider, claimId);

/** A claim of an invoice of twice the share; its files are its own. */
export const submits = ({ claimId, fundId, partnerId, requestId, invoiceNo, left }: Of): Act => {
  const { data } = submit({
    ...{ claimId, fundId, partnerId, terms: { ...terms, requestId, left: usd(left) } },
    invoices: [invoice('1', left * 2, { evidenceId: `evid_${invoiceNo}` })],
    files: [
      file('invoice', { evidenceId: `evid_${claimId}_invoice` }),
      file('invitation', { evidenceId: `evid_${claimId}_invitation` }),
    ],
  });
  return () => [mdfClaimDecider, claimId, { type: 'SubmitMdfClaim', data }];
};

/** An act on a claim once there is one, and it stands as the act wants it. */
export const onClaim = (
  { claimId }: Pick<Of, 'claimId'>,
  command: DomainCommand,
  when: (claim: SubmittedClaim) => boolean = () => true,
): Act => {
  const act = [mdfClaimDecider, claimId, command] as const;
  return (world) => {
    const claim = claimOf(world, claimId);
    return claim.status !== 'none' && when(claim) ? act : undefined;
  };
};
/** Chen looks at the advert once there is a claim. */
export const checks = (of: Of): Act =>
  onClaim(of, {
    type: 'CheckMdfAdvert',
    data: {
      ...{ claimId: of.claimId, fileId: 'file_invitation', showsPrices: false },
      act: actOf('chen', '2026-06-11'),
    },
  });
/** Also where an invoice is used elsewhere: the claim has to refuse that by itself. */
export const isAnswered = ({ evidence, checks: looked }: SubmittedClaim): boolean =>
  looked.size > 0 && ![...evidence.values()].includes('pending');
/** As soon as its evidence allows it. */
export const approves = (of: Of): Act =>
  onClaim(
    of,
    {
      type: 'ApproveMdfClaim',
      data: { claimId: of.claimId, lines: null, rules, act: actOf('chen', '2026-06-12') },
    },
    isAnswered,
  );
export const playing = (of: Of): readonly Act[] => [submits(of), checks(of), approves(of)];

/** A fund of one lot, with approved requests of so much. Minor units. */
export const fundWith = (
  fundId: string,
  partnerId: string,
  requests: Readonly<Record<string, number>>,
): Given => [
  fundDecider,
  fundId,
  after(
    ...lot(
      'g1',
      Object.values(requests).reduce((sum, minor) => sum + minor, 0),
    ),
    ...Object.entries(requests).flatMap(([id, minor]) => [submitRequest(id, minor), approveRequest(id)]),
  ).map(({ type, data }) => ({ type, data: { ...data, fundId, partnerId } })),
];

/** @param play is given what draws a whole number below its argument */
export const everyInterleaving = (play: (draw: (below: number) => number) => void, numRuns: number): void => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(1_000_000)), (stream) => {
      play((below) => (stream.next().value as number) % below);
    }),
    { numRuns },
  );
};
