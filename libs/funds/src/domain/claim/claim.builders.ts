import { isRefusal } from '@channel/kernel';
import { scenario } from '@channel/testing';
import { actOf, rules, usd } from '../fund/fund.builders';
import type { SubmittedClaim } from './claim';
import type {
  ApproveMdfClaim,
  FileClaimed,
  InvoiceClaimed,
  LineDecided,
  MdfClaimCommand,
  SubmitMdfClaim,
} from './claim.commands';
import { mdfClaimDecider as decider } from './claim.decider';
import type { ClaimTerms, MdfClaimEvent } from './claim.events';

export const of = {
  ...{ claimId: 'mclm_1', fundId: 'fund_alder', programmeId: 'jpa-2023', partnerId: 'prtn_alder' },
  number: 'MC-1',
};
export const terms: ClaimTerms = {
  requestId: 'mreq_1',
  requestNumber: 'MR-1',
  activityType: 'event',
  definitionVersion: 1,
  share: '50',
  proofs: [
    { proof: 'invoice', advert: false },
    { proof: 'invitation', advert: true },
  ],
  startsOn: '2026-05-20',
  endsOn: '2026-05-31',
  claimUntilOn: '2026-07-15',
  left: usd(500_000),
};
export const invoice = (
  line: string,
  net: number,
  overrides: Partial<InvoiceClaimed> = {},
): InvoiceClaimed => ({
  ...{ line, invoiceNumber: `INV-${line}`, vendor: 'Bright Media' },
  ...{ invoicedOn: '2026-06-02', servedOn: '2026-05-31', net: usd(net), tax: usd(0) },
  ...{ rate: null, evidenceId: `evid_${line}`, usedBy: null, fileIds: ['file_invoice'] },
  ...overrides,
});
export const file = (proof: string, overrides: Partial<FileClaimed> = {}): FileClaimed => ({
  ...{ fileId: `file_${proof}`, fileHash: `hash-${proof}`, proof, evidenceId: `evid_${proof}`, usedBy: null },
  pointer: '/proofs/0/fileId',
  ...overrides,
});
export const submit = (overrides: Partial<SubmitMdfClaim['data']> = {}): SubmitMdfClaim => ({
  type: 'SubmitMdfClaim',
  data: {
    ...{ ...of, terms, open: true, invoices: [invoice('1', 800_000)] },
    ...{ files: [file('invoice'), file('invitation')], last: false, rules },
    act: actOf('paula', '2026-06-10'),
    ...overrides,
  },
});
export const confirmed = (...evidenceIds: readonly string[]): readonly MdfClaimCommand[] =>
  confirmedAt(1, ...evidenceIds);
/** The answers to one asking: an accepted dispute begins the second. */
export const confirmedAt = (attempt: number, ...evidenceIds: readonly string[]): readonly MdfClaimCommand[] =>
  evidenceIds.map((evidenceId) => ({
    type: 'RecordMdfEvidence',
    data: { claimId: of.claimId, evidenceId, attempt, holder: null, at: 'x' },
  }));
export const other = { kind: 'mdf-claim', recordId: 'mclm_2', partId: '1', partnerId: 'prtn_boreal' };
export const usedElsewhere = (evidenceId: string): MdfClaimCommand => ({
  type: 'RecordMdfEvidence',
  data: { claimId: of.claimId, evidenceId, attempt: 1, holder: other, at: 'x' },
});
export const check = (showsPrices = false, by = 'chen', fileId = 'file_invitation') =>
  ({
    type: 'CheckMdfAdvert',
    data: { claimId: of.claimId, fileId, showsPrices, act: actOf(by, '2026-06-11') },
  }) as const;
/** Submitted, its evidence confirmed, its advert looked at. */
export const reviewable = (first: SubmitMdfClaim = submit()): readonly MdfClaimCommand[] => [
  first,
  ...confirmed(...[...first.data.invoices, ...first.data.files].map(({ evidenceId }) => evidenceId)),
  check(),
];
export const approve = (
  lines: readonly LineDecided[] | null = null,
  overrides: Partial<ApproveMdfClaim['data']> = {},
): ApproveMdfClaim => ({
  type: 'ApproveMdfClaim',
  data: { claimId: of.claimId, lines, rules, act: actOf('chen', '2026-06-12'), ...overrides },
});
export const funding = (refusal: Readonly<{ code: string; detail: string }> | null = null) =>
  ({ type: 'RecordMdfFunding', data: { claimId: of.claimId, refusal, at: 'x' } }) as const;
export const reject = (by = 'chen', reason = 'No invitation was sent.', on = '2026-06-12') =>
  ({
    type: 'RejectMdfClaim',
    data: { claimId: of.claimId, reason, rule: 'mdf.activityTypes', rules, act: actOf(by, on) },
  }) as const;

/** The events that these commands lead to. @throws if one is refused */
export const after = (...commands: readonly MdfClaimCommand[]): readonly MdfClaimEvent[] =>
  commands.reduce<readonly MdfClaimEvent[]>((events, command) => {
    const decision = decider.decide(command, events.reduce(decider.evolve, decider.initial));
    if (isRefusal(decision)) throw new Error(`${command.type}: ${decision.refused}: ${decision.detail}`);
    return [...events, ...decision];
  }, []);
export const given = (...commands: readonly MdfClaimCommand[]) => scenario(decider)(...after(...commands));
/** @throws if it was never submitted */
export const claimAfter = (...commands: readonly MdfClaimCommand[]): SubmittedClaim => {
  const claim = after(...commands).reduce(decider.evolve, decider.initial);
  if (claim.status === 'none') throw new Error('No claim.');
  return claim;
};
